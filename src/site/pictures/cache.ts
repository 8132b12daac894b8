/** Pictures kept between builds by the hash of what they are made of, so that only a changed one is drawn. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** First and last bytes of a whole PNG file. https://www.w3.org/TR/png-3/#3PNGsignature and #11IEND */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const END = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

const isWhole = (png: Buffer): boolean =>
  png.subarray(0, SIGNATURE.length).equals(SIGNATURE) && png.subarray(-END.length).equals(END);

async function readKept(path: string): Promise<Buffer | undefined> {
  const kept = await readFile(path).catch(() => undefined);
  return kept !== undefined && isWhole(kept) ? kept : undefined;
}

/** Written under another name first: a build that is stopped leaves no half picture behind. */
async function keep(folder: string, path: string, png: Buffer): Promise<void> {
  const unfinished = join(folder, `${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, png);
  await rename(unfinished, path);
}

/**
 * The picture made of `ingredients`: from `folder` when it is there and whole, else drawn and kept.
 * A folder that cannot be written costs time at the next build and nothing else.
 */
export async function cachedPicture(
  folder: string,
  ingredients: readonly string[],
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  const key = createHash('sha256').update(JSON.stringify(ingredients)).digest('hex').slice(0, 32);
  const path = join(folder, `${key}.png`);
  const kept = await readKept(path);
  if (kept !== undefined) return kept;
  const png = await draw();
  await keep(folder, path, png).catch(() => undefined);
  return png;
}
