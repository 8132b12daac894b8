/** Asks every column of a table for its name. */
import { nodesOf, textOf } from '../body-tree.ts';
import type { Prose } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';

function toFindings({ entry, root, pointOf }: Prose): Finding[] {
  return nodesOf(root, 'table').flatMap((table) => {
    const [header] = table.children;
    const empty = header?.children.findIndex((cell) => textOf(cell).trim() === '') ?? -1;
    if (header === undefined || empty < 0) return [];
    return [
      {
        file: entry,
        point: pointOf(header),
        what: `Column ${empty + 1} of the table has no heading.`,
        mend: 'Name what its cells say, for example `Property` or `Option`.',
      },
    ];
  });
}

export const emptyTableHeader: Rule = {
  code: 'empty-table-header',
  severity: 'error',
  summary: 'A column of a table has no heading.',
  why: 'A screen reader announces each cell with its column’s heading; without one the cell hangs in the air.',
  check: ({ prose }) => prose.flatMap(toFindings),
};
