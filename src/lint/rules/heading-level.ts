/** Keeps the outline of a text whole: it starts with `##` and skips no level. */
import { headingsOf } from '../headings.ts';
import type { Finding, Rule } from '../rule.ts';

export const headingLevel: Rule = {
  code: 'heading-level',
  severity: 'error',
  summary: 'A heading is of level 1, or skips a level.',
  why: 'The page’s title is its only level 1; screen readers and the table of contents walk the levels.',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      let above = 1;
      return headingsOf(entry).flatMap(({ depth, text, point }): Finding[] => {
        const isWrong = depth === 1 || depth > above + 1;
        const right = '#'.repeat(depth === 1 ? 2 : above + 1);
        above = isWrong ? right.length : depth;
        if (!isWrong) return [];
        const what = `\`${'#'.repeat(depth)} ${text}\` is a heading of level ${depth}, where ${right.length} is next.`;
        return [{ file: entry, point, what, mend: `Write \`${right} ${text}\`.` }];
      });
    }),
};
