/**
 * A cited work: `content/references/<id>.json`. `csl` is an item of CSL-JSON
 * (https://docs.citationstyles.org/en/stable/specification.html), formatted as APA at build time.
 */
import { z } from 'zod';
import { calendarDate, plainLine } from './prose.ts';
import { CONTENT_LANGUAGES, REFERENCE_KINDS } from './vocabulary.ts';

const cslName = z.union([
  z.strictObject({ family: plainLine, given: plainLine.optional() }),
  z.strictObject({ literal: plainLine }),
]);

const cslDate = z.strictObject({
  'date-parts': z
    .tuple([
      z.union([
        z.tuple([z.number().int()]),
        z.tuple([z.number().int(), z.number().int().min(1).max(12)]),
        z.tuple([z.number().int(), z.number().int().min(1).max(12), z.number().int().min(1).max(31)]),
      ]),
    ])
    .describe('[[year, month, day]]; month and day may be left out.'),
});

/** The part of CSL-JSON the bank uses. Strict, so that a misspelt variable is found. */
export const cslItemSchema = z.strictObject({
  type: z.enum([
    'article',
    'article-journal',
    'book',
    'chapter',
    'legislation',
    'paper-conference',
    'post-weblog',
    'report',
    'software',
    'standard',
    'thesis',
    'webpage',
  ]),
  title: plainLine,
  author: z.array(cslName).min(1).optional(),
  editor: z.array(cslName).min(1).optional(),
  issued: cslDate.optional(),
  accessed: cslDate.optional(),
  'container-title': plainLine.optional(),
  'collection-title': plainLine.optional(),
  'event-title': plainLine.optional(),
  publisher: plainLine.optional(),
  volume: plainLine.optional(),
  issue: plainLine.optional(),
  page: plainLine.optional(),
  number: plainLine.optional(),
  version: plainLine.optional(),
  edition: plainLine.optional(),
  genre: plainLine.optional(),
  DOI: plainLine.optional(),
  ISBN: plainLine.optional(),
  URL: z.url({ protocol: /^https$/ }).optional(),
});

export const referenceSchema = z.strictObject({
  kind: z.enum(REFERENCE_KINDS).describe('What the document is.'),
  primary: z.boolean().describe('True when the document is the origin of what it says, not a retelling.'),
  language: z.enum(CONTENT_LANGUAGES).default('en').describe('Language of the document.'),
  finding: plainLine.describe('What the document establishes, one line.'),
  credibility: plainLine.describe('Why it can be relied on, and how far.'),
  opened: calendarDate
    .nullable()
    .describe('When the document itself, or its stored text, was read; `null` when it was not.'),
  sourceIds: z
    .array(plainLine)
    .default([])
    .describe('The ids the source documents gave this work, for example `arch:C7`.'),
  csl: cslItemSchema.describe('The work as a CSL-JSON item.'),
});
export type ReferenceData = z.infer<typeof referenceSchema>;
export type CslItem = z.infer<typeof cslItemSchema>;
