/** The documented settings of a build, read once from the environment and checked. */

/** What the environment says about where the site will stand. */
export interface SiteSettings {
  /** Origin of the published site without a trailing slash; `undefined` leaves out all that needs it. */
  readonly siteUrl: string | undefined;
  /** Path the site stands under, with leading and trailing slash. */
  readonly base: string;
  /** Where the interviewer edition stands, when this build is a candidate edition. */
  readonly interviewerUrl: string | undefined;
  /** Source repository, for “edit this page” and error reports. */
  readonly repositoryUrl: string | undefined;
}

/** A setting whose value cannot be used; the message is meant for the person who set it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** An https address (or http on localhost) without trailing slash. */
function address(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const usable =
    url && (url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost'));
  if (!usable) {
    throw new SettingError(
      `${name} is \`${value}\`, which is no https address. Set it like ${name}=https://questions.example.org or leave it out.`,
    );
  }
  return value.replace(/\/+$/, '');
}

/** A path with leading and trailing slash. */
function basePath(value: string | undefined): string {
  const trimmed = (value ?? '').trim().replace(/^\/+|\/+$/g, '');
  if (trimmed === '') return '/';
  if (!/^[a-zA-Z0-9_-]+(?:\/[a-zA-Z0-9_-]+)*$/.test(trimmed)) {
    throw new SettingError(
      `BASE_PATH is \`${value}\`, which is no plain path. Use letters, digits, hyphens and slashes, like BASE_PATH=/viva.`,
    );
  }
  return `/${trimmed}/`;
}

/**
 * Reads `SITE_URL`, `BASE_PATH`, `INTERVIEWER_URL` and `REPOSITORY_URL`.
 * @throws SettingError when a value cannot be used.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  return {
    siteUrl: address('SITE_URL', environment.SITE_URL),
    base: basePath(environment.BASE_PATH),
    interviewerUrl: address('INTERVIEWER_URL', environment.INTERVIEWER_URL),
    repositoryUrl: address('REPOSITORY_URL', environment.REPOSITORY_URL),
  };
}

/** The settings of this process. */
export const settings: SiteSettings = readSettings(process.env);

/** A site-absolute path under the base path. */
export const href = (path: string): string => settings.base.replace(/\/$/, '') + path;

/** The full address of a path, where the site's origin is known. */
export const canonical = (path: string): string | undefined =>
  settings.siteUrl === undefined ? undefined : settings.siteUrl + href(path);

/** What stands before a site-absolute path in a file that is read away from the site: origin and base path as far as known. */
export const SITE_ROOT: string = (settings.siteUrl ?? '') + settings.base.replace(/\/$/, '');

/** The address of a path for programs: full where the site's origin is known, else from the host's root. */
export const portableAddress = (path: string): string => SITE_ROOT + path;
