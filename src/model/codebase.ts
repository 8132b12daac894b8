/** A code base or service worth knowing. Front matter of `content/codebases/<id>.md`; the body holds notes. */
import { z } from 'zod';
import { citationUseSchema } from './citation-use.ts';
import { calendarDate, plainLine } from './prose.ts';

export const codebaseSchema = z.strictObject({
  name: plainLine.describe('The project’s name.'),
  aliases: z
    .array(plainLine)
    .default([])
    .describe('What else people type for it; the search finds the questions about it by these too.'),
  repository: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where its source is; left out where it is not published.'),
  link: z.url({ protocol: /^https$/ }).describe('Its home page or documentation.'),
  version: plainLine.describe(
    'The release described, and its month; for a service, the state of its documents.',
  ),
  stack: z.array(plainLine).min(1).describe('Languages and main parts.'),
  maturity: plainLine.describe('How far it is used in production, and since when.'),
  performance: z
    .strictObject({
      figure: plainLine.describe('The figure, with its unit and what was measured.'),
      source: citationUseSchema.describe('Where the figure is stated.'),
    })
    .optional()
    .describe('A cited figure.'),
  supersedes: z
    .array(plainLine)
    .default([])
    .describe('What it took the place of, by the names old texts have for it.'),
  supersededBy: plainLine.optional().describe('What took its place.'),
  asOf: calendarDate.describe('The date this was true.'),
  sourceIds: z
    .array(plainLine)
    .default([])
    .describe('Its row in the source documents, for example `node:codebase-1`.'),
});
export type CodebaseData = z.infer<typeof codebaseSchema>;
