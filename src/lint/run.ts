/** Lints the whole bank in one run. */
import { compareProblems, type Problem } from '../model/problem.ts';
import { readContentFiles } from './content-files.ts';
import { lintContext } from './context.ts';
import { type Rule, toProblem } from './rule.ts';
import { RULES } from './rules.ts';

export interface LintOptions {
  /** The rules to apply; all unless stated. */
  readonly rules?: readonly Rule[];
}

/**
 * Every problem of the content under `<root>/content/`, sorted by file, line and column; empty when there is
 * nothing to mend. All rules run whatever the others find.
 * @throws when the folder cannot be read.
 */
export async function lintContent(root: string, { rules = RULES }: LintOptions = {}): Promise<Problem[]> {
  const context = lintContext(root, await readContentFiles(root));
  const found = await Promise.all(
    rules.map(async (rule) => (await rule.check(context)).map((finding) => toProblem(rule, finding))),
  );
  return found.flat().sort(compareProblems);
}
