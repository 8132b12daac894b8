/** Asks every question to rest on an original. */
import type { Rule } from '../rule.ts';
import { valueAt } from '../schema-walk.ts';

export const missingPrimarySource: Rule = {
  code: 'missing-primary-source',
  severity: 'error',
  summary: 'A question cites no primary work.',
  why: 'A retelling passes on its own mistakes; what an interview rests on has been read where it was first said.',
  check: ({ entries, questions, uses }) => {
    const works = new Map(
      entries
        .filter(({ collection }) => collection.folder === 'references')
        .map(({ id, data }) => [id, valueAt(data?.value, ['primary']) === true]),
    );
    return questions
      .filter((entry) => valueAt(entry.data?.value, ['references']) !== undefined)
      .filter((entry) => {
        const own = uses.filter(({ kind, place }) => kind === 'references' && place.entry === entry);
        // A work that does not exist yet may be the primary one; `dangling-reference` names it.
        return own.length > 0 && own.every(({ id }) => works.get(id) === false);
      })
      .map((entry) => ({
        file: entry,
        point: entry.data?.keyPointOf(['references']) ?? { line: 1, column: 1 },
        what: 'None of the works in `references` has `primary: true`.',
        mend: 'Cite the specification, paper, law or source code itself beside what retells it.',
      }));
  },
};
