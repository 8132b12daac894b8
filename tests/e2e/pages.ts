/** The pages of the built site that the browser tests walk over. */
import { readBuiltSite, refreshTarget } from '../../src/integrations/built-site.ts';
import { BUILT_SITE } from '../../src/tools/project-root.ts';

/** Addresses of all pages, without base path and leading slash, so that `page.goto` adds the base path. */
export const PAGES: readonly string[] = readBuiltSite(BUILT_SITE)
  .pages.filter((page) => refreshTarget(page) === undefined)
  .map((page) => page.path);

if (PAGES.length === 0) throw new Error('There is no built site to test. Run `npm run build` first.');

/** What pages have in common: `/glossary/mev/` is of the kind `/glossary/*`. */
export function kindOf(path: string): string {
  const [, ...segments] = path.replace(/\/$/, '').split('/');
  return segments.length < 2 ? path : `/${segments.slice(0, -1).join('/')}/*`;
}

const seen = new Set<string>();

/** The first page of each kind. */
export const ONE_OF_EACH_KIND: readonly string[] = PAGES.filter((path) => {
  const kind = kindOf(path);
  return !seen.has(kind) && seen.add(kind);
});

/** Every question page, and one page of each other kind. */
export const QUESTIONS_AND_KINDS: readonly string[] = PAGES.filter(
  (path) => kindOf(path) === '/questions/*' || ONE_OF_EACH_KIND.includes(path),
);

/** The address of a page for `page.goto`, relative to the base URL, which ends with the base path. */
export const addressOf = (path: string): string => `.${path}`;
