/** Prints problems for people, with the line they are about. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { styleText } from 'node:util';
import type { Problem } from '../model/problem.ts';
import { type SourceText, sourceText } from './source-text.ts';

export interface ReportOptions {
  /** The project's root, to read the lines from. */
  readonly root: string;
  /** Whether to colour; without it the text is plain. */
  readonly colour: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Longest excerpt of a line; a longer line is cut around the place. */
const WIDTH = 100;

function readSource(root: string, file: string): SourceText | undefined {
  try {
    return sourceText(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** How many columns of a terminal a text takes: ideographs take two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );

/** The line with a caret under the column. */
function excerpt(source: SourceText, { line, column }: Problem): string[] {
  // Invisible characters would move the caret or the terminal.
  const visible = (text: string): string => text.replaceAll('\t', ' ').replace(/[\p{Cc}\uFEFF]/gu, '·');
  const text = source.line(line);
  // A line of marks only, `---` or `{`, shows nothing.
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const start = column > WIDTH - 20 ? column - 1 - WIDTH / 2 : 0;
  const shown = visible(text.slice(start, start + WIDTH));
  const lead = start > 0 ? '…' : '';
  const before = widthOf(`${lead}${visible(text.slice(start, column - 1))}`);
  const number = String(line);
  return [`  ${number} │ ${lead}${shown}`, `  ${' '.repeat(number.length)} │ ${' '.repeat(before)}^`];
}

/** One problem as a few lines: place and rule, what, why, mend, and the line itself. */
function describe(
  problem: Problem,
  source: SourceText | undefined,
  paint: (style: Style, text: string) => string,
): string {
  const { file, line, column, severity, rule, what, why, mend } = problem;
  const place = `${file}:${line}:${column}`;
  return [
    `${paint('bold', place)} ${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${paint('cyan', rule)}`,
    `  ${what}`,
    `  ${paint('dim', `Why:  ${why}`)}`,
    `  Mend: ${mend}`,
    ...(source === undefined ? [] : excerpt(source, problem).map((row) => paint('dim', row))),
  ].join('\n');
}

/** `3 errors, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return warnings === 0 ? count(errors, 'error') : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

/** All problems as text, a blank line between two; empty for none. */
export function formatProblems(problems: readonly Problem[], { root, colour }: ReportOptions): string {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const sources = new Map<string, SourceText | undefined>();
  const sourceOf = (file: string): SourceText | undefined => {
    if (!sources.has(file)) sources.set(file, readSource(root, file));
    return sources.get(file);
  };
  return problems.map((problem) => describe(problem, sourceOf(problem.file), paint)).join('\n\n');
}

/** Whether text for `stream` may be coloured (https://no-color.org, `FORCE_COLOR`). */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true;
}
