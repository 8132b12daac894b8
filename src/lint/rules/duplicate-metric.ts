/** Refuses two metrics of one question with the same id. */
import { textsAt } from '../entry-uses.ts';
import type { Finding, Rule } from '../rule.ts';
import { isPlaceholder } from '../schema-issues.ts';

export const duplicateMetric: Rule = {
  code: 'duplicate-metric',
  severity: 'error',
  summary: 'Two metrics of a question have the same id.',
  why: '`[](metric:…)` would print only the first of them.',
  check: ({ questions }) =>
    questions.flatMap((entry) => {
      const seen = new Set<string>();
      return textsAt(entry.data?.value, ['metrics', '*', 'id']).flatMap(({ path, text }): Finding[] => {
        const isFirst = !seen.has(text) || isPlaceholder(text);
        seen.add(text);
        const point = entry.data?.pointOf(path);
        if (isFirst || point === undefined) return [];
        return [
          {
            file: entry,
            point,
            what: `Another metric already has the id \`${text}\`.`,
            mend: 'Give this one an id of its own.',
          },
        ];
      });
    }),
};
