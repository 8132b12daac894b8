/** What an interviewer listens for: rubric levels, probes, misconceptions, stakeholders' concerns. */
import { z } from 'zod';
import { markdown } from './prose.ts';
import { STAKEHOLDERS } from './vocabulary.ts';

/** Four anchored levels; each says what is *heard* from a candidate at that level of this question. */
export const rubricSchema = z.strictObject({
  poor: markdown.describe('Level 1: what is heard from a candidate who cannot answer.'),
  mixed: markdown.describe('Level 2: what is heard when parts are right and something essential is missing.'),
  good: markdown.describe('Level 3: what is heard from a candidate one would hire for this.'),
  excellent: markdown.describe('Level 4: what is heard from a candidate who teaches the interviewer.'),
});
export type Rubric = z.infer<typeof rubricSchema>;

/** A follow-up question with what a strong reply contains. */
export const probeSchema = z.strictObject({
  ask: markdown.describe('The follow-up question, as spoken.'),
  strong: markdown.describe('What a strong reply contains.'),
});
export type Probe = z.infer<typeof probeSchema>;

/** A wrong belief that candidates voice, and what is true. */
export const misconceptionSchema = z.strictObject({
  belief: markdown.describe('The belief, as a candidate would voice it.'),
  reality: markdown.describe('What is true instead, and why.'),
});
export type Misconception = z.infer<typeof misconceptionSchema>;

/** What one stakeholder will ask of the design. */
export const concernSchema = z.strictObject({
  stakeholder: z.enum(STAKEHOLDERS).describe('Who asks.'),
  asks: markdown.describe('What this stakeholder will ask of the design.'),
});
export type Concern = z.infer<typeof concernSchema>;
