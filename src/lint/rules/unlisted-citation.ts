/** Asks that every work a text cites is in the entry's list of references. */

import type { Entry } from '../content-files.ts';
import { textsAt } from '../entry-uses.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../schema-walk.ts';

/** Ids in the entry's `references`; `undefined` for a collection whose entries have no such list. */
function listedReferences(entry: Entry): ReadonlySet<string> | undefined {
  const hasList = ['questions', 'glossary'].includes(entry.collection.folder);
  if (!hasList) return undefined;
  return new Set(textsAt(valueAt(entry.data?.value, ['references']), ['*', 'id']).map(({ text }) => text));
}

export const unlistedCitation: Rule = {
  code: 'unlisted-citation',
  severity: 'error',
  summary: 'A cited work is not in the entry’s `references`.',
  why: 'The page’s list of sources is made from `references`, and every citation leads to it.',
  check: ({ uses, defined }) =>
    uses
      .filter(({ kind, id }) => kind === 'references' && defined.references.has(id))
      .filter(({ id, place: { entry } }) => listedReferences(entry)?.has(id) === false)
      .map(({ id, place: { entry, point, written } }) => ({
        file: entry,
        point,
        what: `\`${written}\` cites \`${id}\`, which is not in \`references\`.`,
        mend: `Add \`- { id: ${id}, locator: … }\` to \`references\`.`,
      })),
};
