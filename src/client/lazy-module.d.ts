/** The address of a module that is loaded later (`src/integrations/lazy-module.ts`). */
declare module '*?lazy' {
  const address: string;
  export default address;
}
