/** The options a question weighs, and which one its answer recommends. */
import { z } from 'zod';
import { markdown, plainLine } from './prose.ts';
import { STANDINGS } from './vocabulary.ts';

export const tradeoffOptionSchema = z.strictObject({
  /** Name of the option as the answer calls it. */
  option: plainLine.describe('Name of the option, as the answer calls it.'),
  /** What speaks for it. */
  pros: z.array(markdown).min(1).describe('What speaks for it.'),
  /** What speaks against it. */
  cons: z.array(markdown).min(1).describe('What speaks against it.'),
  /** Hardware it needs, where that differs between the options. */
  hardware: markdown.optional().describe('Hardware it needs.'),
  /** What it costs, where that can be said honestly. */
  budget: markdown.optional().describe('What it costs.'),
  /** What it means for the business. */
  business: markdown.optional().describe('What it means for the business.'),
  /** How settled this judgement is. */
  standing: z.enum(STANDINGS).describe('How settled this judgement is among practitioners.'),
  /** True for the option that the model answer recommends; exactly one option has it. */
  recommended: z.boolean().default(false).describe('True for the one option the answer recommends.'),
  /** Under which conditions this option is the right one. */
  wins: markdown.describe('When this option is the right one.'),
});

export const tradeoffsSchema = z
  .array(tradeoffOptionSchema)
  .min(2)
  .max(6)
  .refine((options) => options.filter((option) => option.recommended).length === 1, {
    error: 'exactly one option must have `recommended: true`',
  });

/** One option of a trade-off table. */
export type TradeoffOption = z.infer<typeof tradeoffOptionSchema>;
