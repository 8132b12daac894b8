/**
 * A figure of a question: a value with its unit, and where it comes from. A figure's `status` decides what
 * it must carry: a source, a formula whose result the build recomputes, or the reason it is illustrative.
 */
import { z } from 'zod';
import { citationUseSchema } from './citation-use.ts';
import { entryId, plainLine } from './prose.ts';

const common = {
  /** Name by which prose prints the figure, `[](metric:finality)`; unique within the question. */
  id: entryId.describe('The name by which prose prints the figure: `[](metric:finality)`.'),
  /** What is measured, as a table row says it. */
  label: plainLine.describe('What is measured.'),
  /** The value with its unit as a reader sees it and as the arithmetic reads it: `12.8 min`, `33 %`. */
  value: plainLine.describe('The value with its unit, for example `12.8 min`.'),
  /** What a design should reach, with its unit or comparison: `≤ 100 ms`. */
  target: plainLine.optional().describe('What a design should reach.'),
  /** One line on how to read or measure it. */
  note: plainLine.optional().describe('How to read or measure it.'),
};

/** A value taken from a document. */
export const citedMetricSchema = z.strictObject({
  ...common,
  status: z.literal('cited'),
  source: citationUseSchema.describe('The document the value is taken from.'),
});

/** A value computed from named inputs; the build recomputes it and stops when it does not hold. */
export const derivedMetricSchema = z.strictObject({
  ...common,
  status: z.literal('derived'),
  /** Expression over the names in `inputs`, in mathjs syntax with units: `2 * slots * slot_time`. */
  formula: plainLine.describe('An expression over the names in `inputs`, with units.'),
  /** Each named term with its value and unit, `{ slots: 32, slot_time: 12 s }`. */
  inputs: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be a lower-case name'),
      z.union([z.number(), plainLine]),
    )
    .describe('The named terms of the formula, each with its value and unit.'),
  /** Significant digits to which `value` is stated; default 3. */
  digits: z
    .number()
    .int()
    .min(1)
    .max(12)
    .default(3)
    .describe('Significant digits of `value`; 3 unless stated.'),
  /** Where the inputs come from, when they are not the prompt's own. */
  source: citationUseSchema.optional().describe('Where inputs that are not the prompt’s own come from.'),
});

/** A value that stands for an order of magnitude only. */
export const illustrativeMetricSchema = z.strictObject({
  ...common,
  status: z.literal('illustrative'),
  /** Why no cited or derived value can stand here. */
  reason: plainLine.describe('Why no cited or derived value can stand here.'),
});

export const metricSchema = z.discriminatedUnion('status', [
  citedMetricSchema,
  derivedMetricSchema,
  illustrativeMetricSchema,
]);

/** A figure of a question. */
export type Metric = z.infer<typeof metricSchema>;
/** A figure whose value the build recomputes. */
export type DerivedMetric = z.infer<typeof derivedMetricSchema>;
