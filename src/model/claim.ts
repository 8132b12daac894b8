/**
 * What a source document says of itself and what its text holds when counted (`content/claims/<id>.yaml`). The report
 * prints both beside the figure that is true of this bank.
 */
import { z } from 'zod';
import { plainLine } from './prose.ts';
import { REPORT_FIGURES } from './report-figures.ts';

/** So many of so many; never more than there are. */
const countOf = z
  .strictObject({
    count: z.number().int().min(0).describe('How many.'),
    of: z.number().int().min(1).describe('Of how many.'),
  })
  .refine(({ count, of }) => count <= of, { error: 'counts more than there are', path: ['count'] });

const statement = z.union([countOf, plainLine]);

export const claimSchema = z.strictObject({
  bank: plainLine.describe('The bank whose source document claims it.'),
  order: z.number().int().min(1).describe('Its place among the claims of that document.'),
  figure: z.enum(REPORT_FIGURES).describe('The figure of the report that it is about.'),
  claimed: statement.describe('What the document says of itself.'),
  counted: statement.describe('What its text holds when counted.'),
  holds: z.boolean().describe('Whether the claim is true of the document.'),
});
export type ClaimData = z.infer<typeof claimSchema>;
