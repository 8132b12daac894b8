/** A code base worth reading. Front matter of `content/codebases/<id>.md`; the body holds notes. */
import { z } from 'zod';
import { citationUseSchema } from './citation-use.ts';
import { calendarDate, plainLine } from './prose.ts';

export const codebaseSchema = z.strictObject({
  name: plainLine.describe('The project’s name.'),
  repository: z.url({ protocol: /^https$/ }).describe('Where its source is.'),
  stack: z.array(plainLine).min(1).describe('Languages and main parts.'),
  maturity: plainLine.describe('How far it is used in production.'),
  performance: z
    .strictObject({
      figure: plainLine.describe('The figure, with its unit and what was measured.'),
      source: citationUseSchema.describe('Where the figure is stated.'),
    })
    .optional()
    .describe('A cited figure.'),
  supersededBy: plainLine.optional().describe('What took its place.'),
  asOf: calendarDate.describe('The date this was true.'),
});
export type CodebaseData = z.infer<typeof codebaseSchema>;
