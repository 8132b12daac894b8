/** What question and prompt pages say. */
import type { SectionAnchor } from '../model/vocabulary.ts';

/** Headings and labels of the question page. */
export const question = {
  section: {
    prompt: 'Prompt',
    insight: 'Key insight',
    constraints: 'Constraints',
    answer: 'Model answer',
    metrics: 'Figures',
    tradeoffs: 'Trade-offs',
    misconceptions: 'Misconceptions',
    criteria: 'Success criteria',
    rubric: 'Rubric',
    probes: 'Probes',
    concerns: 'What stakeholders ask',
    sources: 'Sources',
  } satisfies Record<SectionAnchor, string>,
  facts: 'Facts about this question',
  priority: (priority: string) => `${priority} priority`,
  option: 'Option',
  pros: 'For',
  cons: 'Against',
  hardware: 'Hardware',
  budget: 'Budget',
  business: 'Business',
  wins: 'Right when',
  standing: 'Standing',
  recommended: 'Recommended',
  metricsTable: 'Table of figures',
  figure: 'Figure',
  value: 'Value',
  target: 'Target',
  origin: 'Where it comes from',
  where: (inputs: string) => `where ${inputs}`,
  status: 'Status',
  kind: 'Kind',
  given: 'What is given',
  belief: 'Belief',
  reality: 'Reality',
  ask: 'Ask',
  strong: 'A strong reply',
  stakeholder: 'Who',
  asks: 'Asks',
  related: 'Related questions',
  reviewed: (date: string) => `Facts checked ${date}`,
  published: (date: string) => `First published ${date}`,
  changed: 'meaning changed',
  history: 'Changes',
  edit: 'Edit this page',
  reportError: 'Report an error',
  dimensions: 'Dimensions',
  phases: 'Phases',
  technologies: 'Technologies',
  stakeholders: 'Stakeholders',
  topics: 'Topics',
  opened: (date: string) => `read ${date}`,
  notOpened: 'not read for this bank',
} as const;

/** The links that an interviewer copies. */
export const share = {
  invite: 'Copy invite link',
  inviteHint: 'The prompt only: send this to a candidate.',
  interviewer: 'Copy interviewer link',
  interviewerHint: 'Answer and rubric: keep this for the panel.',
  copied: 'Copied',
  refused: 'The browser refused to copy. Select the address and copy it by hand:',
  print: 'Print',
} as const;

/** The prompt page. */
export const prompt = {
  asked: 'The question',
  language: 'Language of the question',
  english: 'English',
  chinese: '中文',
  constraints: 'What is given',
  room: 'Take a moment to think. Say what you assume, ask what you need, then start where you are surest.',
  open: 'This is a question from an open bank: model answers are public. An interview listens for how you think.',
  description: (minutes: number, difficulty: string) =>
    `An interview question of about ${minutes} minutes, ${difficulty.toLowerCase()} level.`,
} as const;

/** Code blocks. */
export const code = {
  region: (number: number, name: string) => `Code ${number}: ${name}`,
  proved: { compiles: 'compiles', runs: 'runs', parses: 'parses' },
  /** In place of `parses`, where the block was held against more than its grammar. */
  fits: { kubernetes: 'fits the Kubernetes API', 'prometheus-rules': 'read by Prometheus' },
  fails: 'fails with ',
  sketch: (reason: string) => `sketch: ${reason}`,
} as const;

/** The copy button of a code block. */
export const copyCode = {
  copy: 'Copy',
  copied: 'Copied',
  refused: 'Not copied. The code is selected: copy it with your keyboard.',
} as const;

/** The card beside a term or a citation. */
export const card = {
  unavailable: 'The definition could not be loaded. Follow the link to read it on its own page.',
} as const;
