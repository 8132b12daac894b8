/** How the figures of the report read that a claim can be about. */
import { report as messages, vocabulary } from '../messages/en.ts';
import type { Tally } from '../model/report.ts';
import type { FigureSource, ReportFigure } from '../model/report-figures.ts';
import { DIMENSIONS, PHASES, STAKEHOLDERS } from '../model/vocabulary.ts';

const { ofWhole, percent, spread } = messages;
const countOf = (rows: readonly Tally[], value: string): number =>
  rows.find((row) => row.value === value)?.count ?? 0;
const sum = (rows: readonly Tally[]): number => rows.reduce((total, { count }) => total + count, 0);
const shares = (rows: readonly Tally[], names: Readonly<Record<string, string>>): string =>
  rows.map(({ value, share }) => `${names[value] ?? value} ${percent(share)}`).join(', ');

const FIGURES: Readonly<Record<ReportFigure, (source: FigureSource) => string>> = {
  questions: ({ report }) => ofWhole(report.answered, report.questions),
  foundational: ({ report }) => ofWhole(countOf(report.byDifficulty, 'foundational'), report.questions),
  intermediate: ({ report }) => ofWhole(countOf(report.byDifficulty, 'intermediate'), report.questions),
  advanced: ({ report }) => ofWhole(countOf(report.byDifficulty, 'advanced'), report.questions),
  'answer-words': ({ report }) => spread(report.answerWords),
  criteria: ({ report }) => ofWhole(report.withCriteria, report.questions),
  works: ({ report }) => String(report.works.count),
  'works-per-question': ({ report }) => spread(report.referencesPerQuestion),
  'works-primary': ({ report }) => percent(report.works.primary),
  'works-addressed': ({ report }) => percent(report.works.addressed),
  'works-recent': ({ report }) => percent(report.works.recent),
  'works-languages': ({ report }) => shares(report.works.byLanguage, messages.languageNames),
  phases: ({ report }) => ofWhole(report.byPhase.length, PHASES.length),
  stakeholders: ({ report }) => ofWhole(report.byStakeholder.length, STAKEHOLDERS.length),
  dimensions: ({ report }) => ofWhole(report.byDimension.length, DIMENSIONS.length),
  'ecosystem-constraints': ({ report }) =>
    ofWhole(countOf(report.byConstraint, 'ecosystem'), report.questions),
  'constraint-kinds': ({ report }) => spread(report.constraintKindsPerQuestion),
  'code-proved': ({ report }) => {
    const unproved = report.code.filter(({ value }) => /: (?:sketch|none)$/.test(value));
    return ofWhole(sum(report.code) - sum(unproved), sum(report.code));
  },
  diagrams: ({ report }) => String(sum(report.diagrams)),
  figures: ({ report }) => shares(report.figures, vocabulary.figure),
  'dangling-links': ({ dangling }) => String(dangling),
  'unused-entries': ({ unused }) => String(unused),
  glossary: ({ glossary }) => String(glossary),
  codebases: ({ codebases }) => String(codebases),
};

/** A figure as the report prints it. */
export const printFigure = (figure: ReportFigure, source: FigureSource): string => FIGURES[figure](source);
