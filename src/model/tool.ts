/** A tool that answers use. Front matter of `content/tools/<id>.md`; the body says what it is for. */
import { z } from 'zod';
import { calendarDate, plainLine } from './prose.ts';

export const toolSchema = z.strictObject({
  name: plainLine.describe('The tool’s name.'),
  version: plainLine.describe('The version described.'),
  asOf: calendarDate.describe('The date this was true.'),
  price: plainLine.describe('What it costs, or its licence when free.'),
  link: z.url({ protocol: /^https$/ }).describe('Its home page.'),
});
export type ToolData = z.infer<typeof toolSchema>;
