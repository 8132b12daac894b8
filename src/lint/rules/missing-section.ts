/** Asks for the sections of a model answer. */
import { headingsOf } from '../headings.ts';
import type { Rule } from '../rule.ts';
import { endOfFile } from '../source-text.ts';

/** Fewest sections of a model answer. */
const FEWEST = 2;

export const missingSection: Rule = {
  code: 'missing-section',
  severity: 'error',
  summary: 'A model answer has fewer than two `##` sections.',
  why: 'Sections are what the table of contents, search results and links point to.',
  check: ({ questions }) =>
    questions
      .filter(({ body, mdxFault }) => body !== undefined && mdxFault === undefined)
      .flatMap((entry) => {
        const count = headingsOf(entry).filter(({ depth }) => depth === 2).length;
        if (count >= FEWEST) return [];
        const what = `The answer has ${count === 0 ? 'no section' : 'only one section'}.`;
        const mend = `Divide it into at least ${FEWEST} sections, \`## Name {#name}\`, that follow the subject.`;
        return [{ file: entry, point: endOfFile(entry.source), what, mend }];
      }),
};
