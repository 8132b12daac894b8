/** Collects the blocks of content files: what each claims, and what is wrong with its fence. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readBlock } from '../markdown/code/block.ts';
import type { CheckerIdentities } from '../markdown/code/checker-identity.ts';
import { type Fence, findFences } from '../markdown/code/fences.ts';
import type { Problem } from '../model/problem.ts';
import type { Block } from './snippet-checkers/checker.ts';

/** What the files hold. */
export interface BlockCollection {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every block of the files.
 * @param root the project's root folder; problems name files relative to it
 * @param files paths, absolute or from the root
 */
export function collectBlocks(
  root: string,
  files: readonly string[],
  identities: CheckerIdentities,
): BlockCollection {
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  for (const path of files) {
    const file = relative(root, resolve(root, path)).replaceAll('\\', '/');
    for (const fence of readFences(resolve(root, path), file, problems)) {
      const { line, column } = fence;
      const { block, faults } = readBlock(fence, identities);
      for (const { lineOffset, ...fault } of faults) {
        problems.push({ ...fault, file, line: line + lineOffset, column, severity: 'error' });
      }
      if (block?.claim) blocks.push({ file, line, column, ...block, claim: block.claim });
    }
  }
  return { blocks, problems };
}

function readFences(path: string, file: string, problems: Problem[]): Fence[] {
  try {
    return findFences(readFileSync(path, 'utf8'), path.endsWith('.mdx') ? 'mdx' : 'md');
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(what) ?? [];
    const why = 'Its samples cannot be found.';
    const place = { file, line: Number(line), column: Number(column) };
    problems.push({
      ...place,
      rule: 'mdx-syntax',
      severity: 'error',
      what,
      why,
      mend: 'Correct the Markdown.',
    });
    return [];
  }
}
