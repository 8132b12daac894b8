/** What every snippet checker has in common. One file in this folder for each language. */

import type { CheckerIdentities } from '../../markdown/code/checker-identity.ts';
import type { FenceMeta } from '../../markdown/code/fence-meta.ts';
import type { Sample } from '../../markdown/code/hidden-lines.ts';
import type { Claim } from '../../markdown/code/ledger.ts';
import type { Problem } from '../../model/problem.ts';

/** A block that makes a claim, and where it stands. */
export interface Block {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Line and column of the opening fence, from 1. */
  readonly line: number;
  readonly column: number;
  readonly meta: FenceMeta;
  readonly sample: Sample;
  readonly claim: Claim;
}

/** A checker's answer for one block. `problems` is empty when, and only when, the claim is proved. */
export interface Verdict {
  readonly block: Block;
  readonly problems: readonly Problem[];
}

/** Checks the blocks of one language, all in one go. */
export interface Checker {
  /** Why the checker cannot work on this machine, as a sentence; undefined when it can. */
  missing(): Promise<string | undefined>;
  /** One verdict for each block, in any order. */
  check(blocks: readonly Block[]): Promise<Verdict[]>;
}

/** What is wrong at one line of a block's code. */
export interface CodeFault {
  readonly rule: string;
  /** Line of the code, from 1; 0 is the fence itself. */
  readonly line: number;
  /** Column of the code, from 1. */
  readonly column?: number;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** Puts a fault of a block's code where the author finds it: in the content file. */
export function problemAt(block: Block, fault: CodeFault): Problem {
  const { rule, what, why, mend } = fault;
  const indent = block.column - 1;
  return {
    file: block.file,
    line: block.line + fault.line,
    column: indent + (fault.column ?? 1),
    rule,
    severity: 'error',
    what,
    why,
    mend,
  };
}

/** A checker that looks at one block at a time within this process. */
export function parserChecker(
  findFaults: (code: string, meta: FenceMeta) => CodeFault[] | Promise<CodeFault[]>,
): Checker {
  const judge = async (block: Block): Promise<Verdict> => {
    const faults = await findFaults(block.sample.compiled, block.meta);
    return { block, problems: faults.map((fault) => problemAt(block, fault)) };
  };
  return { missing: async () => undefined, check: (blocks) => Promise.all(blocks.map(judge)) };
}

/**
 * Makes a checker that needs a toolchain.
 * @param root the project's root folder
 * @param onProgress gets the toolchain's own progress lines, of downloads
 */
export type ToolchainChecker = (
  root: string,
  identities: CheckerIdentities,
  onProgress?: (line: string) => void,
) => Checker;
