/** The part of citation-js (https://citation.js.org/api/) that this project calls; it ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(kind: 'bibliography' | 'citation', options: Record<string, string>): string;
  }
}
declare module '@citation-js/plugin-csl' {}
