/**
 * The registry of every address ever published: pages, and the fixed section anchors of question pages.
 * It only grows. What stands in it answers for ever, with a page or with one redirect to a page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseQuestionId } from '../../model/question-id.ts';
import { SECTION_ANCHORS } from '../../model/vocabulary.ts';
import { type BuiltPage, idsOf, refreshTarget } from '../built-site.ts';
import { followRedirect, type Redirects } from './redirects.ts';

/** Published pages by their path (without base path), each with its published fixed anchors. */
export type Registry = Readonly<Record<string, readonly string[]>>;

/** The committed file. */
export const REGISTRY_FILE: URL = new URL('./registry.json', import.meta.url);

/** Reads the committed registry. */
export function readRegistry(file: URL = REGISTRY_FILE): Registry {
  return JSON.parse(readFileSync(file, 'utf8')) as Registry;
}

/** Writes the registry sorted, a line for each page, so that two authors' additions rarely collide. */
export function writeRegistry(registry: Registry, file: URL = REGISTRY_FILE): void {
  const lines = Object.keys(registry)
    .sort()
    .map((path) => `  ${JSON.stringify(path)}: ${JSON.stringify(registry[path])}`.replaceAll('","', '", "'));
  writeFileSync(file, lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`);
}

const isQuestionPage = (path: string): boolean => {
  const id = /^\/questions\/([^/]+)\/$/.exec(path)?.[1];
  return id !== undefined && parseQuestionId(id) !== undefined;
};

/** The fixed anchors that a page has, in page order; none but on question pages. */
function fixedAnchors(page: BuiltPage): string[] {
  if (!isQuestionPage(page.path)) return [];
  const ids = idsOf(page);
  return SECTION_ANCHORS.filter((anchor) => ids.has(anchor));
}

/** What pages publish. The page for errors has no address of its own, and redirects have a list. */
export function publishedAddresses(pages: Iterable<BuiltPage>): Registry {
  const published: Record<string, readonly string[]> = {};
  for (const page of pages) {
    const isPublished = page.path !== '/404.html' && refreshTarget(page) === undefined;
    if (isPublished) published[page.path] = fixedAnchors(page);
  }
  return published;
}

/** Every address of `registry` that `published` answers neither with a page nor with one redirect to a page. */
export function findBrokenPermalinks(
  registry: Registry,
  published: Registry,
  redirects: Redirects,
): string[] {
  return Object.entries(registry).flatMap(([path, anchors]) => {
    const present = published[followRedirect(path, redirects)];
    if (present === undefined) return [path];
    return anchors.filter((anchor) => !present.includes(anchor)).map((anchor) => `${path}#${anchor}`);
  });
}

/** Every published address that the registry does not have yet. */
export function findUnregistered(registry: Registry, published: Registry): string[] {
  return Object.entries(published).flatMap(([path, anchors]) => {
    const known = registry[path];
    if (known === undefined) return [path];
    return anchors.filter((anchor) => !known.includes(anchor)).map((anchor) => `${path}#${anchor}`);
  });
}

/** The registry with everything that is published; nothing is ever taken out. */
export function withPublished(registry: Registry, published: Registry): Registry {
  const merged: Record<string, readonly string[]> = { ...registry };
  for (const [path, anchors] of Object.entries(published)) {
    const all = new Set([...(registry[path] ?? []), ...anchors]);
    merged[path] = SECTION_ANCHORS.filter((anchor) => all.has(anchor));
  }
  return merged;
}
