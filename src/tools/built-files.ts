/** Sizes of the files of a built site, on disk and on the wire. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Brotli quality of static files that were compressed once, ahead of time. */
export const BROTLI_QUALITY = 11;

/** Size of `data` as one brotli stream, in bytes. */
export function brotliSize(data: string | Uint8Array): number {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  }).byteLength;
}

/** Whether brotli is worth it: pictures and fonts are compressed already and are sent as they are. */
const isCompressed = (file: string): boolean => /\.(woff2?|png|jpe?g|webp|avif|gif)$/.test(file);

/** Reads files of one built site, each once. */
export class BuiltFiles {
  readonly #folder: string;
  readonly #basePath: string;
  readonly #sizes = new Map<string, number>();

  constructor(folder: string, basePath: string) {
    this.#folder = folder;
    this.#basePath = basePath;
  }

  /** The text of a file of the site. */
  text(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }

  /** Uncompressed size in bytes. */
  size(file: string): number {
    return readFileSync(join(this.#folder, file)).byteLength;
  }

  /** Bytes on the wire. */
  sent(file: string): number {
    const known = this.#sizes.get(file);
    if (known !== undefined) return known;
    const data = readFileSync(join(this.#folder, file));
    const size = isCompressed(file) ? data.byteLength : brotliSize(data);
    this.#sizes.set(file, size);
    return size;
  }

  /** Path from the site's folder of the file that `url` names on the page or file at `from`. */
  resolve(url: string, from: string): string {
    const { pathname } = new URL(url, `https://own.invalid${this.#basePath}${from.replace(/^\//, '')}`);
    return decodeURI(pathname.slice(this.#basePath.length));
  }
}
