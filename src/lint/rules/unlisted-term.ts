/** Asks that every glossary term a question links is in its list of terms. */
import { textsAt } from '../entry-uses.ts';
import type { Rule } from '../rule.ts';

export const unlistedTerm: Rule = {
  code: 'unlisted-term',
  severity: 'error',
  summary: 'A question links a glossary term that is not in its `glossary`.',
  why: 'The list puts the term’s card on the page and the question on the term’s page.',
  check: ({ links, defined }) =>
    links
      .filter(({ scheme, target, prose: { entry } }) => {
        const isQuestion = entry.collection.folder === 'questions';
        return isQuestion && scheme === 'term' && defined.glossary.has(target);
      })
      .filter(({ target, prose: { entry } }) =>
        textsAt(entry.data?.value, ['glossary', '*']).every(({ text }) => text !== target),
      )
      .map(({ target, point, prose: { entry } }) => ({
        file: entry,
        point,
        what: `\`term:${target}\` links a term that is not in \`glossary\`.`,
        mend: `Add \`${target}\` to \`glossary\`.`,
      })),
};
