/** What the values of URL attributes mean for a site that may stand under a base path. */

/** Where the built site will stand. */
export interface SitePlace {
  /** Origin without trailing slash, when it is known. */
  readonly siteUrl: string | undefined;
  /** Base path with both slashes. */
  readonly basePath: string;
}

/** A URL of a page, sorted by where it leads. */
export type Address =
  | { readonly kind: 'internal'; readonly path: string; readonly fragment: string | undefined }
  | { readonly kind: 'outside-base'; readonly path: string }
  | { readonly kind: 'foreign'; readonly scheme: string };

/** Stands for the site's own origin while addresses are resolved; no real site can have it. */
const OWN_ORIGIN = 'https://own.invalid';

function withinBase(url: URL, basePath: string): Address {
  if (!url.pathname.startsWith(basePath)) return { kind: 'outside-base', path: url.pathname };
  const fragment = url.hash === '' ? undefined : decodeURIComponent(url.hash.slice(1));
  return { kind: 'internal', path: decodeURI(`/${url.pathname.slice(basePath.length)}`), fragment };
}

/**
 * Reads `value` as a browser on the page `pagePath` (without base path) would. An address that cannot be
 * read at all is foreign with the scheme `invalid:`.
 */
export function readAddress(value: string, pagePath: string, place: SitePlace): Address {
  const page = `${OWN_ORIGIN}${place.basePath}${pagePath.slice(1)}`;
  if (!URL.canParse(value, page)) return { kind: 'foreign', scheme: 'invalid:' };
  const url = new URL(value, page);
  const isOwn =
    url.origin === OWN_ORIGIN ||
    (place.siteUrl !== undefined && url.origin === new URL(place.siteUrl).origin);
  return isOwn ? withinBase(url, place.basePath) : { kind: 'foreign', scheme: url.protocol };
}

/** The addresses in a `srcset`, whose candidates are separated by commas and followed by a descriptor. */
export function readSourceSet(value: string): string[] {
  return value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '');
}
