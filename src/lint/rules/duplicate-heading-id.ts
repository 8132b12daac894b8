/** Refuses two headings of one text with the same id. */
import { headingsOf } from '../headings.ts';
import type { Rule } from '../rule.ts';

export const duplicateHeadingId: Rule = {
  code: 'duplicate-heading-id',
  severity: 'error',
  summary: 'Two headings of a text have the same id.',
  why: 'A link to the second one would lead to the first.',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      const first = new Map<string, number>();
      return headingsOf(entry).flatMap(({ id, point }) => {
        const line = id === undefined ? undefined : first.get(id);
        if (id !== undefined && line === undefined) first.set(id, point.line);
        if (line === undefined) return [];
        const what = `The id \`${id}\` already belongs to the heading in line ${line}.`;
        return [{ file: entry, point, what, mend: 'Give this heading an id of its own.' }];
      });
    }),
};
