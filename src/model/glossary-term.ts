/** A glossary term. Front matter of `content/glossary/<id>.md`; the body is its definition. */
import { z } from 'zod';
import { citationUseSchema } from './citation-use.ts';
import { entryId, plainLine } from './prose.ts';

export const glossaryTermSchema = z.strictObject({
  term: plainLine.describe('The term as prose writes it, for example `MEV`.'),
  expansion: plainLine.optional().describe('What an acronym stands for.'),
  zh: plainLine.describe('The term in simplified Chinese.'),
  aliases: z.array(plainLine).default([]).describe('Other names people type.'),
  see: z.array(entryId).default([]).describe('Ids of related terms.'),
  references: z.array(citationUseSchema).default([]).describe('Where the definition comes from.'),
});
export type GlossaryTermData = z.infer<typeof glossaryTermSchema>;
