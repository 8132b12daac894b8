/** The settings that whoever builds the site gives through the environment, read in one place. */

/** Settings of a build. */
export interface SiteSettings {
  /** Absolute address of the site without trailing slash, `undefined` when it is not known. */
  readonly siteUrl: string | undefined;
  /** Base path with a leading and a trailing slash; `/` when the site stands at the root. */
  readonly basePath: string;
}

/** `/` at the front and at the end, none doubled: `viva` becomes `/viva/`. */
export function ensureSlashes(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** Reads `SITE_URL` and `BASE_PATH`. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): SiteSettings {
  const siteUrl = environment.SITE_URL?.replace(/\/+$/, '');
  return {
    siteUrl: siteUrl === '' ? undefined : siteUrl,
    basePath: ensureSlashes(environment.BASE_PATH ?? ''),
  };
}
