/** Several code blocks in one content file, and what was found in each of them. */
import type { Problem } from '../../../src/model/problem.ts';

/** A problem, with its line counted from the fence of its block. */
export interface Found extends Pick<Problem, 'rule' | 'column' | 'what'> {
  readonly offset: number;
}

/** The file that `blocks` make, each being its lines from fence to fence. */
export interface SampleFile<Name extends string> {
  readonly names: readonly Name[];
  readonly source: string;
  /** The problems that lie in one block. */
  found(name: Name, problems: readonly Problem[]): Found[];
}

/** Puts `blocks` below each other, a blank line between them. */
export function sampleFile<Name extends string>(
  blocks: Readonly<Record<Name, readonly string[]>>,
): SampleFile<Name> {
  const names = Object.keys(blocks) as Name[];
  const fenceLine = (name: Name): number =>
    names.slice(0, names.indexOf(name)).reduce((line, before) => line + blocks[before].length + 1, 1);
  return {
    names,
    source: names.map((name) => blocks[name].join('\n')).join('\n\n'),
    found(name, problems) {
      const first = fenceLine(name);
      return problems
        .filter(({ line }) => line >= first && line < first + blocks[name].length)
        .map(({ rule, line, column, what }) => ({ rule, offset: line - first, column, what }));
    },
  };
}
