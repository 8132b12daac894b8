import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BuiltFiles } from '../../../src/tools/built-files.ts';
import { filesOf } from '../../../src/tools/page-files.ts';
import { median, type PageWeight } from '../../../src/tools/page-weight.ts';
import { checkBudgets, pageKind, weighSite } from '../../build/checks/budgets.ts';
import { siteWith, soundHtml } from './built-pages.ts';

const SMALL: PageWeight = {
  firstScreen: 9_000,
  htmlAndStyles: 12_000,
  allButFonts: 15_000,
  requests: 4,
  script: 8_000,
  fonts: 28_000,
};
const question = (weight: Partial<PageWeight>, path = '/questions/rust-01/') => ({
  path,
  weight: { ...SMALL, ...weight },
});
const what = (...args: Parameters<typeof checkBudgets>): string =>
  checkBudgets(...args)
    .map((fault) => `${fault.page} ${fault.what}`)
    .join('\n');

describe('the byte budgets', () => {
  it('hold for a small page', () => {
    expect(what([question({})], [])).toBe('');
  });

  it.each([
    ['firstScreen', 14_601],
    ['htmlAndStyles', 28_001],
    ['script', 15_001],
    ['fonts', 30_001],
    ['allButFonts', 24_001],
    ['requests', 7],
  ] as const)('fail when a question page’s %s is %i', (figure, value) => {
    expect(what([question({ [figure]: value })], [])).toContain(`\`${figure}\``);
  });

  it.each([
    ['/ask/rust-01/', 12_001],
    ['/zh/ask/rust-01/', 12_001],
    ['/', 20_001],
    ['/questions/', 24_001],
  ])('fail when %s weighs %i bytes without its fonts', (path, allButFonts) => {
    expect(what([question({ allButFonts }, path), question({})], [])).toContain('`allButFonts`');
  });

  it('fail when the insight cannot be found, and when there is no question page at all', () => {
    expect(what([question({ firstScreen: undefined })], [])).toContain('insight');
    expect(what([], [])).toContain('median');
  });

  it('let a listed page through up to its own figure and no further', () => {
    const exception = {
      page: '/questions/rust-01/',
      figure: 'firstScreen',
      bytes: 15_500,
      reason: 'long prompt',
    };
    expect(what([question({ firstScreen: 15_000 })], [exception])).toBe('');
    expect(what([question({ firstScreen: 15_501 })], [exception])).toContain('its exception allows');
  });

  it('fail for an exception that is not needed or has no reason', () => {
    const exception = {
      page: '/questions/rust-01/',
      figure: 'firstScreen',
      bytes: 15_500,
      reason: 'long prompt',
    };
    expect(what([question({})], [exception])).toContain('not needed');
    expect(what([question({ firstScreen: 15_000 })], [{ ...exception, reason: '' }])).toContain('no reason');
  });
});

describe('weighing a page', () => {
  const noise = (bytes: number): string => randomBytes(bytes).toString('hex').slice(0, bytes);
  const head = `<link rel="stylesheet" href="/viva/a.css"><link rel="stylesheet" media="print" href="/viva/print.css">
    <script src="/viva/theme.js"></script><script type="module" src="/viva/_astro/page.js"></script><link rel="icon" href="/viva/f.svg">`;
  const site = siteWith({
    'questions/rust-01/index.html': soundHtml(
      `<section id="insight"><h2>Insight</h2></section><p>${noise(6000)}</p><img src="/viva/p.png" alt=""><img loading="lazy" src="/viva/q.png" alt="">`,
      head,
    ),
    'a.css': `@font-face{src:url(/viva/_astro/f.woff2)}/*${noise(2000)}*/`,
    'print.css': noise(1000),
    'theme.js': 'document',
    '_astro/page.js': 'import{a as b}from"./part.js";import"./side.js";import("./lazy.js")',
    '_astro/part.js': `export const a=1//${noise(500)}`,
    '_astro/side.js': '1',
    '_astro/lazy.js': noise(9000),
    '_astro/f.woff2': noise(3000),
    'p.png': noise(700),
    'q.png': noise(9000),
    'f.svg': '<svg/>',
  });
  const [page] = site.pages;
  if (page === undefined) throw new Error('the site has a page');

  it('finds what a first visit loads, imports and the icon included, lazy parts not', () => {
    expect(filesOf(page, new BuiltFiles(site.folder, '/viva/'))).toEqual({
      blockingStyles: ['a.css'],
      blockingScripts: ['theme.js'],
      styles: ['a.css', 'print.css'],
      scripts: ['theme.js', '_astro/page.js', '_astro/part.js', '_astro/side.js'],
      fonts: ['_astro/f.woff2'],
      others: ['f.svg', 'p.png'],
    });
  });

  it('counts the first screen down to the insight and no further', () => {
    const [weighed] = weighSite(site, '/viva/', site.pages);
    expect(weighed?.weight.firstScreen).toBeGreaterThan(1_000);
    expect(weighed?.weight.firstScreen).toBeLessThan(3_000);
    expect(weighed?.weight.htmlAndStyles).toBeGreaterThan(4_500);
    expect(weighed?.weight.requests).toBe(9);
    expect(weighed?.weight.fonts).toBe(3_000);
    expect(weighed?.weight.script).toBeGreaterThan(500);
    expect(weighed?.weight.script).toBeLessThan(1_000);
  });

  it('takes the mean of the middle two of an even number', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 9])).toBe(3.5);
    expect(median([])).toBeNaN();
  });

  it('knows the kinds of page', () => {
    expect(
      ['/', '/questions/', '/questions/rust-01/', '/ask/rust-01/', '/zh/ask/a-01/', '/ask/'].map(pageKind),
    ).toEqual(['home', 'overview', 'question', 'prompt', 'prompt', 'other']);
  });
});
