/** Keeps headings off the ids of the page's own sections. */
import { SECTION_ANCHORS } from '../../model/vocabulary.ts';
import { headingsOf } from '../headings.ts';
import { quoteAll, type Rule } from '../rule.ts';

const reserved = new Set<string>(SECTION_ANCHORS);
/** Ids that the page makes for sources and figures. */
const GENERATED = /^(?:ref|metric)-/;

export const reservedHeadingId: Rule = {
  code: 'reserved-heading-id',
  severity: 'error',
  summary: 'A heading of an answer has an id that the page itself uses.',
  why: 'The page’s own sections have permanent addresses; two sections cannot share one.',
  check: ({ questions }) =>
    questions.flatMap((entry) =>
      headingsOf(entry)
        .filter(({ id }) => id !== undefined && (reserved.has(id) || GENERATED.test(id)))
        .map(({ id, point }) => ({
          file: entry,
          point,
          what: `The id \`${id}\` belongs to a section of every question page.`,
          mend: `Choose another, for example \`the-${id}\`. Taken are ${quoteAll(SECTION_ANCHORS)}, \`ref-…\` and \`metric-…\`.`,
        })),
    ),
};
