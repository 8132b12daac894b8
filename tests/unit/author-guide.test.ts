import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/lint/collections.ts';
import { codesOf } from '../../src/lint/rule.ts';
import { RULES } from '../../src/lint/rules.ts';
import { lintContent } from '../../src/lint/run.ts';
import { GUIDE, withGeneratedParts } from '../../src/tools/author-guide.ts';
import { fieldRows } from '../../src/tools/field-table.ts';

const guide = readFileSync(GUIDE, 'utf8');

describe('the author’s guide', () => {
  it('has tables that agree with schemas and rules (`npm run guide` writes them)', () => {
    expect(guide).toBe(withGeneratedParts(guide));
  });

  it.each(COLLECTIONS)('lists every field of $folder', ({ schema }) => {
    const rows = fieldRows(schema);
    expect(rows.length).toBeGreaterThan(0);
    for (const { field } of rows) expect(guide).toContain(`| \`${field}\` |`);
  });

  it('lists every code that the check printed for messy content', async () => {
    const fixtures = path.resolve('tests/fixtures/lint');
    const folders = readdirSync(fixtures).filter((name) => RULES.some(({ code }) => code === name));
    const found = await Promise.all(folders.map((name) => lintContent(path.join(fixtures, name, 'messy'))));
    const codes = new Set(found.flat().map(({ rule }) => rule));
    const documented = RULES.flatMap((rule) => Object.keys(codesOf(rule)));
    expect([...codes].filter((code) => !documented.includes(code))).toEqual([]);
    for (const code of documented) expect(guide).toContain(`| \`${code}\` |`);
  });

  it('refuses a mark that nothing is generated for', () => {
    expect(() => withGeneratedParts('<!-- generated: nonsense -->\n\n<!-- end -->')).toThrow('nonsense');
  });
});
