/** The collections: where each lives and which schema its entries meet. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { assessmentDimensionSchema } from './model/assessment-dimension.ts';
import { bankSchema } from './model/bank.ts';
import { claimSchema } from './model/claim.ts';
import { codebaseSchema } from './model/codebase.ts';
import { glossaryTermSchema } from './model/glossary-term.ts';
import { questionSchema } from './model/question.ts';
import { referenceSchema } from './model/reference.ts';
import { roleSchema } from './model/role.ts';
import { toolSchema } from './model/tool.ts';
import { topicSchema } from './model/topic.ts';

/** Entries of `content/<folder>`; an entry's id is its file name, whatever folder it is in. */
const entriesIn = (folder: string, extension: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: [`**/*.${extension}`, '!README.md'],
    generateId: ({ entry }) => entry.slice(entry.lastIndexOf('/') + 1, -extension.length - 1),
    // Pages render the compiled module; keeping the source too would double the store.
    retainBody: false,
  });

export const collections = {
  questions: defineCollection({ loader: entriesIn('questions', 'mdx'), schema: questionSchema }),
  banks: defineCollection({ loader: entriesIn('banks', 'md'), schema: bankSchema }),
  topics: defineCollection({ loader: entriesIn('topics', 'md'), schema: topicSchema }),
  glossary: defineCollection({ loader: entriesIn('glossary', 'md'), schema: glossaryTermSchema }),
  references: defineCollection({ loader: entriesIn('references', 'json'), schema: referenceSchema }),
  tools: defineCollection({ loader: entriesIn('tools', 'md'), schema: toolSchema }),
  codebases: defineCollection({ loader: entriesIn('codebases', 'md'), schema: codebaseSchema }),
  rubric: defineCollection({ loader: entriesIn('rubric', 'md'), schema: assessmentDimensionSchema }),
  claims: defineCollection({ loader: entriesIn('claims', 'yaml'), schema: claimSchema }),
  roles: defineCollection({ loader: entriesIn('roles', 'yaml'), schema: roleSchema }),
};
