/** Refuses keys that no schema has. */

import { didYouMean } from '../../model/did-you-mean.ts';
import { showPath } from '../located-data.ts';
import { quoteAll, type Rule } from '../rule.ts';

export const unknownKey: Rule = {
  code: 'unknown-key',
  severity: 'error',
  summary: 'A field has a name that does not exist.',
  why: 'Nothing would read the field, so what it says would silently be missing from the page.',
  check: ({ issues }) =>
    issues
      .filter((issue) => issue.kind === 'unknown-key')
      .map(({ entry, point, path, key, allowed }) => {
        const near = didYouMean(key, allowed);
        const place = path.length === 0 ? `A ${entry.collection.noun}` : `\`${showPath(path)}\``;
        return {
          file: entry,
          point,
          what: `${place} has no field \`${key}\`.`,
          mend: near ? `Did you mean \`${near}\`?` : `Remove it. The fields are ${quoteAll(allowed)}.`,
        };
      }),
};
