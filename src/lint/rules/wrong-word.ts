/** Refuses words outside their closed vocabulary. */

import { didYouMean } from '../../model/did-you-mean.ts';
import { showPath } from '../located-data.ts';
import { quote, quoteAll, type Rule } from '../rule.ts';

export const wrongWord: Rule = {
  code: 'wrong-word',
  severity: 'error',
  summary: 'A word is not in the closed vocabulary of its field.',
  why: 'Facets, counts and the report group questions by these words; a new spelling would be a group of its own.',
  check: ({ issues }) =>
    issues
      .filter((issue) => issue.kind === 'wrong-word')
      .map(({ entry, point, path, word, allowed }) => {
        const near = typeof word === 'string' ? didYouMean(word, allowed.map(String)) : undefined;
        const words = `Allowed ${allowed.length === 1 ? 'is' : 'are'} ${quoteAll(allowed)}.`;
        return {
          file: entry,
          point,
          what: `\`${showPath(path)}\` cannot be ${quote(word)}.`,
          mend: near ? `Did you mean \`${near}\`? ${words}` : words,
        };
      }),
};
