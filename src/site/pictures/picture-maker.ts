/** Element tree → PNG through the cache, with the faces read at most once per build. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cachedPicture } from './cache.ts';
import type { PictureElement } from './element.ts';
import { type PictureFont, readPictureFonts } from './fonts.ts';

/** Everything that draws; another version may draw other pixels. */
const RENDERERS = ['satori', '@resvg/resvg-js', 'sharp', '@fontsource/source-sans-3'] as const;
/** Raise when `render.ts` changes what it makes of the same element tree. */
const REVISION = 1;

async function versionOf(root: string, name: string): Promise<string> {
  const { version }: { version?: unknown } = JSON.parse(
    await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return `${name}@${version}`;
}

/** Draws a picture or takes it from the cache. */
export type PictureMaker = (picture: PictureElement) => Promise<Buffer>;

/**
 * A maker for the checkout at `root` that keeps its pictures in `folder`. The libraries that draw are
 * loaded with the first picture that is not there yet.
 */
export function pictureMaker(root: string, folder = join(root, 'node_modules/.cache/viva-og')): PictureMaker {
  let versions: Promise<string[]> | undefined;
  let fonts: Promise<PictureFont[]> | undefined;
  return async (picture) => {
    versions ??= Promise.all(RENDERERS.map((name) => versionOf(root, name)));
    const ingredients = [`revision ${REVISION}`, ...(await versions), JSON.stringify(picture)];
    return cachedPicture(folder, ingredients, async () => {
      const { renderPicture } = await import('./render.ts');
      fonts ??= readPictureFonts(root);
      return renderPicture(picture, await fonts);
    });
  };
}
