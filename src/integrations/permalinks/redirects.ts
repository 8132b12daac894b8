/** Addresses that have moved: `redirects.json` leads each old page to the page that took its place. */
import { readFileSync } from 'node:fs';

/** Old path to new path, both from the site's root, without base path, with their slash at the end. */
export type Redirects = Readonly<Record<string, string>>;

/** The committed file. */
export const REDIRECTS_FILE: URL = new URL('./redirects.json', import.meta.url);

/** Reads the committed redirects. */
export function readRedirects(file: URL = REDIRECTS_FILE): Redirects {
  return JSON.parse(readFileSync(file, 'utf8')) as Redirects;
}

/** Where a request for `path` ends up: at most one hop is taken, because more are not allowed. */
export const followRedirect = (path: string, redirects: Redirects): string => redirects[path] ?? path;

/** Plain characters only, so that a path needs escaping neither in HTML nor in a host's configuration. */
const isPagePath = (path: string): boolean => /^\/([A-Za-z0-9._-]+\/)*$/.test(path);

/** What is wrong with one entry; `pages` are the paths of the pages that the site has. */
function entryFault(from: string, to: string, redirects: Redirects, pages: ReadonlySet<string>): string[] {
  if (!isPagePath(from) || !isPagePath(to)) {
    return [`\`${from}\` → \`${to}\`: both have to be paths of pages, like \`/glossary/mev/\``];
  }
  if (from === to) return [`\`${from}\` leads to itself`];
  const next = redirects[to];
  if (next !== undefined) {
    return [`\`${from}\` leads to \`${to}\`, which leads on to \`${next}\`; lead it to the last one at once`];
  }
  if (pages.has(from)) return [`\`${from}\` is a page of the site; a redirect from it would hide the page`];
  return pages.has(to) ? [] : [`\`${from}\` leads to \`${to}\`, which is no page of the site`];
}

/** Faults of the redirects: chains, loops, targets that do not exist, sources that are pages. */
export function findRedirectFaults(redirects: Redirects, pages: ReadonlySet<string>): string[] {
  return Object.entries(redirects).flatMap(([from, to]) => entryFault(from, to, redirects, pages));
}
