/** Refuses figures whose only source nobody has opened. */

import { textsAt } from '../entry-uses.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../schema-walk.ts';

export const unopenedSoleSupport: Rule = {
  code: 'unopened-sole-support',
  severity: 'error',
  summary: 'A cited metric rests on a work that was not opened (`opened: null`).',
  why: 'A figure shown as cited must have been seen in the document, not remembered.',
  check: ({ entries, questions }) => {
    const references = entries.filter(({ collection }) => collection.folder === 'references');
    const unopened = new Set(
      references.filter(({ data }) => valueAt(data?.value, ['opened']) === null).map(({ id }) => id),
    );
    return questions.flatMap((entry) =>
      textsAt(entry.data?.value, ['metrics', '*', 'source', 'id'])
        .filter(({ text }) => unopened.has(text))
        .filter(({ path }) => valueAt(entry.data?.value, [...path.slice(0, 2), 'status']) === 'cited')
        .map(({ path, text }) => ({
          file: entry,
          point: entry.data?.pointOf(path) ?? { line: 1, column: 1 },
          what: `The figure rests on \`${text}\` alone, which has \`opened: null\`.`,
          mend: 'Open the document and date it, cite one that was opened, or make the metric `illustrative`.',
        })),
    );
  },
};
