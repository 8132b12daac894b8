/** Refuses two entries of a collection with one id, letter case and leading zeros aside. */
import { formatQuestionId } from '../../model/question-id.ts';
import type { Entry } from '../content-files.ts';
import type { Rule } from '../rule.ts';

/** What two ids share when an address could not tell them apart: `Rust-1` and `rust-01`. */
function identity({ collection, id }: Entry): string {
  const lower = id.toLowerCase();
  const [, bank, digits] = /^([a-z0-9]+)-0*(\d+)$/.exec(lower) ?? [];
  const isQuestion = collection.folder === 'questions' && bank !== undefined;
  return `${collection.folder}/${isQuestion ? formatQuestionId(bank, Number(digits)) : lower}`;
}

export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  summary: 'Two entries of a collection have the same id.',
  why: 'Only one of them would reach the site; the other would vanish without a word.',
  check: ({ entries }) => {
    const first = new Map<string, Entry>();
    return entries.flatMap((entry) => {
      const earlier = first.get(identity(entry));
      if (earlier === undefined) {
        first.set(identity(entry), entry);
        return [];
      }
      const what = `\`${entry.id}\` is also the id of \`${earlier.path}\`.`;
      const mend =
        'Give one of the two another id, or merge them; letter case and leading zeros do not tell ids apart.';
      return [{ file: entry, point: { line: 1, column: 1 }, what, mend }];
    });
  },
};
