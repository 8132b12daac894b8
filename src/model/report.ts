/**
 * What is true of the bank, counted from its content. Pure: whoever calls it has read the content.
 * Shares are fractions of the whole they are counted over, between 0 and 1.
 */
import type { QuestionData } from './question.ts';
import type { ReferenceData } from './reference.ts';
import { FIGURE_STATUSES, type FigureStatus } from './vocabulary.ts';

/** What was counted in a model answer. */
export interface BodyFacts {
  /** Words of prose: code, diagrams and tables not counted. */
  readonly words: number;
  /** Each code block, diagrams not counted: its language and what is proved of it. */
  readonly blocks: readonly { readonly language: string; readonly status: string }[];
  /** The scheme of each of the bank's own links: `term`, `cite`, `metric`, `question`. */
  readonly links: readonly string[];
  /** Type of each diagram: the first word of its source. */
  readonly diagramTypes: readonly string[];
  readonly tables: number;
}

/** A question with what was counted in it. */
export interface CountedQuestion {
  readonly id: string;
  readonly bank: string;
  readonly data: QuestionData;
  readonly body: BodyFacts;
}

/** How often a value occurs, and its share of all questions (or of all things counted). */
export interface Tally {
  readonly value: string;
  readonly count: number;
  readonly share: number;
}

