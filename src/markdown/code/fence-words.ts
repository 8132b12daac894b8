/** Splits the part of an info string after the language into attributes and highlighted lines. */
import { didYouMean, type FenceFault, fault, list } from './fence-fault.ts';

const attributeNames = ['title', 'check', 'crate', 'module', 'schema', 'reason'] as const;
type AttributeName = (typeof attributeNames)[number];

/** What stands after the language. */
export interface FenceWords {
  readonly attributes: ReadonlyMap<AttributeName, string>;
  /** Shown lines, from 1, ascending. */
  readonly highlighted: readonly number[];
}

const wordPattern = /\s*(?:\{(?<lines>[^}]*)\}|(?<name>[\w-]+)="(?<value>[^"]*)"|(?<other>\S+))/gy;

/** Reads every word; what is not understood becomes a fault. */
export function readWords(meta: string, shownLines: number, faults: FenceFault[]): FenceWords {
  const attributes = new Map<AttributeName, string>();
  const highlighted = new Set<number>();
  for (const { groups } of meta.trim().matchAll(wordPattern)) {
    const { lines, name, value, other } = groups ?? {};
    if (lines !== undefined) for (const line of readLines(lines, shownLines, faults)) highlighted.add(line);
    else if (name !== undefined && value !== undefined) readAttribute(name, value, attributes, faults);
    else faults.push(unknownWord(other ?? ''));
  }
  return { attributes, highlighted: [...highlighted].sort((a, b) => a - b) };
}

function unknownWord(word: string): FenceFault {
  const [name = '', ...rest] = word.split('=');
  const known = attributeNames.find((candidate) => candidate === name);
  const value = rest.join('=').replaceAll(/["']/g, '');
  const mend = known
    ? `Write \`${known}="${value}"\`, in double quotes.`
    : `${didYouMean(name, attributeNames)}Known: \`{1,3-5}\`, ${list(attributeNames.map((known) => `${known}="…"`))}.`;
  const why = 'A word that nothing reads would be lost without a trace.';
  return fault('unknown-fence-attribute', `\`${word}\` after the language is not understood.`, why, mend);
}

function readAttribute(
  name: string,
  value: string,
  attributes: Map<AttributeName, string>,
  faults: FenceFault[],
): void {
  const known = attributeNames.find((candidate) => candidate === name);
  if (known === undefined) return void faults.push(unknownWord(`${name}="${value}"`));
  if (attributes.has(known)) {
    const what = `\`${known}\` is given twice.`;
    faults.push(
      fault('repeated-fence-attribute', what, 'Only one of them can hold.', `Keep one \`${known}="…"\`.`),
    );
  }
  attributes.set(known, value);
}

function readLines(text: string, shownLines: number, faults: FenceFault[]): number[] {
  const numbers: number[] = [];
  for (const part of text.split(',')) {
    const match = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part);
    const first = Number(match?.[1] ?? Number.NaN);
    const last = Number(match?.[2] ?? first);
    if (match && first >= 1 && first <= last && last <= shownLines) {
      for (let line = first; line <= last; line += 1) numbers.push(line);
      continue;
    }
    const what = `\`{${text}}\` names lines that are not there: \`${part.trim()}\`.`;
    const why = `The reader sees ${shownLines} lines; hidden lines do not count.`;
    const mend = `Use numbers or ranges from 1 to ${shownLines}, such as \`{1,3-5}\`.`;
    faults.push(fault('fence-lines-out-of-range', what, why, mend));
  }
  return numbers;
}
