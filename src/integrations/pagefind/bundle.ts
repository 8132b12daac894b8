/** Writes one search bundle: Pagefind's index without its stock interfaces, and results that load by section. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import type { SearchCatalogue } from '../../model/search-card.ts';
import { type IndexFile, unpack } from './packed-file.ts';
import { EXCLUDED_SELECTORS } from './record.ts';
import { rewrittenIndex } from './rewritten-index.ts';
import { type PagefindFragment, splitFragment } from './split-fragment.ts';

/** A page to be indexed. */
export interface IndexedPage {
  /** Site-absolute address without base path. */
  readonly url: string;
  /** The page as `recordHtml` gives it. */
  readonly html: string;
}

/** What this site reads of `pagefind-entry.json`. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

async function indexFiles(pages: readonly IndexedPage[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ excludeSelectors: [...EXCLUDED_SELECTORS] });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  // One after the other: the order decides the numbers inside the index, and two builds have to agree.
  for (const { url, html } of pages) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0)
      throw new Error(`\`${url}\` could not be indexed: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  if (written.errors.length > 0)
    throw new Error(`The search index could not be made: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  return rewrittenIndex(written.files);
}

/** Card and parts in place of a fragment. */
function splitFragmentFile(file: IndexFile): IndexFile[] {
  const { card, parts } = splitFragment(JSON.parse(unpack(file).toString('utf8')) as PagefindFragment);
  const stem = file.path.replace(/\.pf_fragment$/, '');
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  return [
    { path: `${stem}.json`, content: json(card) },
    ...parts.map((part, number) => ({ path: `${stem}.${number}.json`, content: json(part) })),
  ];
}

/** The files that a browser of this site asks for. */
function neededFiles(files: readonly IndexFile[], facets: SearchCatalogue['facets']): IndexFile[] {
  const entryFile = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entryFile) throw new Error('Pagefind wrote no entry file. Has its version changed?');
  const entry = JSON.parse(Buffer.from(entryFile.content).toString('utf8')) as PagefindEntry;
  const start = Object.values(entry.languages).flatMap(({ hash, wasm }) => [
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm ?? 'unknown'}.pagefind`,
  ]);
  const kept = files.filter(
    ({ path }) => path === 'pagefind.js' || start.includes(path) || /^(?:index|filter)\//.test(path),
  );
  const fragments = files.filter(({ path }) => path.startsWith('fragment/')).flatMap(splitFragmentFile);
  const catalogue: SearchCatalogue = { entry, start: [...new Set(start)], facets };
  return [...kept, ...fragments, { path: 'catalogue.json', content: Buffer.from(JSON.stringify(catalogue)) }];
}

/**
 * Indexes `pages`, in this order, into `folder`, replacing what is there. Two runs over the same pages write
 * the same bytes.
 *
 * @throws Error naming the page that could not be indexed.
 */
export async function writeBundle(
  folder: string,
  pages: readonly IndexedPage[],
  facets: SearchCatalogue['facets'],
): Promise<{ readonly files: number; readonly bytes: number }> {
  const files = neededFiles(await indexFiles(pages), facets);
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return { files: files.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}
