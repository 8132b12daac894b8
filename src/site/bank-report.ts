/** The report over the bank as it stands, computed once per build. */
import { readFile } from 'node:fs/promises';
import { bodyFacts } from '../markdown/body-facts.ts';
import { type BankReport, type CountedQuestion, checkReport, computeReport } from '../model/report.ts';
import type { FigureSource } from '../model/report-figures.ts';
import { mostSimilar, type SimilarPair } from '../model/similarity.ts';
import { type BankContent, bankContent, bankOf, type Codebase, type Question } from './bank-content.ts';

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

/** The works that the notes of code bases cite. */
async function worksInNotes(codebases: readonly Codebase[]): Promise<string[]> {
  const notes = await Promise.all(
    codebases.flatMap(({ filePath }) => (filePath === undefined ? [] : [readFile(filePath, 'utf8')])),
  );
  return notes.flatMap((text) => [...text.matchAll(/\(cite:([a-z0-9-]+)/g)].map(([, id]) => id ?? ''));
}

/** Counts what nothing names and what is named and missing; the content linter refuses both, so each should be 0. */
async function countEntries(content: BankContent): Promise<EntryCounts> {
  const cited = new Set([
    ...content.questionsByReference.keys(),
    ...content.terms.flatMap(({ data }) => data.references.map(({ id }) => id)),
    ...content.codebases.flatMap(({ data }) => data.performance?.source.id ?? []),
    ...(await worksInNotes(content.codebases)),
  ]);
  const unnamed = (entries: readonly { id: string }[], named: { has: (id: string) => boolean }): number =>
    entries.filter(({ id }) => !named.has(id)).length;
  const missing = (named: Iterable<string>, entries: readonly { id: string }[]): number => {
    const ids = new Set(entries.map(({ id }) => id));
    return [...named].filter((id) => !ids.has(id)).length;
  };
  const related = new Set(content.questions.flatMap(({ data }) => data.related));
  return {
    unused: {
      glossary: unnamed(content.terms, content.questionsByTerm),
      references: unnamed(content.references, cited),
      tools: unnamed(content.tools, content.questionsByTool),
      codebases: unnamed(content.codebases, content.questionsByCodebase),
      topics: unnamed(content.topics, content.questionsByTopic),
    },
    dangling:
      missing(related, content.questions) +
      missing(content.questionsByTerm.keys(), content.terms) +
      missing(content.questionsByReference.keys(), content.references) +
      missing(content.questionsByTool.keys(), content.tools) +
      missing(content.questionsByCodebase.keys(), content.codebases) +
      missing(content.questionsByTopic.keys(), content.topics),
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
