/** The checks behind `npm run check`: content, types, code style, templates. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { countProblems, formatProblems } from '../lint/report.ts';
import { lintContent } from '../lint/run.ts';
import type { Problem } from '../model/problem.ts';

export interface StepResult {
  readonly passed: boolean;
  /** What to print under the headline; empty when there is nothing to say. */
  readonly output: string;
  /** A few words for the headline. */
  readonly summary: string;
  /** Problems as data, from the content lint. */
  readonly problems: readonly Problem[];
}

export interface Step {
  /** The word that selects it: `npm run check -- content`. */
  readonly name: string;
  readonly headline: string;
  readonly run: (root: string, colour: boolean) => Promise<StepResult>;
}

/** The script behind the command `name` of an installed package. */
function commandOf(root: string, packageName: string, name: string): string {
  const folder = path.join(root, 'node_modules', packageName);
  if (!existsSync(folder)) throw new Error(`\`${packageName}\` is not installed; run \`npm ci\`.`);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`\`${packageName}\` has no command \`${name}\`.`);
  return path.join(folder, script);
}

/** A check that is another program: it passes when that ends with 0. */
function command(packageName: string, name: string, ...args: string[]): Step['run'] {
  return (root, colour) =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: colour ? '1' : '0' };
      const script = commandOf(root, packageName, name);
      const child = spawn(process.execPath, [script, ...args], { cwd: root, env });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('error', reject);
      child.on('close', (code) => {
        const passed = code === 0;
        resolve({
          passed,
          output: passed ? '' : output.trim(),
          summary: passed ? 'no fault' : 'faults found',
          problems: [],
        });
      });
    });
}

async function checkContent(root: string, colour: boolean): Promise<StepResult> {
  const problems = await lintContent(root);
  return {
    passed: problems.every(({ severity }) => severity !== 'error'),
    output: formatProblems(problems, { root, colour }),
    summary: problems.length === 0 ? 'no fault' : countProblems(problems),
    problems,
  };
}

/** All checks, in the order in which they are reported. */
export const STEPS: readonly Step[] = [
  { name: 'content', headline: 'Content', run: checkContent },
  {
    name: 'types',
    headline: 'Types',
    run: command('astro', 'astro', 'check', '--minimumSeverity', 'warning'),
  },
  { name: 'style', headline: 'Code style', run: command('@biomejs/biome', 'biome', 'check') },
  {
    name: 'templates',
    headline: 'Template formatting',
    run: command('prettier', 'prettier', '--check', '.'),
  },
];
