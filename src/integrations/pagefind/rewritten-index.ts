/**
 * Pagefind's index, written again in two respects.
 *
 * The same in every build: Pagefind 1.5.2 writes the values of a filter, and the filters of an index, in the
 * order of a hash map. Here both are sorted, and the files are named after what they then hold.
 *
 * In small chunks: a query loads the whole chunk of each of its words, and Pagefind's chunks grow to 40 kB.
 * Here a chunk is cut where it passes `CHUNK_BYTES`; the meta file, loaded first, lists them by first and last
 * word and grows by some 25 bytes for each.
 */
import { decode, encode } from 'cborg';
import { type IndexFile, type KeyedFile, keyedFile, keyOf, languageOf, unpack } from './packed-file.ts';

/** Size of a chunk before packing, which halves it. */
const CHUNK_BYTES = 12_000;
/**
 * Words with the same first letters stay in one chunk: Pagefind loads one chunk for what may be the beginning
 * of many words.
 */
const KEPT_TOGETHER = 3;

/** Places in the list that an index's meta file is. */
const [CHUNKS, FILTERS] = [2, 3];

type Named = readonly [name: string, ...rest: unknown[]];

/** Checks that `value` is a list of lists that begin with a name. */
function namedList(value: unknown, path: string): readonly Named[] {
  const isNamed = (entry: unknown): entry is Named => Array.isArray(entry) && typeof entry[0] === 'string';
  if (Array.isArray(value) && value.every(isNamed)) return value;
  throw new Error(`\`${path}\` is not written as Pagefind 1.5 writes it. Has Pagefind's version changed?`);
}

const sorted = (list: readonly Named[]): Named[] => list.toSorted((a, b) => (a[0] < b[0] ? -1 : 1));

/** What a packed CBOR file holds, checked to come out the same when it is written again. */
function contentOf(file: IndexFile): unknown[] {
  const cbor = unpack(file);
  const content: unknown = decode(cbor);
  if (Array.isArray(content) && Buffer.from(encode(content)).equals(cbor)) return content;
  throw new Error(`\`${file.path}\` cannot be written again as it was. Has Pagefind's version changed?`);
}

/** A filter file is `[name, [[value, pages], …]]`. */
function stableFilter(file: IndexFile): KeyedFile {
  const [name, values] = contentOf(file);
  return keyedFile('filter/', languageOf(file), encode([name, sorted(namedList(values, file.path))]), 7);
}

/** A smaller chunk, and its entry in the meta file: first word, last word, key. */
interface Chunk {
  readonly file: KeyedFile;
  readonly entry: readonly [from: string, to: string, key: string];
}

/** A chunk file is `[[[word, pages, variants], …]]`, its words sorted. */
function smallerChunks(file: IndexFile): Chunk[] {
  const words = namedList(contentOf(file)[0], file.path);
  const groups: Named[][] = [];
  let [room, beginning] = [0, ''];
  for (const word of words) {
    const [size, itsBeginning] = [encode(word).length, word[0].slice(0, KEPT_TOGETHER)];
    if (groups.length === 0 || (size > room && itsBeginning !== beginning)) {
      groups.push([]);
      room = CHUNK_BYTES;
    }
    [room, beginning] = [room - size, itsBeginning];
    groups.at(-1)?.push(word);
  }
  return groups.map((group) => {
    const chunk = keyedFile('index/', languageOf(file), encode([group]), 7);
    return { file: chunk, entry: [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', chunk.key] };
  });
}

function rewrittenMeta(
  file: IndexFile,
  filters: ReadonlyMap<string, KeyedFile>,
  chunks: ReadonlyMap<string, readonly Chunk[]>,
): KeyedFile {
  const meta = contentOf(file);
  meta[CHUNKS] = namedList(meta[CHUNKS], file.path).flatMap(
    ([, , key]) => chunks.get(String(key))?.map(({ entry }) => entry) ?? [],
  );
  meta[FILTERS] = sorted(namedList(meta[FILTERS], file.path)).map(([name, key]) => [
    name,
    filters.get(String(key))?.key ?? key,
  ]);
  return keyedFile('pagefind.', languageOf(file), encode(meta), 10);
}

/** The files of an index, rewritten; `pagefind-entry.json` names the new meta files. */
export function rewrittenIndex(files: readonly IndexFile[]): IndexFile[] {
  const byExtension = (extension: string) => files.filter(({ path }) => path.endsWith(`.${extension}`));
  const filters = new Map(byExtension('pf_filter').map((file) => [keyOf(file), stableFilter(file)]));
  const chunks = new Map(byExtension('pf_index').map((file) => [keyOf(file), smallerChunks(file)]));
  const metas = byExtension('pf_meta').map((file) => ({
    old: file,
    now: rewrittenMeta(file, filters, chunks),
  }));
  const kept = files.filter(({ path }) => !/\.pf_(?:filter|index|meta)$/.test(path));
  const renamed = kept.map((file) => {
    if (file.path !== 'pagefind-entry.json') return file;
    const text = Buffer.from(file.content).toString('utf8');
    const named = metas.reduce((all, { old, now }) => all.replaceAll(keyOf(old), now.key), text);
    return { path: file.path, content: Buffer.from(named) };
  });
  const rewritten = [
    ...filters.values(),
    ...[...chunks.values()].flat().map(({ file }) => file),
    ...metas.map(({ now }) => now),
  ];
  return [...renamed, ...rewritten].sort((a, b) => (a.path < b.path ? -1 : 1));
}
