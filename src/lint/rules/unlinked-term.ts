/** Asks that every listed glossary term is linked somewhere in the question. */
import { textsAt } from '../entry-uses.ts';
import type { Rule } from '../rule.ts';

export const unlinkedTerm: Rule = {
  code: 'unlinked-term',
  severity: 'error',
  summary: 'A question lists a glossary term that its text never links.',
  why: 'The term’s page says that the question uses it, and a reader would look for it in vain.',
  check: ({ questions, links, defined }) =>
    questions.flatMap((entry) => {
      const own = links.filter(({ scheme, prose }) => scheme === 'term' && prose.entry === entry);
      const linked = new Set(own.map(({ target }) => target));
      return textsAt(entry.data?.value, ['glossary', '*'])
        .filter(({ text }) => defined.glossary.has(text) && !linked.has(text))
        .map(({ path, text }) => ({
          file: entry,
          point: entry.data?.pointOf(path) ?? { line: 1, column: 1 },
          what: `\`${text}\` is in \`glossary\`, but nothing links \`term:${text}\`.`,
          mend: `Link it where it first stands, \`[…](term:${text})\`, or remove it from \`glossary\`.`,
        }));
    }),
};
