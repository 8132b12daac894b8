import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  DIAGRAM_VARIABLES,
  sentinelColours,
  tokenOfThemeKey,
} from '../../../src/markdown/mermaid/palette.ts';
import { contrast, type Oklch, readOklch } from './contrast.ts';

const sheet = (name: string) =>
  readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8');
const regular = (css: string) => css.split('@layer state')[0] ?? '';

/** Custom properties of the page and of diagrams, as written; the first definition counts. */
const properties = new Map(
  [...`${regular(sheet('tokens'))}${regular(sheet('diagram'))}`.matchAll(/(--[\w-]+):\s*([^;]+);/g)]
    .map(([, name = '', value = '']) => [name, value.trim()] as const)
    .toReversed(),
);

function colour(value: string, theme: 'light' | 'dark'): Oklch {
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (reference !== undefined) return colour(properties.get(reference) ?? '', theme);
  const pair = /^light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)$/.exec(value);
  return readOklch(pair === null ? value : ((theme === 'light' ? pair[1] : pair[2]) ?? ''));
}

/** Text of a token and every ground it can stand on. */
const GROUNDS: readonly (readonly [string, readonly string[]])[] = [
  ['node', ['node', 'row', 'canvas', 'accent', 'bad', 'muted', 'section1']],
  ['accent', ['accent']],
  ['good', ['good']],
  ['bad', ['bad']],
  ['muted', ['muted']],
  ['edge', ['label', 'canvas', 'cluster', 'node', 'row']],
  ['cluster', ['cluster', 'row', 'canvas']],
  ['note', ['note']],
  ['title', ['canvas', 'row', 'cluster']],
  ['inverse', ['edge']],
  ['axis', ['canvas', 'section1', 'row']],
  ['section1', ['section1']],
  ['section2', ['section2']],
  ['section3', ['section3']],
];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  it.each(GROUNDS)('sets text of %s at 4.5:1 or more on its grounds', (token, grounds) => {
    const text = colour(`var(--diagram-${token}-text)`, theme);
    for (const ground of grounds) {
      const ratio = contrast(text, colour(`var(--diagram-${ground}-fill)`, theme));
      expect(ratio, `${token} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['node', 'accent', 'good', 'bad', 'muted', 'edge', 'axis', 'series1', 'series2', 'series3'])(
    'draws lines of %s at 3:1 or more on the page',
    (token) => {
      const line = colour(`var(--diagram-${token}-stroke)`, theme);
      expect(contrast(line, colour('var(--surface)', theme))).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the palette', () => {
  it('has exactly the properties that drawings may use', () => {
    const defined = [...properties.keys()].filter((name) => name.startsWith('--diagram-'));
    expect(defined.sort()).toEqual(DIAGRAM_VARIABLES.toSorted());
  });

  it('gives every token a colour of its own in each set of sentinels', () => {
    const all = [...sentinelColours('first').values(), ...sentinelColours('second').values()];
    expect(new Set(all).size).toBe(all.length);
    for (const hex of all) expect(hex).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('has no token for a theme variable that no supported type uses', () => {
    expect(tokenOfThemeKey('pie1')).toBe('unassigned');
    expect(tokenOfThemeKey('nodeBorder')).toBe('node');
  });
});
