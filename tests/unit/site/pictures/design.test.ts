import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PICTURE_COLOURS, questionPicture, sitePicture } from '../../../../src/site/pictures/design.ts';
import { textsOf } from '../../../../src/site/pictures/element.ts';
import { candidate } from './candidate.ts';

describe('the picture of a question', () => {
  test('says its title, difficulty, minutes, main topic, bank, id and the name of the site, and nothing else', () => {
    expect(textsOf(questionPicture(candidate(), 'Rust bank'))).toEqual([
      'Viva',
      'Rust bank',
      'rust-03',
      'Shared state under contention',
      'Intermediate',
      '20 min',
      'Performance',
    ]);
  });

  test('shows nothing of the answer, even when it is handed a whole question', () => {
    const answer = {
      insight: 'Shard the map.',
      aliases: ['DashMap'],
      criteria: ['Names the lock.'],
      priority: 'critical',
    };
    const drawn = JSON.stringify(questionPicture(Object.assign(candidate(), answer), 'Rust bank'));
    for (const secret of ['Shard', 'DashMap', 'Names', 'critical', 'Critical'])
      expect(drawn).not.toContain(secret);
  });

  test('tells the difficulty by as many filled dots as it has steps', () => {
    const filled = (difficulty: 'foundational' | 'intermediate' | 'advanced'): number =>
      JSON.stringify(questionPicture(candidate({ difficulty }), 'Rust bank')).split(
        `"backgroundColor":"${PICTURE_COLOURS.accent}"`,
      ).length - 1;
    expect([filled('foundational'), filled('intermediate'), filled('advanced')]).toEqual([1, 2, 3]);
  });
});

test('the picture of the other pages says what the site is', () => {
  expect(textsOf(sitePicture()).join(' ')).toContain('Interview questions');
});

/** sRGB of an `oklch()` colour, each channel 0–255. https://bottosson.github.io/posts/oklab/ */
function srgb(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => 255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
}

test.each(Object.entries(PICTURE_COLOURS))('the colour `%s` is the light theme’s (%s)', (name, hex) => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const token = new RegExp(`--${name}: light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(tokens);
  const [lightness = 0, chroma = 0, hue = 0] = (token ?? []).slice(1).map(Number);
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  srgb(lightness / 100, chroma, hue).forEach((value, index) => {
    expect(Math.abs(value - (channels[index] ?? Number.NaN))).toBeLessThan(1);
  });
});
