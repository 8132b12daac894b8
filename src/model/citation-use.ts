/** One use of a reference: which work, and where in it. */
import { z } from 'zod';
import { entryId, plainLine } from './prose.ts';

export const citationUseSchema = z.strictObject({
  /** The reference's id: its file name in `content/references/`. */
  id: entryId.describe('The id of an entry in `content/references/`.'),
  /** Where in the work: section, EIP section, line, page. Example: `§4.3.4`. */
  locator: plainLine.describe('Where in the work: section, line or page.'),
  /** What the work shows that this question relies on, one line. */
  supports: plainLine.optional().describe('What the work shows that this question relies on.'),
});

/** A reference together with the place in it. */
export type CitationUse = z.infer<typeof citationUseSchema>;
