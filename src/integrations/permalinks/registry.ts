/**
 * The registry of every address ever published: pages, the fixed section anchors of question pages, and the entries
 * of indexes that are one page.
 * It only grows. What stands in it answers for ever, with a page or with one redirect to a page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  DIMENSIONS_INDEX,
  PHASES_INDEX,
  REFERENCES,
  STAKEHOLDERS_INDEX,
  TECHNOLOGIES_INDEX,
} from '../../model/addresses.ts';
import { parseQuestionId } from '../../model/question-id.ts';
import { SECTION_ANCHORS } from '../../model/vocabulary.ts';
import { type BuiltPage, idsWithin, refreshTarget } from '../built-site.ts';
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

/** Pages whose every entry has an anchor that others link: works, and the values of each classification. */
const INDEXES_BY_ANCHOR: ReadonlySet<string> = new Set([
  REFERENCES,
  TECHNOLOGIES_INDEX,
  STAKEHOLDERS_INDEX,
  PHASES_INDEX,
  DIMENSIONS_INDEX,
]);

/** The fixed anchors that a page has: sections of a question in page order, entries of an index by name. */
function fixedAnchors(page: BuiltPage): string[] {
  const isIndex = INDEXES_BY_ANCHOR.has(page.path);
  if (!isIndex && !isQuestionPage(page.path)) return [];
  return ordered([...idsWithin(page, 'article')].filter((id) => isIndex || isSection(id)));
}

const sections: readonly string[] = SECTION_ANCHORS;
const isSection = (anchor: string): boolean => sections.includes(anchor);

/** Sections in page order, other anchors by name. */
const ordered = (anchors: readonly string[]): string[] =>
  [...anchors].sort((a, b) => sections.indexOf(a) - sections.indexOf(b) || (a < b ? -1 : 1));

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
    merged[path] = ordered([...new Set([...(registry[path] ?? []), ...anchors])]);
  }
  return merged;
}
