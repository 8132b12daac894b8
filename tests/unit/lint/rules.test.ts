import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/lint/report.ts';
import { RULES } from '../../../src/lint/rules.ts';
import { lintContent } from '../../../src/lint/run.ts';

const FIXTURES = path.resolve('tests/fixtures/lint');

/** Each rule runs alone on its fixtures, so that a fixture holds only what the rule is about. */
describe.each(RULES.map((rule) => ({ code: rule.code, rule })))('rule $code', ({ code, rule }) => {
  it('lets clean content pass', async () => {
    const root = path.join(FIXTURES, code, 'clean');
    expect(await lintContent(root, { rules: [rule] })).toEqual([]);
  });

  it('says where messy content is wrong, why, and how to mend it', async () => {
    const root = path.join(FIXTURES, code, 'messy');
    const problems = await lintContent(root, { rules: [rule] });
    expect(problems.length).toBeGreaterThan(0);
    const text = `${formatProblems(problems, { root, colour: false })}\n`;
    await expect(text).toMatchFileSnapshot(path.join(FIXTURES, code, 'messages.txt'));
  });
});

describe('the rules', () => {
  it('have permanent codes in kebab-case, none twice', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have a fixture each, and every fixture has a rule', () => {
    const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((item) => item.isDirectory());
    const banks = ['clean-bank'];
    const fixtures = folders.map(({ name }) => name).filter((name) => !banks.includes(name));
    expect(fixtures.sort()).toEqual(RULES.map(({ code }) => code).sort());
  });

  it('are a file each, named after its code', () => {
    const files = readdirSync(path.resolve('src/lint/rules')).map((name) => name.replace('.ts', ''));
    expect(files.sort()).toEqual(RULES.map(({ code }) => code).sort());
  });
});
