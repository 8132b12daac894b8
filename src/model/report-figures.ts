/** The figures of the report that a claim can be about, and how each reads. */
import type { BankReport, Range, Tally } from './report.ts';
import { CONSTRAINT_KINDS, DIMENSIONS, PHASES, STAKEHOLDERS } from './vocabulary.ts';

/** Every figure by name. */
export const REPORT_FIGURES = [
  'questions',
  'foundational',
  'intermediate',
  'advanced',
  'answer-words',
  'criteria',
  'works',
  'works-per-question',
  'works-primary',
  'works-addressed',
  'works-recent',
  'works-languages',
  'phases',
  'stakeholders',
  'dimensions',
  'ecosystem-constraints',
  'constraint-kinds',
  'code-proved',
  'diagrams',
  'figures',
  'dangling-links',
  'unused-entries',
  'glossary',
  'codebases',
] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

/** What the figures are read from: the report of a bank, and counts over the whole bank's entries. */
export interface FigureSource {
  readonly report: BankReport;
  /** Ids that are named and do not exist. */
  readonly dangling: number;
  /** Entries that no question names. */
  readonly unused: number;
  readonly glossary: number;
  readonly codebases: number;
}

/** `8 of 28 (29 %)`. */
export const ofWhole = (count: number, of: number): string =>
  `${count} of ${of} (${of === 0 ? 0 : Math.round((count / of) * 100)}\u00a0%)`;

/** Names of languages by their tag. */
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
const spread = ({ least, median, most }: Range): string =>
  least === most ? String(least) : `${least}–${most}, median ${median}`;
const countOf = (rows: readonly Tally[], value: string): number =>
  rows.find((row) => row.value === value)?.count ?? 0;
const sum = (rows: readonly Tally[]): number => rows.reduce((total, { count }) => total + count, 0);
const shares = (rows: readonly Tally[]): string =>
  rows.map(({ value, share }) => `${value} ${percent(share)}`).join(', ');

const FIGURES: Readonly<Record<ReportFigure, (source: FigureSource) => string>> = {
  questions: ({ report }) => ofWhole(report.answered, report.questions),
  foundational: ({ report }) => ofWhole(countOf(report.byDifficulty, 'foundational'), report.questions),
  intermediate: ({ report }) => ofWhole(countOf(report.byDifficulty, 'intermediate'), report.questions),
  advanced: ({ report }) => ofWhole(countOf(report.byDifficulty, 'advanced'), report.questions),
  'answer-words': ({ report }) => spread(report.answerWords),
  criteria: ({ report }) => ofWhole(report.withCriteria, report.questions),
  works: ({ report }) => `${report.works.count} distinct works`,
  'works-per-question': ({ report }) => spread(report.referencesPerQuestion),
  'works-primary': ({ report }) => percent(report.works.primary),
  'works-addressed': ({ report }) => percent(report.works.addressed),
  'works-recent': ({ report }) => percent(report.works.recent),
  'works-languages': ({ report }) =>
    shares(report.works.byLanguage.map((row) => ({ ...row, value: LANGUAGES.of(row.value) ?? row.value }))),
  phases: ({ report }) => ofWhole(report.byPhase.length, PHASES.length),
  stakeholders: ({ report }) => ofWhole(report.byStakeholder.length, STAKEHOLDERS.length),
  dimensions: ({ report }) => ofWhole(report.byDimension.length, DIMENSIONS.length),
  'ecosystem-constraints': ({ report }) =>
    ofWhole(countOf(report.byConstraint, 'ecosystem'), report.questions),
  'constraint-kinds': ({ report }) =>
    `${spread(report.constraintKindsPerQuestion)} of ${CONSTRAINT_KINDS.length} kinds`,
  'code-proved': ({ report }) => {
    const unproved = report.code.filter(({ value }) => /: (?:sketch|none)$/.test(value));
    return ofWhole(sum(report.code) - sum(unproved), sum(report.code));
  },
  diagrams: ({ report }) => `${sum(report.diagrams)}, each drawn by the build`,
  figures: ({ report }) => shares(report.figures),
  'dangling-links': ({ dangling }) => String(dangling),
  'unused-entries': ({ unused }) => String(unused),
  glossary: ({ glossary }) => `${glossary} terms in all banks`,
  codebases: ({ codebases }) => `${codebases}, each with the date it was true`,
};

/** A figure as the report prints it. */
export const printFigure = (figure: ReportFigure, source: FigureSource): string => FIGURES[figure](source);
