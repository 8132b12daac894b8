import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cachedPicture } from '../../../../src/site/pictures/cache.ts';
import { questionPicture } from '../../../../src/site/pictures/design.ts';
import { pictureMaker } from '../../../../src/site/pictures/picture-maker.ts';
import { candidate } from './candidate.ts';

let folder: string;
let drawn: number;
const png = readFileSync('public/apple-touch-icon.png');
const draw = async (): Promise<Buffer> => {
  drawn += 1;
  return png;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  drawn = 0;
});

describe('the picture cache', () => {
  test('draws a picture once', async () => {
    await cachedPicture(folder, ['a'], draw);
    expect((await cachedPicture(folder, ['a'], draw)).equals(png)).toBe(true);
    expect(drawn).toBe(1);
  });

  test('draws again what is made of something else', async () => {
    await cachedPicture(folder, ['a', 'bc'], draw);
    await cachedPicture(folder, ['ab', 'c'], draw);
    expect(drawn).toBe(2);
  });

  test('draws again when the kept file is cut off', async () => {
    await cachedPicture(folder, ['a'], draw);
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 100);
    expect((await cachedPicture(folder, ['a'], draw)).equals(png)).toBe(true);
    expect(drawn).toBe(2);
  });

  test('gives the picture even where nothing can be kept', async () => {
    const file = join(folder, 'a-file-and-no-folder');
    writeFileSync(file, '');
    expect((await cachedPicture(join(file, 'pictures'), ['a'], draw)).equals(png)).toBe(true);
  });
});

test('a maker keeps each picture it draws, and another build takes it from there', async () => {
  const first = await pictureMaker(process.cwd(), folder)(questionPicture(candidate(), 'Rust bank'));
  const [kept = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  // Marked, so that a picture drawn anew could be told from the kept one.
  writeFileSync(join(folder, kept), Buffer.concat([first.subarray(0, 100), first.subarray(-12)]));
  const second = await pictureMaker(process.cwd(), folder)(questionPicture(candidate(), 'Rust bank'));
  expect(second.length).toBe(112);
});
