/** Asks where in the work a citation points. */
import type { Rule } from '../rule.ts';

export const citationWithoutLocator: Rule = {
  code: 'citation-without-locator',
  severity: 'error',
  summary: 'A `cite:` link does not say where in the work.',
  why: 'A reader who checks a statement needs the section, line or page, not the whole work.',
  check: ({ links }) =>
    links
      .filter(({ scheme, title }) => scheme === 'cite' && (title ?? '').trim() === '')
      .map(({ target, point, prose: { entry } }) => ({
        file: entry,
        point,
        what: `The citation of \`${target}\` has no locator.`,
        mend: `Add it in quotes: \`[](cite:${target} "§2.1")\`.`,
      })),
};
