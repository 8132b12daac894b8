/**
 * Draws `public/apple-touch-icon.png` from `public/favicon.svg`: run `node src/tools/touch-icon.ts` after
 * changing the mark. Square and full-bleed, because the home screen rounds the corners itself.
 */
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Pixels that current phones ask for. */
const SIZE = 180;

const svg = (await readFile('public/favicon.svg', 'utf8'))
  .replace(' rx="7"', '')
  .replace('<path', '<path transform="translate(3.2 3.2) scale(.8)"');
const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: SIZE } }).render();
await sharp(pixels, { raw: { width: SIZE, height: SIZE, channels: 4 } })
  .removeAlpha()
  .png({ palette: true, colours: 32, effort: 10, compressionLevel: 9 })
  .toFile('public/apple-touch-icon.png');
