/** The report over the bank as it stands, computed once per build. */
import { readFile } from 'node:fs/promises';
import { bodyFacts } from '../markdown/body-facts.ts';
import {
  type DefinedEntries,
  danglingUses,
  type EntryKind,
  type EntryUse,
  unusedEntries,
} from '../model/cross-references.ts';
import { type BankReport, type CountedQuestion, checkReport, computeReport } from '../model/report.ts';
import type { FigureSource } from '../model/report-figures.ts';
import { mostSimilar, type SimilarPair } from '../model/similarity.ts';
import { type BankContent, bankContent, bankOf, type Question } from './bank-content.ts';

/** How many of the most alike pairs of questions are told. */
const PAIRS_TOLD = 12;

/** Kinds of entry with what nothing names, and the ids that are named and do not exist. */
export interface EntryCounts {
  readonly unused: Readonly<Record<'glossary' | 'references' | 'tools' | 'codebases' | 'topics', number>>;
  readonly dangling: number;
  readonly glossary: number;
  readonly codebases: number;
}

/** The report over all questions, the same over each bank, and what concerns all banks at once. */
export interface WholeReport {
  readonly all: BankReport;
  readonly banks: Readonly<Record<string, BankReport>>;
  readonly entries: EntryCounts;
  /** Over title, prompt, insight and criteria, so that what two questions ask and expect is compared. */
  readonly similar: readonly SimilarPair[];
}

async function count({ id, data, filePath }: Question): Promise<CountedQuestion> {
  if (filePath === undefined) throw new Error(`The question \`${id}\` has no file.`);
  return { id, bank: bankOf(id), data, body: bodyFacts(await readFile(filePath, 'utf8')) };
}

async function computeWholeReport(): Promise<WholeReport> {
  const content = await bankContent();
  const counted = await Promise.all(content.questions.map(count));
  const works = new Map(content.references.map(({ id, data }) => [id, data]));
  const over = (questions: readonly CountedQuestion[]): BankReport => {
    const report = computeReport(questions, works);
    checkReport(report);
    return report;
  };
  const texts = content.questions.map(({ id, data }) => ({
    id,
    text: [data.title, data.prompt, data.insight, ...data.criteria].join('\n'),
  }));
  return {
    all: over(counted),
    banks: Object.fromEntries(
      content.banks.map(({ id }) => [id, over(counted.filter(({ bank }) => bank === id))]),
    ),
    entries: await countEntries(content),
    similar: mostSimilar(texts, PAIRS_TOLD),
  };
}

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));

/** Every place where one entry names another, in its data and in the notes of code bases. */
async function usesIn(content: BankContent): Promise<EntryUse<undefined>[]> {
  const uses = (kind: string, id: string, named: Partial<Record<EntryKind, readonly string[]>>) =>
    Object.entries(named).flatMap(([namedKind, ids]) =>
      ids.map((other) => ({ kind: namedKind as EntryKind, id: other, by: { kind, id }, place: undefined })),
    );
  const notes = content.codebases.map(async ({ id, data, filePath }) => {
    const text = filePath === undefined ? '' : await readFile(filePath, 'utf8');
    const cited = [...text.matchAll(/\(cite:([a-z0-9-]+)/g)].flatMap(([, work]) => work ?? []);
    return uses('codebases', id, {
      references: [...cited, ...(data.performance ? [data.performance.source.id] : [])],
    });
  });
  return [
    ...content.questions.flatMap(({ id, data }) =>
      uses('questions', id, {
        questions: data.related,
        topics: data.topics,
        glossary: data.glossary,
        references: data.references.map((use) => use.id),
        tools: data.tools,
        codebases: data.codebases,
      }),
    ),
    ...content.terms.flatMap(({ id, data }) =>
      uses('glossary', id, { glossary: data.see, references: data.references.map((use) => use.id) }),
    ),
    ...(await Promise.all(notes)).flat(),
  ];
}

/** Counts what nothing names and what is named and missing; the content linter refuses both, so each should be 0. */
async function countEntries(content: BankContent): Promise<EntryCounts> {
  const defined: DefinedEntries = {
    questions: idsOf(content.questions),
    banks: idsOf(content.banks),
    topics: idsOf(content.topics),
    glossary: idsOf(content.terms),
    references: idsOf(content.references),
    tools: idsOf(content.tools),
    codebases: idsOf(content.codebases),
  };
  const uses = await usesIn(content);
  const unused = (kind: EntryKind, ignored: readonly string[] = []): number =>
    unusedEntries(defined, uses, kind, ignored).length;
  return {
    unused: {
      // A term that only other terms name is on no question's page.
      glossary: unused('glossary', ['glossary']),
      references: unused('references'),
      tools: unused('tools'),
      codebases: unused('codebases'),
      topics: unused('topics'),
    },
    dangling: danglingUses(defined, uses).length,
    glossary: content.terms.length,
    codebases: content.codebases.length,
  };
}

let computing: Promise<WholeReport> | undefined;

/** The whole report. @throws ReportError when counts contradict each other */
export function wholeReport(): Promise<WholeReport> {
  if (import.meta.env.DEV) return computeWholeReport();
  computing ??= computeWholeReport();
  return computing;
}

/** What the figures of one bank are read from. */
export function figureSource({ banks, entries }: WholeReport, bank: string): FigureSource | undefined {
  const report = banks[bank];
  if (report === undefined) return undefined;
  const unused = Object.values(entries.unused).reduce((sum, one) => sum + one, 0);
  return {
    report,
    dangling: entries.dangling,
    unused,
    glossary: entries.glossary,
    codebases: entries.codebases,
  };
}