/** Smallest, middle and largest of some numbers; all 0 when there are none. */
export interface Range {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

export interface BankReport {
  readonly questions: number;
  /** Questions with a model answer. */
  readonly answered: number;
  /** Questions with success criteria. */
  readonly withCriteria: number;
  readonly byBank: readonly Tally[];
  readonly byDifficulty: readonly Tally[];
  readonly byPriority: readonly Tally[];
  readonly byType: readonly Tally[];
  readonly byTopic: readonly Tally[];
  readonly byDimension: readonly Tally[];
  readonly byPhase: readonly Tally[];
  readonly byStakeholder: readonly Tally[];
  readonly byConstraint: readonly Tally[];
  readonly byTechnology: readonly Tally[];
  /** Fields that the source documents leave open, with the number of questions whose authors decided them. */
  readonly authored: readonly Tally[];
  readonly answerWords: Range;
  readonly promptWords: Range;
  readonly referencesPerQuestion: Range;
  readonly constraintKindsPerQuestion: Range;
  /** Shares over the distinct works that questions use. */
  readonly works: {
    readonly count: number;
    readonly primary: number;
    readonly opened: number;
    /** With an address or DOI. */
    readonly addressed: number;
    /** Of 2022 or later, among those with a year. */
    readonly recent: number;
    readonly byLanguage: readonly Tally[];
    readonly byKind: readonly Tally[];
  };
  readonly figures: readonly Tally[];
  /** Values are a language and a status, `rust: runs`. */
  readonly code: readonly Tally[];
  readonly links: readonly Tally[];
  readonly diagrams: readonly Tally[];
  readonly tables: number;
  readonly probes: number;
  readonly misconceptions: number;
  /** Oldest and newest date of a fact check. */
  readonly reviewed: { readonly oldest: string; readonly newest: string };
}

/** The year from which on a work counts as recent; the source documents count so too. */
const RECENT = 2022;

/** Counts values, most frequent first, equal ones by name; shares are of `whole`. */
export function tally(values: readonly string[], whole: number): Tally[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count, share: whole === 0 ? 0 : count / whole }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The range of `numbers`; the median of an even count is the lower of the two in the middle. */
export function range(numbers: readonly number[]): Range {
  const sorted = [...numbers].sort((a, b) => a - b);
  return {
    least: sorted[0] ?? 0,
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
}

/** Words as a reader counts them: runs between white space that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Computes the report. `references` are all works by id. */
export function computeReport(
  questions: readonly CountedQuestion[],
  references: ReadonlyMap<string, ReferenceData>,
): BankReport {
  const over = (values: (question: CountedQuestion) => readonly string[]): Tally[] =>
    tally(questions.flatMap(values), questions.length);
  const used = [...new Set(questions.flatMap(({ data }) => data.references.map(({ id }) => id)))];
  const works = used.flatMap((id) => references.get(id) ?? []);
  const shareOf = (holds: (work: ReferenceData) => boolean): number =>
    works.length === 0 ? 0 : works.filter(holds).length / works.length;
  const dated = works.flatMap(({ csl }) => csl.issued?.['date-parts'][0][0] ?? []);
  const statuses: FigureStatus[] = questions.flatMap(({ data }) => data.metrics.map(({ status }) => status));
  const blocks = questions.flatMap(({ body }) =>
    body.blocks.map((block) => `${block.language}: ${block.status}`),
  );
  const links = questions.flatMap(({ body }) => body.links);
  const diagrams = questions.flatMap(({ body }) => body.diagramTypes);
  const reviews = questions.map(({ data }) => data.reviewed).sort();
  return {
    questions: questions.length,
    answered: questions.filter(({ body }) => body.words > 0).length,
    withCriteria: questions.filter(({ data }) => data.criteria.length > 0).length,
    byBank: over(({ bank }) => [bank]),
    byDifficulty: over(({ data }) => [data.difficulty]),
    byPriority: over(({ data }) => [data.priority]),
    byType: over(({ data }) => [data.type]),
    byTopic: over(({ data }) => data.topics),
    byDimension: over(({ data }) => data.dimensions),
    byPhase: over(({ data }) => data.phases),
    byStakeholder: over(({ data }) => data.stakeholders),
    byConstraint: over(({ data }) => Object.keys(data.constraints)),
    byTechnology: over(({ data }) => data.technologies),
    authored: over(({ data }) => data.authored),
    answerWords: range(questions.map(({ body }) => body.words)),
    promptWords: range(questions.map(({ data }) => countWords(data.prompt))),
    referencesPerQuestion: range(
      questions.map(({ data }) => new Set(data.references.map(({ id }) => id)).size),
    ),
    works: {
      count: works.length,
      primary: shareOf(({ primary }) => primary),
      opened: shareOf(({ opened }) => opened !== null),
      addressed: shareOf(({ csl }) => csl.URL !== undefined || csl.DOI !== undefined),
      recent: dated.length === 0 ? 0 : dated.filter((year) => year >= RECENT).length / dated.length,
      byLanguage: tally(
        works.map(({ language }) => language),
        works.length,
      ),
      byKind: tally(
        works.map(({ kind }) => kind),
        works.length,
      ),
    },
    constraintKindsPerQuestion: range(questions.map(({ data }) => Object.keys(data.constraints).length)),
    figures: FIGURE_STATUSES.flatMap((status) =>
      tally(statuses, statuses.length).filter((row) => row.value === status),
    ),
    code: tally(blocks, blocks.length),
    links: tally(links, links.length),
    diagrams: tally(diagrams, diagrams.length),
    tables: questions.reduce((sum, { body }) => sum + body.tables, 0),
    probes: questions.reduce((sum, { data }) => sum + data.probes.length, 0),
    misconceptions: questions.reduce((sum, { data }) => sum + data.misconceptions.length, 0),
    reviewed: { oldest: reviews[0] ?? '', newest: reviews.at(-1) ?? '' },
  };
}

/** A report that contradicts itself. The message is meant for whoever builds the site. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

/** Classifications of which a question has exactly one value. */
const ONE_PER_QUESTION = ['byBank', 'byDifficulty', 'byPriority', 'byType'] as const;

/**
 * Holds the counts against each other.
 * @throws ReportError naming the count that cannot be
 */
export function checkReport(report: BankReport): void {
  const fault = (what: string): never => {
    throw new ReportError(
      `${what}\n  Why:  A report that does not add up proves nothing of the bank.\n  Mend: Count again in \`src/model/report.ts\`.`,
    );
  };
  for (const name of ONE_PER_QUESTION) {
    const sum = report[name].reduce((total, { count }) => total + count, 0);
    if (sum !== report.questions)
      fault(
        `The report\u2019s \`${name}\` adds up to \`${sum}\`, but there are ${report.questions} questions.`,
      );
  }
  for (const [name, rows] of Object.entries(report)) {
    if (!Array.isArray(rows)) continue;
    for (const { value, count, share } of rows as readonly Tally[]) {
      if (share < 0 || share > 1 || count < 0 || !Number.isInteger(count))
        fault(`The report\u2019s \`${name}\` says \`${count}\` of \`${value}\`, a share of \`${share}\`.`);
    }
  }
}
