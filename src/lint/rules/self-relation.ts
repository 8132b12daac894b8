/** Refuses entries that name themselves as related. */
import type { Rule } from '../rule.ts';

export const selfRelation: Rule = {
  code: 'self-relation',
  severity: 'error',
  summary: 'An entry names itself as related.',
  why: 'A reader who follows the link arrives where they started.',
  check: ({ uses }) =>
    uses
      .filter(({ kind, id, by }) => by.kind === kind && by.id === id)
      .map(({ id, place: { entry, point, written } }) => ({
        file: entry,
        point,
        what: `\`${written}\` names \`${id}\`, the entry itself.`,
        mend: 'Remove it, or name another entry.',
      })),
};
