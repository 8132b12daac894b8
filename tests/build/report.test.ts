import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributeOf, elementsOf } from '../../src/integrations/built-site.ts';
import { SITE } from './built-site-under-test.ts';

const text = (file: string): string => readFileSync(join(SITE.folder, file), 'utf8');
type Row = { readonly value: string; readonly count: number };
interface Counts {
  readonly questions: number;
  readonly answered: number;
  readonly byDifficulty: readonly Row[];
  readonly diagrams: readonly Row[];
  readonly probes: number;
  readonly works: { readonly count: number };
}
const REPORT = JSON.parse(text('report.json')) as {
  readonly all: Counts;
  readonly banks: Readonly<Record<string, Counts>>;
  readonly entries: { readonly dangling: number };
};
const SOURCES = readdirSync('content/questions', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => ({ path, source: readFileSync(join('content/questions', path), 'utf8') }));
const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, { count }) => sum + count, 0);
const matches = (pattern: RegExp): number =>
  SOURCES.reduce((sum, { source }) => sum + (source.match(pattern)?.length ?? 0), 0);

/** The questions as data, to count them again by other means. */
const LINES = text('questions.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, string | readonly string[]>);
const FIELD: Readonly<Record<string, string>> = {
  dimension: 'dimensions',
  phase: 'phases',
  stakeholder: 'stakeholders',
  topic: 'topics',
};
const has = (line: (typeof LINES)[number], facet: string, value: string): boolean =>
  [line[FIELD[facet] ?? facet]].flat().includes(value);

const page = SITE.pages.find(({ path }) => path === '/report/');
if (page === undefined) throw new Error('The built site has no report.');
const ELEMENTS = [...elementsOf(page.document)];

describe('the report', () => {
  it('counts what a search through the files counts', () => {
    expect(REPORT.all.questions).toBe(SOURCES.length);
    expect(REPORT.all.answered).toBe(SOURCES.length);
    for (const { value, count } of REPORT.all.byDifficulty)
      expect(matches(new RegExp(`^difficulty: ${value}$`, 'gm')), value).toBe(count);
    expect(sumOf(REPORT.all.diagrams)).toBe(matches(/^ *```mermaid\b/gm));
    expect(REPORT.all.probes).toBe(matches(/^\s+-? ?ask: /gm));
  });

  it('counts each bank by itself, and all of them together', () => {
    const banks = Object.entries(REPORT.banks);
    for (const [bank, { questions }] of banks)
      expect(questions, bank).toBe(SOURCES.filter(({ path }) => path.startsWith(bank)).length);
    expect(banks.reduce((sum, [, { questions }]) => sum + questions, 0)).toBe(REPORT.all.questions);
  });

  it('finds no name that leads nowhere', () => {
    expect(REPORT.entries.dangling).toBe(0);
  });

  it('leads from every cell of a picture to as many questions as the cell says', () => {
    const cells = ELEMENTS.filter(({ tagName }) => tagName === 'td').flatMap((cell) => {
      const link = cell.childNodes.find((node) => 'tagName' in node && node.tagName === 'a');
      if (link === undefined || !('attrs' in link) || !/shade-/.test(attributeOf(cell, 'class') ?? ''))
        return [];
      const words = link.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      return [{ href: attributeOf(link, 'href') ?? '', count: Number(words) }];
    });
    expect(cells.length).toBeGreaterThan(60);
    for (const { href, count } of cells) {
      const chosen = [...new URL(href, 'https://viva.invalid').searchParams];
      expect(chosen).toHaveLength(2);
      const found = LINES.filter((line) => chosen.every(([facet, value]) => has(line, facet, value)));
      expect(found.length, href).toBe(count);
    }
  });

  it('sets beside every claim of a source what it holds and what is true here', () => {
    const claims = readdirSync('content/claims').length;
    const rows = page.html.split('class="claims"')[1]?.split('</table>')[0]?.match(/<tr>/g)?.length ?? 0;
    expect(rows - 1).toBe(claims);
  });
});
