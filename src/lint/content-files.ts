/** Reads every file under `content/` into what the rules look at. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MdastNode } from 'satteri';
import { type BodyTree, type MdxFault, parseMarkdown, parseMdx } from './body-tree.ts';
import { COLLECTIONS, type Collection } from './collections.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { type LocatedData, readLocatedData } from './located-data.ts';
import { type SourceText, sourceText } from './source-text.ts';

export interface ContentFile {
  /** Path relative to the project's root, with forward slashes. */
  readonly path: string;
  /** The file's name without extension: the entry's id. */
  readonly id: string;
  /** Folders between the collection's own and the file; for a question, its bank. */
  readonly folder: string;
  readonly source: SourceText;
  /** False when the bytes are not UTF-8; the text then has replacement characters. */
  readonly isUtf8: boolean;
}

/** A file that a collection reads. */
export interface Entry extends ContentFile {
  readonly collection: Collection;
  /** Front matter, or the whole of a JSON or YAML file; `undefined` when front matter is missing or unclosed. */
  readonly data: LocatedData | undefined;
  /** The body's tree, with positions in the file; `undefined` for JSON and YAML. */
  readonly body: MdastNode | undefined;
  readonly mdxFault: MdxFault | undefined;
}

export interface ContentFiles {
  readonly entries: readonly Entry[];
  /** Files under `content/` that no collection reads. */
  readonly strays: readonly ContentFile[];
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: decoder.decode(bytes), isUtf8: true };
  } catch {
    return { text: Buffer.from(bytes).toString('utf8'), isUtf8: false };
  }
}

async function readContentFile(root: string, file: string): Promise<ContentFile> {
  const { text, isUtf8 } = decode(await readFile(path.join(root, file)));
  const { dir, name } = path.posix.parse(file);
  return {
    path: file,
    id: name,
    folder: dir.split('/').slice(2).join('/'),
    source: sourceText(text),
    isUtf8,
  };
}

function collectionOf(file: string): Collection | undefined {
  const [, folder] = file.split('/');
  return COLLECTIONS.find(
    (collection) => collection.folder === folder && path.posix.extname(file) === collection.extension,
  );
}

/** Keeps the lines and offsets, blanks the front matter: a broken one must not read as body. */
const withoutFrontMatter = (text: string, { bodyStart }: FrontMatter): string =>
  text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart);

function readBody(file: ContentFile, collection: Collection, matter: FrontMatter): BodyTree {
  const text = withoutFrontMatter(file.source.text, matter);
  return collection.format === 'mdx' ? parseMdx(text) : { root: parseMarkdown(text), fault: undefined };
}

function toEntry(file: ContentFile, collection: Collection): Entry {
  const { source } = file;
  if (collection.format === 'json' || collection.format === 'yaml') {
    const start = source.text.startsWith('\uFEFF') ? 1 : 0;
    const data = readLocatedData(source.text.slice(start), start, source);
    return { ...file, collection, data, body: undefined, mdxFault: undefined };
  }
  const matter = splitFrontMatter(source.text);
  if (matter === undefined)
    return { ...file, collection, data: undefined, body: undefined, mdxFault: undefined };
  const { root, fault } = readBody(file, collection, matter);
  const data = readLocatedData(matter.text, matter.start, source);
  return { ...file, collection, data, body: root, mdxFault: fault };
}

/** True for a file that is no content: the author's guide and files hidden by a leading dot. */
const isIgnored = (file: string): boolean =>
  file === 'content/README.md' || file.split('/').some((part) => part.startsWith('.'));

/**
 * Reads all files under `<root>/content/`, sorted by path.
 * @throws when there is no such folder or a file cannot be read.
 */
export async function readContentFiles(root: string): Promise<ContentFiles> {
  const found = await readdir(path.join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = found
    .filter((item) => item.isFile())
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .filter((file) => !isIgnored(file))
    .sort();
  const files = await Promise.all(paths.map((file) => readContentFile(root, file)));
  const entries: Entry[] = [];
  const strays: ContentFile[] = [];
  for (const file of files) {
    const collection = collectionOf(file.path);
    if (collection === undefined) strays.push(file);
    else entries.push(toEntry(file, collection));
  }
  return { entries, strays };
}
