/** Asks for required fields that are not there. */
import { showPath } from '../located-data.ts';
import type { Rule } from '../rule.ts';

export const missingField: Rule = {
  code: 'missing-field',
  severity: 'error',
  summary: 'A required field is missing or empty.',
  why: 'Every entry of a collection shows the same regions, and a page would have a hole here.',
  check: ({ issues }) =>
    issues
      .filter((issue) => issue.kind === 'missing-field')
      .map(({ entry, point, path, isEmpty, meaning }) => ({
        file: entry,
        point,
        what: `The field \`${showPath(path)}\` is ${isEmpty ? 'empty' : 'missing'}.`,
        mend: `Add \`${entry.collection.format === 'json' ? `"${path.at(-1)}"` : path.at(-1)}: …\`.${meaning === undefined ? '' : ` The field is: ${meaning}`}`,
      })),
};
