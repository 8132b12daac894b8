import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintContent } from '../../../src/lint/run.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { CLEAN_BANK, copyCleanBank, expectedReport, plant } from './content-trees.ts';
import { PLANTED_FAULTS } from './planted-faults.ts';

/** Milliseconds a process may take to start and answer on a busy machine. */
const PATIENCE = 60_000;

const placeOf = ({ file, line, column, rule }: Problem): string => `${file}:${line}:${column} ${rule}`;

/** Runs `npm run check -- content` on the bank at `root`. */
function runCheck(root: string, ...args: string[]): { code: number; output: string } {
  try {
    const script = path.resolve('src/tools/check.ts');
    const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' };
    return {
      code: 0,
      output: execFileSync(process.execPath, [script, 'content', ...args], {
        cwd: root,
        env,
        encoding: 'utf8',
      }),
    };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, output: stdout };
  }
}

describe('a clean bank', () => {
  it('has no problems', async () => {
    expect(await lintContent(CLEAN_BANK)).toEqual([]);
  });

  it(
    'passes the check command',
    () => {
      expect(runCheck(CLEAN_BANK)).toEqual({ code: 0, output: '✓ Content: no fault\n' });
    },
    PATIENCE,
  );
});

describe('a bank with faults planted', () => {
  let root = '';
  let found: Problem[] = [];

  beforeAll(async () => {
    root = copyCleanBank();
    for (const fault of PLANTED_FAULTS) plant(root, fault);
    found = await lintContent(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('holds at least 25 of them', () => {
    expect(PLANTED_FAULTS.length).toBeGreaterThanOrEqual(25);
  });

  it.each(PLANTED_FAULTS)('shows $rule in $file, all faults being found in one run', (fault) => {
    const places = found.filter(({ rule }) => rule === fault.rule).map(placeOf);
    expect(places).toContain(expectedReport(root, fault));
  });

  it('reports problems in the order of files, lines and columns', () => {
    const sorted = found.toSorted((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
    );
    expect(found.map(placeOf)).toEqual(sorted.map(placeOf));
  });

  it(
    'fails the check command, which prints the same problems as JSON',
    () => {
      const { code, output } = runCheck(root, '--json');
      expect(code).toBe(1);
      const { problems, checks } = JSON.parse(output) as { problems: Problem[]; checks: unknown };
      expect(problems).toEqual(found);
      expect(checks).toEqual([{ name: 'content', passed: false, output: '' }]);
    },
    PATIENCE,
  );

  it(
    'prints each problem for people, without colours when told so',
    () => {
      const { output } = runCheck(root);
      for (const { file, line, column, severity, rule, mend } of found) {
        expect(output).toContain(`${file}:${line}:${column} ${severity} ${rule}\n`);
        expect(output).toContain(`  Mend: ${mend}\n`);
      }
      expect(output).not.toContain('\u001B');
    },
    PATIENCE,
  );
});
