/** Asks for the words of a link that does not print words of its own. */
import type { Rule } from '../rule.ts';

/** Links of these schemes print a citation or a figure. */
const SELF_NAMING = ['cite', 'metric'];

export const linkWithoutText: Rule = {
  code: 'link-without-text',
  severity: 'error',
  summary: 'A link has no text.',
  why: 'A reader would see nothing, and a screen reader would read out the address.',
  check: ({ links }) =>
    links
      .filter(({ hasText, scheme, url }) => !hasText && !SELF_NAMING.includes(scheme) && url !== '')
      .map(({ url, point, prose: { entry } }) => ({
        file: entry,
        point,
        what: `The link to \`${url}\` has no text.`,
        mend: `Write the words it stands on, \`[…](${url})\`.`,
      })),
};
