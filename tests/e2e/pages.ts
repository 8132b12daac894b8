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

/** Pages that one test walks over in one window, and a name for them. */
export interface Batch {
  readonly name: string;
  readonly paths: readonly string[];
}

const BATCH_SIZE = 12;

/** All pages: each question page by itself, the lighter ones a dozen together, as a window of its own costs a second. */
export const BATCHES: readonly Batch[] = (() => {
  const isQuestion = (path: string): boolean => kindOf(path) === '/questions/*';
  const others = PAGES.filter((path) => !isQuestion(path));
  const batches = PAGES.filter(isQuestion).map((path) => ({ name: path, paths: [path] }));
  for (let start = 0; start < others.length; start += BATCH_SIZE) {
    const paths = others.slice(start, start + BATCH_SIZE);
    batches.push({ name: `${paths[0]} to ${paths.at(-1)}`, paths });
  }
  return batches;
})();
