/** Pagefind's packed files: gzip around a signature and CBOR (https://www.rfc-editor.org/rfc/rfc8949) or JSON. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of an index. */
export interface IndexFile {
  /** From the bundle's folder, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Every packed file starts with this once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** What a packed file holds after the signature. @throws Error when it is none. */
export function unpack({ path, content }: IndexFile): Buffer {
  const unpacked = gunzipSync(content);
  if (!unpacked.toString('latin1').startsWith(SIGNATURE)) {
    throw new Error(
      `\`${path}\` is not packed as Pagefind 1.5 packs its files. Has Pagefind's version changed?`,
    );
  }
  return unpacked.subarray(SIGNATURE.length);
}

function pack(content: Uint8Array): Buffer {
  const packed = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
  // Byte 9 of a gzip header names the operating system (RFC 1952, 2.3.1); 255 is “unknown”.
  packed[9] = 255;
  return packed;
}

/** A packed file that is named after what it holds: `filter/en_0123456.pf_filter`; `key` is `en_0123456`. */
export interface KeyedFile extends IndexFile {
  readonly key: string;
}

/** Packs `content` and names it; `stem` is what stands before the key, `digits` how long its hash is. */
export function keyedFile(stem: string, language: string, content: Uint8Array, digits: number): KeyedFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, digits);
  const key = `${language}_${hash}`;
  const extension = { 'filter/': 'pf_filter', 'index/': 'pf_index', 'pagefind.': 'pf_meta' }[stem];
  return { path: `${stem}${key}.${extension}`, key, content: pack(content) };
}

/** The key in a file's name. */
export const keyOf = ({ path }: IndexFile): string =>
  path.replace(/^(?:filter\/|index\/|pagefind\.)/, '').replace(/\.pf_\w+$/, '');

/** The language in a key, `en` in `en_0123456`. */
export const languageOf = (file: IndexFile): string => keyOf(file).replace(/_[^_]*$/, '');
