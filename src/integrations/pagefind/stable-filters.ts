/**
 * Makes Pagefind's filters the same in every build. Pagefind 1.5.2 writes the values of a filter, and the
 * filters of an index, in the order of a hash map, so two indexes of the same pages differ. Here both are put
 * in order, and the files are named after what they then hold.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of an index. */
export interface IndexFile {
  /** From the bundle's folder, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Every packed file starts with this once it is unpacked; CBOR or JSON follows. */
const SIGNATURE = 'pagefind_dcd';

/** The text or the CBOR of a packed file, without the signature. @throws Error when it is none. */
export function unpack({ path, content }: IndexFile): Buffer {
  const unpacked = gunzipSync(content);
  if (!unpacked.toString('latin1').startsWith(SIGNATURE)) {
    throw new Error(
      `\`${path}\` is not packed as Pagefind 1.5 packs its files. Has Pagefind's version changed?`,
    );
  }
  return unpacked.subarray(SIGNATURE.length);
}

function pack(cbor: Uint8Array): Buffer {
  const packed = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), cbor]), { level: 9 });
  // Byte 9 of a gzip header names the operating system (RFC 1952, 2.3.1); 255 is “unknown”.
  packed[9] = 255;
  return packed;
}

const digest = (content: Uint8Array, length: number): string =>
  createHash('sha256').update(content).digest('hex').slice(0, length);

type Pair = readonly [name: string, value: unknown];

/** Checks that `value` is a list of pairs whose first is a name, and sorts it by the name. */
function sortedPairs(value: unknown, path: string): Pair[] {
  const isPair = (entry: unknown): entry is Pair => Array.isArray(entry) && typeof entry[0] === 'string';
  if (!Array.isArray(value) || !value.every(isPair)) {
    throw new Error(`\`${path}\` holds no list of filters. Has Pagefind's version changed?`);
  }
  return value.toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** A filter file is `[name, [[value, pages], …]]`. */
function stableFilter(file: IndexFile): IndexFile {
  const [name, values] = decode(unpack(file)) as [string, unknown];
  const cbor = encode([name, sortedPairs(values, file.path)]);
  const language = /filter\/(\w+?)_/.exec(file.path)?.[1] ?? 'unknown';
  return { path: `filter/${language}_${digest(cbor, 7)}.pf_filter`, content: pack(cbor) };
}

const keyOf = ({ path }: IndexFile): string => path.replace(/^filter\/|\.pf_filter$/g, '');

/** Place of the filters, `[[name, key of the file], …]`, in the list that an index's meta file is. */
const FILTERS = 3;

function stableMeta(file: IndexFile, newKeys: ReadonlyMap<string, string>): IndexFile {
  const cbor = unpack(file);
  const meta = decode(cbor) as unknown[];
  if (!Buffer.from(encode(meta)).equals(cbor))
    throw new Error(`\`${file.path}\` cannot be written again as it was.`);
  meta[FILTERS] = sortedPairs(meta[FILTERS], file.path).map(([name, key]) => [
    name,
    newKeys.get(String(key)) ?? key,
  ]);
  const stable = encode(meta);
  const language = /pagefind\.(\w+?)_/.exec(file.path)?.[1] ?? 'unknown';
  return { path: `pagefind.${language}_${digest(stable, 10)}.pf_meta`, content: pack(stable) };
}

/** The files of an index with filters in order; `pagefind-entry.json` names the new files. */
export function withStableFilters(files: readonly IndexFile[]): IndexFile[] {
  const newKeys = new Map<string, string>();
  const filters = files.filter(({ path }) => path.startsWith('filter/'));
  const stable = filters.map((file) => {
    const renamed = stableFilter(file);
    newKeys.set(keyOf(file), keyOf(renamed));
    return renamed;
  });
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const stableMetas = metas.map((file) => stableMeta(file, newKeys));
  const hashOf = ({ path }: IndexFile) => path.replace(/^pagefind\.|\.pf_meta$/g, '');
  const rest = files.filter((file) => !filters.includes(file) && !metas.includes(file));
  const withNewHashes = rest.map((file) => {
    if (file.path !== 'pagefind-entry.json') return file;
    let text = Buffer.from(file.content).toString('utf8');
    for (const [index, meta] of metas.entries()) {
      const renamed = stableMetas[index];
      if (renamed) text = text.replaceAll(hashOf(meta), hashOf(renamed));
    }
    return { path: file.path, content: Buffer.from(text) };
  });
  return [...withNewHashes, ...stable, ...stableMetas].sort((a, b) => (a.path < b.path ? -1 : 1));
}
