/**
 * Every string of the interface, in English. One exported group per region of the interface, so that a
 * browser bundle carries only the groups it uses. The files beside this one hold
 * the larger groups; whoever needs one asks here. Another language is one more set of files with the same groups.
 */
import type { Facet } from '../model/facets.ts';
import type { Column } from '../model/question-order.ts';

export { feed, llms, openSearch } from './en-data.ts';
export { diagramText, diagramViewer } from './en-diagrams.ts';
export { overviewStatus } from './en-overview.ts';
export {
  bank,
  codebases,
  coverage,
  entryPage,
  glossary,
  home,
  indexes,
  references,
  rubricPage,
  tools,
  topic,
} from './en-pages.ts';
export { card, code, copyCode, prompt, question, share } from './en-question.ts';
export { report } from './en-report.ts';
export { vocabulary } from './en-vocabulary.ts';

/** Words that more than one region uses. */
export const site = {
  name: 'Viva',
  tagline: 'Interview questions for senior Rust, blockchain-node and architecture engineers',
  skip: 'Skip to content',
  sections: 'Site',
  minutes: (minutes: number) => `${minutes} min`,
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  titled: (title: string) => `${title} · Viva`,
} as const;

export const navigation = {
  questions: 'Questions',
  topics: 'Topics',
  glossary: 'Glossary',
  references: 'References',
  tools: 'Tools',
  codebases: 'Code bases',
  rubric: 'Assessment',
  report: 'Report',
  banks: 'Banks',
  home: 'Home',
  search: 'Search',
  breadcrumb: 'You are here',
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  aroundHere: 'Previous and next question',
} as const;

export const theme = {
  label: 'Colour theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
} as const;

export const footer = {
  promise: 'No account, no server, no tracking: what you type stays in your browser.',
  licence: 'Text under CC BY 4.0, code under MIT.',
  source: 'Source',
} as const;

/** The overview of all questions, and the tables of banks and topics. */
export const overview = {
  title: 'All questions',
  description: 'Every question of the bank with its topic, priority, difficulty, dimension and time.',
  lead: 'Filter by what you need and sort by any column. The address keeps your selection, so that you can share it.',
  filters: 'Filters',
  clear: 'Clear all',
  sortBy: 'Sort by',
  /** What follows a priority where no column heading says what it is. */
  priorityWord: 'priority',
  column: {
    id: 'ID',
    title: 'Question',
    topic: 'Topic',
    priority: 'Priority',
    difficulty: 'Difficulty',
    dimension: 'Dimension',
    minutes: 'Time',
  } satisfies Record<Column, string>,
  focus: 'Focus',
  facet: {
    bank: 'Bank',
    difficulty: 'Difficulty',
    priority: 'Priority',
    topic: 'Topic',
    dimension: 'Dimension',
    type: 'Type',
    phase: 'Life-cycle phase',
    stakeholder: 'Stakeholder',
    technology: 'Technology',
    constraint: 'Constraint',
    minutes: 'Time',
  } satisfies Record<Facet, string>,
} as const;

export const notFound = {
  title: 'There is no page here',
  lead: 'The address may be mistyped or from another site. Search, or start from one of these:',
  nearest: 'Did you mean',
} as const;

export const shortcuts = {
  title: 'Keyboard shortcuts',
  keys: {
    '/': 'Search',
    j: 'Next question',
    k: 'Previous question',
    c: 'Copy the invite link',
    t: 'Change the theme',
    '?': 'Show this list',
  },
  enabled: 'Single-key shortcuts are on',
  notKept: '(this browser does not let the page keep the choice)',
  close: 'Close',
} as const;

/** The page at an old address that leads on to the new one. */
export const movedPage = {
  title: 'This page has moved',
  link: 'Go to the new address',
} as const;
