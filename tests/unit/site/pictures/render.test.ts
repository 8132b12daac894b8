import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questionPicture } from '../../../../src/site/pictures/design.ts';
import { readPictureFonts } from '../../../../src/site/pictures/fonts.ts';
import { PictureError, renderPicture } from '../../../../src/site/pictures/render.ts';
import { candidate } from './candidate.ts';

const fonts = await readPictureFonts(process.cwd());
const draw = (title: string): Promise<Buffer> =>
  renderPicture(questionPicture(candidate({ title }), 'Rust bank'), fonts);
/** Width and height from the header chunk. https://www.w3.org/TR/png-3/#11IHDR */
const size = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a drawn picture', () => {
  test('is a PNG of 1200 × 630 pixels', async () => {
    const png = await draw('Shared state under contention');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(size(png)).toEqual([1200, 630]);
  });

  test('weighs at most 40 kB with the longest title a question may have', async () => {
    const png = await draw('Weighted quorum mathematics, mempool admission and MEMORY growth limits');
    expect(png.length).toBeLessThanOrEqual(40_000);
  });

  test('has the same bytes each time', async () => {
    expect((await draw('Ownership')).equals(await draw('Ownership'))).toBe(true);
  });

  test('differs when the title does', async () => {
    expect((await draw('Ownership')).equals(await draw('Borrowing'))).toBe(false);
  });

  test('is refused when a character has no glyph, and the character is named', async () => {
    const refusal = draw('Locks 锁 and waits');
    await expect(refusal).rejects.toThrow(PictureError);
    await expect(refusal).rejects.toThrow('`锁`');
  });
});

test('the touch icon is a PNG of 180 × 180 pixels', () => {
  expect(size(readFileSync('public/apple-touch-icon.png'))).toEqual([180, 180]);
});
