/** Reminds of a table where things are compared. */
import { nodesOf } from '../body-tree.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../schema-walk.ts';
import { endOfFile } from '../source-text.ts';

export const missingTable: Rule = {
  code: 'missing-table',
  severity: 'warning',
  summary: 'The answer to a comparative question has no table.',
  why: 'Things compared by the same criteria are read side by side.',
  check: ({ questions }) =>
    questions
      .filter(({ data }) => valueAt(data?.value, ['type']) === 'comparative')
      .filter(({ body }) => body && nodesOf(body, 'table').length === 0)
      .map((entry) => ({
        file: entry,
        point: endOfFile(entry.source),
        what: 'The question is `comparative`, and the answer has no table.',
        mend: 'Add a table with one row per option and one column per criterion.',
      })),
};
