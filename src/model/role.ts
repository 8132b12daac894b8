/** A role to interview for (`content/roles/<id>.yaml`): what a kit for it should weigh. */
import { z } from 'zod';
import { entryId, plainLine } from './prose.ts';
import { DIFFICULTIES, DIMENSIONS } from './vocabulary.ts';

const weight = z.number().min(0).max(1);
const mix = z
  .record(z.enum(DIFFICULTIES), weight)
  .refine((shares) => Math.abs(Object.values(shares).reduce((sum, share) => sum + share, 0) - 1) < 1e-9, {
    error: 'the shares must add up to 1',
  });

export const roleSchema = z.strictObject({
  title: plainLine.describe('Name of the role.'),
  summary: plainLine.describe('What the role does, one sentence.'),
  topics: z.record(entryId, weight).describe('Topic id → weight between 0 and 1.'),
  dimensions: z.partialRecord(z.enum(DIMENSIONS), weight).describe('Dimension → weight between 0 and 1.'),
  levels: z
    .strictObject({
      mid: mix.describe('Shares for somebody who works on given designs.'),
      senior: mix.describe('Shares for somebody who designs and is asked by others.'),
      staff: mix.describe('Shares for somebody who sets the direction of several teams.'),
    })
    .describe('Level → share of each difficulty; the shares of a level add up to 1.'),
});
export type RoleData = z.infer<typeof roleSchema>;
