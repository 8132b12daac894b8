/** A tool that answers use. Front matter of `content/tools/<id>.md`; the body says what it is for. */
import { z } from 'zod';
import { calendarDate, plainLine } from './prose.ts';

export const toolSchema = z.strictObject({
  name: plainLine.describe('The tool’s name.'),
  aliases: z
    .array(plainLine)
    .default([])
    .describe('What else people type for it; the search finds the questions that use it by these too.'),
  supersedes: z
    .array(plainLine)
    .default([])
    .describe('Tools it took the place of, by the names old texts and code have for them.'),
  version: plainLine.describe('The version described, and its month where that is known.'),
  asOf: calendarDate.describe('The date this was true.'),
  price: plainLine.describe('What it costs, or its licence when free.'),
  link: z.url({ protocol: /^https$/ }).describe('Its home page.'),
  sourceIds: z
    .array(plainLine)
    .default([])
    .describe('The ids the source documents gave this tool, for example `arch:T1`.'),
});
export type ToolData = z.infer<typeof toolSchema>;
