import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintContent } from '../../src/lint/run.ts';
import { questionSchema } from '../../src/model/question.ts';
import { questionTemplate } from '../../src/tools/question-template.ts';
import { copyCleanBank } from './lint/content-trees.ts';

/** Milliseconds a process may take to start and answer on a busy machine. */
const PATIENCE = 60_000;

let root = '';
beforeEach(() => {
  root = copyCleanBank();
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs `npm run new -- …` in the bank. */
function runNew(...args: string[]): { code: number; output: string } {
  try {
    const script = path.resolve('src/tools/new-question.ts');
    return {
      code: 0,
      output: execFileSync(process.execPath, [script, ...args], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, output: stderr };
  }
}

describe('npm run new', { timeout: PATIENCE }, () => {
  it('writes the question after the last and says what to do next', async () => {
    const { code, output } = runNew('rust');
    expect(code).toBe(0);
    expect(output).toContain('Wrote content/questions/rust/rust-03.mdx');
    expect(output).toContain('npm run check -- content');
    const problems = await lintContent(root);
    expect(problems.length).toBeGreaterThan(20);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['unfinished']));
  });

  it('takes the number that is asked for, and one more than the highest after that', () => {
    expect(runNew('rust', '--number', '12').output).toContain('rust-12.mdx');
    expect(runNew('rust').output).toContain('rust-13.mdx');
  });

  it('starts a bank at 01', () => {
    writeFileSync(path.join(root, 'content/banks/node.md'), '---\n---\n');
    expect(runNew('node').output).toContain('content/questions/node/node-01.mdx');
  });

  it('never overwrites a question', () => {
    const file = path.join(root, 'content/questions/rust/rust-02.mdx');
    const before = readFileSync(file, 'utf8');
    const { code, output } = runNew('rust', '--number', '2');
    expect([code, output]).toEqual([2, expect.stringContaining('already there')]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    [['ruts'], 'There is no bank `ruts`. Did you mean `rust`? The banks are: rust.\n'],
    [[], 'Say for which bank: `npm run new -- rust`. The banks are: rust.\n'],
    [
      ['rust', '--number', '0'],
      '`--number 0` is no number of a question; use a whole number from 1 to 99999.\n',
    ],
    [['../rust'], 'There is no bank `../rust`. The banks are: rust.\n'],
  ])('answers %j in words', (args, message) => {
    mkdirSync(path.join(root, 'content/questions'), { recursive: true });
    expect(runNew(...args)).toEqual({ code: 2, output: message });
  });
});

describe('the template', () => {
  it('has every field of a question, each explained by its description', () => {
    const [, matter = ''] = questionTemplate('2026-11-22').split('---\n');
    expect(Object.keys(parse(matter) as object)).toEqual(Object.keys(questionSchema.shape));
    for (const field of Object.values(questionSchema.shape)) {
      expect(matter).toContain(`# ${field.meta()?.description}`);
    }
  });
});
