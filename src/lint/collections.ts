/** The collections as the linter reads them: folder, file kind, schema. */
import type { z } from 'zod';
import { assessmentDimensionSchema } from '../model/assessment-dimension.ts';
import { bankSchema } from '../model/bank.ts';
import { claimSchema } from '../model/claim.ts';
import { codebaseSchema } from '../model/codebase.ts';
import { glossaryTermSchema } from '../model/glossary-term.ts';
import { questionSchema } from '../model/question.ts';
import { referenceSchema } from '../model/reference.ts';
import { roleSchema } from '../model/role.ts';
import { toolSchema } from '../model/tool.ts';
import { topicSchema } from '../model/topic.ts';

/** What a file of a collection is made of. */
type FileFormat = 'mdx' | 'markdown' | 'json' | 'yaml';

export interface Collection {
  /** Folder under `content/`. */
  readonly folder: string;
  readonly extension: '.mdx' | '.md' | '.json' | '.yaml';
  readonly format: FileFormat;
  readonly schema: z.ZodType;
  /** What one entry is called in a message. */
  readonly noun: string;
}

const markdownCollection = (folder: string, noun: string, schema: z.ZodType): Collection => ({
  folder,
  extension: '.md',
  format: 'markdown',
  schema,
  noun,
});

/** All collections; a file elsewhere under `content/` belongs to none. */
export const COLLECTIONS: readonly Collection[] = [
  { folder: 'questions', extension: '.mdx', format: 'mdx', schema: questionSchema, noun: 'question' },
  markdownCollection('banks', 'bank', bankSchema),
  markdownCollection('topics', 'topic', topicSchema),
  markdownCollection('glossary', 'glossary term', glossaryTermSchema),
  { folder: 'references', extension: '.json', format: 'json', schema: referenceSchema, noun: 'reference' },
  markdownCollection('tools', 'tool', toolSchema),
  markdownCollection('codebases', 'code base', codebaseSchema),
  markdownCollection('rubric', 'rubric dimension', assessmentDimensionSchema),
  { folder: 'claims', extension: '.yaml', format: 'yaml', schema: claimSchema, noun: 'claim' },
  { folder: 'roles', extension: '.yaml', format: 'yaml', schema: roleSchema, noun: 'role' },
];
