/** Element tree → PNG. The same tree gives the same bytes on every machine: system fonts play no part. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { PICTURE_SIZE } from './design.ts';
import { type PictureElement, textsOf } from './element.ts';
import type { PictureFont } from './fonts.ts';

/** A picture that cannot be drawn as it should be; the message is meant for an author. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

/**
 * Draws `picture`.
 * @throws PictureError naming the characters that no face has, instead of drawing empty boxes for them.
 */
export async function renderPicture(picture: PictureElement, fonts: readonly PictureFont[]): Promise<Buffer> {
  const missing = new Set<string>();
  const svg = await satori(picture as Parameters<typeof satori>[0], {
    ...PICTURE_SIZE,
    fonts: [...fonts],
    loadAdditionalAsset: async (_code, segment) => {
      missing.add(segment);
      return [];
    },
  });
  if (missing.size > 0) {
    throw new PictureError(
      `The link-preview picture with the text \`${textsOf(picture).join(' · ')}\` has characters that its font lacks: ${[...missing].map((text) => `\`${text}\``).join(', ')}. Write them in Latin or Greek letters.`,
    );
  }
  return encodePng(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels);
}

/** Flat colours with smoothed edges: 64 shades look the same as all of them in half the bytes. */
const encodePng = (pixels: Buffer): Promise<Buffer> =>
  sharp(pixels, { raw: { ...PICTURE_SIZE, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 64, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
