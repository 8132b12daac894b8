/** Asks for an explicit, well-formed id on every heading. */
import { entryId } from '../../model/prose.ts';
import { headingsOf } from '../headings.ts';
import { type Finding, quote, type Rule } from '../rule.ts';

/** `Ordering in a block` → `ordering-in-a-block`. */
const suggestedId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'short-name';

export const headingWithoutId: Rule = {
  code: 'heading-without-id',
  severity: 'error',
  summary: 'A heading has no explicit id, or a badly formed one.',
  why: 'The id is the section’s permanent address; one made from the words would change with them.',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      headingsOf(entry).flatMap(({ depth, text, id, point }): Finding[] => {
        if (entryId.safeParse(id).success) return [];
        const what =
          id === undefined ? `The heading ${quote(text)} has no id.` : `\`${id}\` is no id of a heading.`;
        const mend = `Write \`${'#'.repeat(depth)} ${text} {#${suggestedId(id ?? text)}}\`.`;
        return [{ file: entry, point, what, mend }];
      }),
    ),
};
