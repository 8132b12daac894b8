/** A bank: a set of questions for one role. Front matter of `content/banks/<id>.md`; the body is its purpose. */
import { z } from 'zod';
import { markdown, plainLine } from './prose.ts';

export const bankSchema = z.strictObject({
  title: plainLine.describe('Name of the bank.'),
  short: plainLine.max(24).describe('Name for tight places, at most 24 characters.'),
  order: z.number().int().positive().describe('Place among the banks, from 1.'),
  summary: plainLine.describe('One sentence for lists and link previews.'),
  role: plainLine.describe('The role it interviews for.'),
  zhRole: plainLine.optional().describe('The role’s name where it is advertised in Chinese.'),
  interviewer: z.array(markdown).min(1).describe('How an interviewer uses it.'),
  candidate: z.array(markdown).min(1).describe('How a candidate uses it.'),
  caution: z.array(markdown).min(1).describe('What not to rely on it for.'),
  limitations: z.array(markdown).min(1).describe('What it does not cover.'),
});
export type BankData = z.infer<typeof bankSchema>;
