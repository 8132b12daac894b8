/** One run over the code blocks: what to check, what to record, what to tell. */
import { isAbsolute, relative, resolve } from 'node:path';
import { readCheckerIdentities } from '../markdown/code/checker-identity.ts';
import { claimKey, Ledger, unprovedFault } from '../markdown/code/ledger.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { collectBlocks } from './snippet-blocks.ts';
import { type Block, type Checker, problemAt, type Verdict } from './snippet-checkers/checker.ts';
import { checkerName, checkersOf } from './snippet-checkers/index.ts';

/** What to run over. */
export interface SnippetRun {
  /** The project's root folder. */
  readonly root: string;
  /** Every file of the content, from the root. */
  readonly content: readonly string[];
  /** Only these files, if any; paths from the working folder. */
  readonly files: readonly string[];
  /** Disbelieve the ledger. */
  readonly all: boolean;
  readonly onProgress?: (line: string) => void;
}

/** How it went. No problems: every block is proved. */
export interface SnippetOutcome {
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly summary: string;
}

/** Checks what has to be checked, brings the ledger up to date and reports. */
export async function runSnippets(run: SnippetRun): Promise<SnippetOutcome> {
  const identities = readCheckerIdentities(run.root);
  const ledger = new Ledger(run.root);
  const files = run.files.length > 0 ? run.files.map((file) => resolve(file)) : run.content;
  const { blocks, problems: fenceProblems } = collectBlocks(run.root, files, identities);
  const isNamed = run.files.length > 0;
  const open = blocks.filter((block) => run.all || isNamed || !ledger.proves(block.claim));
  const checkers = checkersOf(run.root, identities, run.onProgress ?? (() => {}));
  const problems: Problem[] = [...fenceProblems];
  const notes: string[] = [];
  let proved = 0;
  for (const [name, checker] of Object.entries(checkers)) {
    const own = open.filter((block) => checkerName(block.meta) === name);
    const { verdicts, note } = await judge(checker, own);
    if (note) notes.push(note);
    for (const { block, problems: found } of verdicts) {
      problems.push(...found);
      if (found.length === 0) proved += 1;
      if (isContent(run, block)) note === undefined && settle(ledger, block, found.length === 0);
    }
  }
  // A fence that cannot be read may be the one that an entry belongs to: nothing is removed until all can be.
  const orphans =
    isNamed || fenceProblems.length > 0 ? 0 : ledger.removeOrphans(blocks.map((block) => block.claim));
  const summary = `${blocks.length} blocks: ${blocks.length - open.length} proved by the ledger, ${open.length} checked, ${proved} of them proved now${orphans > 0 ? `; ${orphans} entries of blocks that are gone removed` : ''}.`;
  return { problems: problems.sort(compareProblems), notes, summary };
}

function isContent(run: SnippetRun, block: Block): boolean {
  const path = relative(resolve(run.root, 'content'), resolve(run.root, block.file));
  return !path.startsWith('..') && !isAbsolute(path);
}

function settle(ledger: Ledger, block: Block, isProved: boolean): void {
  if (isProved) ledger.record(block.claim);
  else ledger.forget(block.claim);
}

/** Identical blocks are checked once, and each gets the verdict at its own place. */
async function judge(
  checker: Checker,
  blocks: readonly Block[],
): Promise<{ verdicts: Verdict[]; note?: string }> {
  if (blocks.length === 0) return { verdicts: [] };
  const missing = await checker.missing();
  if (missing !== undefined)
    return { verdicts: blocks.map((block) => unproved(block, missing)), note: missing };
  const distinct = [...new Map(blocks.map((block) => [claimKey(block.claim), block])).values()];
  const found = new Map(
    (await checker.check(distinct)).map((verdict) => [claimKey(verdict.block.claim), verdict]),
  );
  const verdicts = blocks.map((block): Verdict => {
    const verdict = found.get(claimKey(block.claim));
    if (verdict === undefined) return unproved(block, 'The checker gave no verdict.');
    const moved = {
      file: block.file,
      line: block.line - verdict.block.line,
      column: block.column - verdict.block.column,
    };
    const problems = verdict.problems.map((one) => ({
      ...one,
      file: moved.file,
      line: one.line + moved.line,
      column: one.column + moved.column,
    }));
    return { block, problems };
  });
  return { verdicts };
}

function unproved(block: Block, reason: string): Verdict {
  return { block, problems: [problemAt(block, { ...unprovedFault(block.claim, reason), line: 0 })] };
}
