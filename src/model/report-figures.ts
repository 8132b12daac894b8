/** The figures of the report that a claim can be about. */
import type { BankReport } from './report.ts';

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
