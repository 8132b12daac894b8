/** Checks that a question's dates follow each other. */
import { calendarDate } from '../../model/prose.ts';
import type { Entry } from '../content-files.ts';
import { type DataPath, showPath } from '../located-data.ts';
import type { Finding, Rule } from '../rule.ts';
import { valueAt } from '../schema-walk.ts';

function toFindings(entry: Entry): Finding[] {
  const { data } = entry;
  if (data === undefined) return [];
  const dateAt = (path: DataPath): string | undefined =>
    calendarDate.safeParse(valueAt(data.value, path)).data;
  const changes = valueAt(data.value, ['changes']);
  const count = Array.isArray(changes) ? changes.length : 0;
  const findings: Finding[] = [];
  /** Reports `path` when its date is before that of `earlier`. */
  const demandOrder = (earlier: DataPath, path: DataPath, mend: string): void => {
    const [first, second] = [dateAt(earlier), dateAt(path)];
    if (first === undefined || second === undefined || first <= second) return;
    const what = `\`${showPath(path)}\` is \`${second}\`, before \`${showPath(earlier)}\`, \`${first}\`.`;
    findings.push({ file: entry, point: data.pointOf(path), what, mend });
  };
  demandOrder(['published'], ['reviewed'], 'Correct one of them: facts are checked on or after publication.');
  if (count > 0)
    demandOrder(
      ['published'],
      ['changes', 0, 'date'],
      'Correct one of them: nothing changes before publication.',
    );
  for (let index = 1; index < count; index += 1) {
    demandOrder(['changes', index - 1, 'date'], ['changes', index, 'date'], 'Put the newest change last.');
  }
  return findings;
}

export const badDate: Rule = {
  code: 'bad-date',
  severity: 'error',
  summary: 'A question was reviewed or changed before it was published, or its changes are out of order.',
  why: 'The page shows these dates, and feeds and “changed since” follow them.',
  check: ({ questions }) => questions.flatMap(toFindings),
};
