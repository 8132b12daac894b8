/**
 * A question as the bank gives it to other programs: one object of `/questions.json` and one line of
 * `/questions.jsonl`, and the candidate's part of it, one line of `/prompts.jsonl`. Fields keep the meaning they
 * have in the front matter; Markdown in them is plain (CommonMark with GFM), its links are addresses.
 */
import { z } from 'zod';
import { plainLine } from './prose.ts';
import { changeSchema, questionSchema } from './question.ts';

const address = z
  .string()
  .regex(/^(?:https?:\/\/[^/]+)?\/\S*$/, 'must be an address')
  .describe('Full where the site’s origin is known to the build, else from the host’s root.');

const identity = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*-(?:0[1-9]|[1-9][0-9]{1,4})$/)
    .describe('Permanent: bank and number.'),
  bank: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/)
    .describe('The bank it belongs to.'),
  number: z.number().int().positive().describe('Its number within the bank.'),
};

const citedWork = z.strictObject({
  id: plainLine.describe('The work’s id, its anchor on the page of references.'),
  locator: plainLine.describe('Where in the work.'),
  citation: plainLine.describe('The work in APA style.'),
});

const { shape } = questionSchema;

const candidatePart = {
  ...identity,
  title: shape.title,
  prompt: shape.prompt,
  zh: shape.zh,
  difficulty: shape.difficulty,
  minutes: shape.minutes,
  type: shape.type,
  topics: shape.topics,
  constraints: shape.constraints,
  askUrl: address,
};

/** What a candidate may know of a question. */
export const promptRecordSchema = z
  .strictObject(candidatePart)
  .describe('The candidate’s part of a question of the bank.');
export type PromptRecord = z.infer<typeof promptRecordSchema>;

/** Everything but the model answer itself, which `markdownUrl` leads to. */
export const questionRecordSchema = z
  .strictObject({
    ...candidatePart,
    priority: shape.priority,
    dimensions: shape.dimensions,
    phases: shape.phases,
    stakeholders: shape.stakeholders,
    technologies: shape.technologies,
    aliases: shape.aliases,
    insight: shape.insight,
    criteria: shape.criteria,
    rubric: shape.rubric,
    probes: shape.probes,
    misconceptions: shape.misconceptions,
    references: z.array(citedWork).min(2).describe('The works relied on, primary ones first.'),
    tools: shape.tools,
    codebases: shape.codebases,
    glossary: shape.glossary,
    related: shape.related,
    published: z.iso.date().describe('Date of first publication.'),
    reviewed: z.iso.date().describe('Date of the last check of every fact.'),
    changes: z
      .array(changeSchema.extend({ date: z.iso.date() }))
      .min(1)
      .describe('What changed when, newest last.'),
    url: address,
    markdownUrl: address,
  })
  .describe('A question of the bank.');
export type QuestionRecord = z.infer<typeof questionRecordSchema>;

/** The JSON Schema of a record, draft 2020-12. https://json-schema.org/draft/2020-12/schema */
export const jsonSchemaOf = (schema: z.ZodType, id: string): object => ({
  ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' }),
  $id: id,
});
