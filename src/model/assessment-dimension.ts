/**
 * One row of the general assessment rubric (`content/rubric/<id>.md`): a dimension of a candidate's answer
 * and what each level of experience shows in it. The body says how to score it.
 */
import { z } from 'zod';
import { markdown, plainLine } from './prose.ts';

export const assessmentDimensionSchema = z.strictObject({
  title: plainLine.describe('Name of the dimension.'),
  order: z.number().int().positive().describe('Place in the rubric, from 1.'),
  foundational: markdown.describe('What a foundational candidate shows.'),
  intermediate: markdown.describe('What an intermediate candidate shows.'),
  advanced: markdown.describe('What an advanced candidate shows.'),
});
export type AssessmentDimensionData = z.infer<typeof assessmentDimensionSchema>;
