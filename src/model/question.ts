/**
 * A question: the front matter of `content/questions/<bank>/<id>.mdx`. The model answer is the file's body.
 * The id, the bank and the number are the file's own name and place and are not repeated inside it.
 */
import { z } from 'zod';
import { concernSchema, misconceptionSchema, probeSchema, rubricSchema } from './assessment.ts';
import { citationUseSchema } from './citation-use.ts';
import { metricSchema } from './metric.ts';
import { calendarDate, entryId, markdown, plainLine } from './prose.ts';
import { tradeoffsSchema } from './tradeoffs.ts';
import {
  CONSTRAINT_KINDS,
  DIFFICULTIES,
  DIMENSIONS,
  PHASES,
  PRIORITIES,
  QUESTION_MINUTES,
  QUESTION_TYPES,
  STAKEHOLDERS,
  TECHNOLOGIES,
} from './vocabulary.ts';

/** Fields whose value an author of this bank may have decided rather than taken from the source document. */
export const AUTHORABLE_FIELDS = [
  'priority',
  'type',
  'minutes',
  'topics',
  'dimensions',
  'phases',
  'stakeholders',
  'technologies',
  'constraints',
  'insight',
  'misconceptions',
  'tradeoffs',
  'criteria',
] as const;

/** A list of at least `min` distinct entries. */
function distinct<T extends z.ZodType>(item: T, min: number, max: number) {
  return z
    .array(item)
    .min(min)
    .max(max)
    .refine((list) => new Set(list).size === list.length, { error: 'must not name an entry twice' });
}

/** A change of a published question. */
export const changeSchema = z.strictObject({
  date: calendarDate.describe('When the change was published.'),
  what: plainLine.describe('What changed, one line.'),
  meaning: z.boolean().describe('True when a reader who knew the old text should read it again.'),
});

export const questionSchema = z
  .strictObject({
    title: plainLine
      .max(70)
      .refine((title) => !title.includes('?'), { error: 'must name the subject, without a question mark' })
      .describe('Names the subject; at most 70 characters, no question mark.'),
    prompt: markdown.describe(
      'What the candidate is asked: 30–120 words, states the scale and constraints needed.',
    ),
    zh: z
      .strictObject({
        title: plainLine.describe('The title in simplified Chinese.'),
        prompt: markdown.describe('The prompt in simplified Chinese, written by meaning.'),
      })
      .describe('Title and prompt in simplified Chinese.'),
    difficulty: z.enum(DIFFICULTIES).describe('How much experience a full answer needs.'),
    priority: z.enum(PRIORITIES).describe('How much the question tells about a candidate.'),
    type: z.enum(QUESTION_TYPES).describe('What kind of thinking the prompt asks for.'),
    minutes: z.literal([...QUESTION_MINUTES]).describe('Minutes the question takes in an interview.'),
    topics: distinct(entryId, 1, 3).describe('Ids of entries in `content/topics/`, main topic first.'),
    dimensions: distinct(z.enum(DIMENSIONS), 1, 2).describe('The architectural dimensions it probes.'),
    focus: plainLine.optional().describe('The source document’s own wording of the dimension (rust bank).'),
    phases: distinct(z.enum(PHASES), 1, 8).describe('Life-cycle phases it touches.'),
    stakeholders: distinct(z.enum(STAKEHOLDERS), 1, 10).describe('Who has a stake in the design.'),
    technologies: distinct(z.enum(TECHNOLOGIES), 1, 8).describe('What the answer is about or uses.'),
    authored: distinct(z.enum(AUTHORABLE_FIELDS), 0, AUTHORABLE_FIELDS.length)
      .default([])
      .describe('Fields whose value this bank’s authors decided, because the source document does not say.'),
    constraints: z
      .partialRecord(z.enum(CONSTRAINT_KINDS), z.array(markdown).min(1))
      .refine((kinds) => Object.keys(kinds).length > 0, { error: 'needs at least one kind of constraint' })
      .describe('What the scenario holds fixed, by kind.'),
    aliases: distinct(plainLine, 3, 24).describe(
      'What people type for this subject: acronyms, synonyms, old names, Chinese terms.',
    ),
    insight: markdown.describe('The one thing to take away: one or two sentences.'),
    metrics: z.array(metricSchema).min(1).describe('The figures of the answer, each with its status.'),
    tradeoffs: tradeoffsSchema.describe('The options, which one the answer recommends, when another wins.'),
    criteria: z.array(markdown).min(3).max(6).describe('Observable success criteria.'),
    rubric: rubricSchema.describe('Four anchored levels: what is heard at each.'),
    probes: z.array(probeSchema).min(2).max(4).describe('Follow-up questions, easier first.'),
    misconceptions: z.array(misconceptionSchema).min(2).max(4).describe('Belief and reality.'),
    concerns: z.array(concernSchema).min(1).describe('What each stakeholder will ask of the design.'),
    references: z.array(citationUseSchema).min(2).describe('The works relied on, primary ones first.'),
    tools: distinct(entryId, 0, 8).default([]).describe('Ids of entries in `content/tools/`.'),
    codebases: distinct(entryId, 0, 8).default([]).describe('Ids of entries in `content/codebases/`.'),
    glossary: distinct(entryId, 1, 16).describe('Ids of entries in `content/glossary/` that the text links.'),
    related: distinct(z.string(), 1, 5).describe('Ids of related questions.'),
    published: calendarDate.describe('Date of first publication.'),
    reviewed: calendarDate.describe('Date of the last check of every fact.'),
    changes: z.array(changeSchema).min(1).describe('What changed when, newest last.'),
  })
  .describe('A question of the bank.');

/** The front matter of one question. */
export type QuestionData = z.infer<typeof questionSchema>;

/**
 * Fields a candidate may see before the interview, in addition to `id`, `bank` and `number`. Every other
 * field and the whole body is answer-side and must not reach a prompt page (see `/ask/`).
 */
export const CANDIDATE_SIDE_FIELDS = [
  'title',
  'prompt',
  'zh',
  'constraints',
  'difficulty',
  'minutes',
  'type',
  'topics',
] as const satisfies readonly (keyof QuestionData)[];

/** What a candidate may know of a question. */
export type CandidateView = Pick<QuestionData, (typeof CANDIDATE_SIDE_FIELDS)[number]> & {
  readonly id: string;
  readonly bank: string;
  readonly number: number;
};
