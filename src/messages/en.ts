/**
 * Every string of the interface, in English. One exported group per region of the interface, so that a
 * browser bundle carries only the groups it uses. Another language is one more file with the same groups.
 */
import type { Facet } from '../model/facets.ts';
import type { Column } from '../model/question-order.ts';
import type {
  ConstraintKind,
  Difficulty,
  Dimension,
  FigureStatus,
  Phase,
  Priority,
  QuestionType,
  ReferenceKind,
  RubricLevel,
  SectionAnchor,
  Stakeholder,
  Standing,
  Technology,
} from '../model/vocabulary.ts';

export { diagramText, diagramViewer } from './en-diagrams.ts';
export { overviewStatus } from './en-overview.ts';

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
  rubric: 'Assessment',
  report: 'Report',
  banks: 'Banks',
  home: 'Home',
  search: 'Search',
  breadcrumb: 'You are here',
  inThisBank: (bank: string) => `In the ${bank}`,
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

/** Code blocks. */
export const code = {
  region: (number: number, name: string) => `Code ${number}: ${name}`,
  proved: { compiles: 'compiles', runs: 'runs', parses: 'parses' },
  fails: 'fails with ',
  sketch: (reason: string) => `sketch: ${reason}`,
} as const;

/** The copy button of a code block. */
export const copyCode = {
  copy: 'Copy',
  copied: 'Copied',
  refused: 'Not copied. The code is selected: copy it with your keyboard.',
} as const;

/** Names of the closed vocabularies' words. */
export const vocabulary = {
  difficulty: {
    foundational: 'Foundational',
    intermediate: 'Intermediate',
    advanced: 'Advanced',
  } satisfies Record<Difficulty, string>,
  priority: {
    critical: 'Critical',
    important: 'Important',
    useful: 'Useful',
  } satisfies Record<Priority, string>,
  type: {
    theoretical: 'Theory',
    practical: 'Practice',
    scenario: 'Scenario',
    comparative: 'Comparison',
    contextual: 'Context',
  } satisfies Record<QuestionType, string>,
  dimension: {
    structural: 'Structure',
    behavioral: 'Behaviour',
    quality: 'Quality',
    data: 'Data',
    integration: 'Integration',
    evolution: 'Evolution',
    security: 'Security',
    compliance: 'Compliance',
    testing: 'Testing',
    business: 'Business',
  } satisfies Record<Dimension, string>,
  phase: {
    requirements: 'Requirements',
    design: 'Design',
    development: 'Development',
    testing: 'Testing',
    deployment: 'Deployment',
    operations: 'Operations',
    maintenance: 'Maintenance',
    evolution: 'Evolution',
  } satisfies Record<Phase, string>,
  stakeholder: {
    architect: 'Architect',
    'business-analyst': 'Business analyst',
    'data-engineer': 'Data engineer',
    developer: 'Developer',
    'devops-engineer': 'DevOps engineer',
    'engineering-lead': 'Engineering lead',
    'product-manager': 'Product manager',
    'qa-engineer': 'QA engineer',
    'security-engineer': 'Security engineer',
    sre: 'Site reliability engineer',
  } satisfies Record<Stakeholder, string>,
  constraint: {
    technical: 'Technical',
    resource: 'Resource',
    business: 'Business',
    organizational: 'Organizational',
    compliance: 'Compliance',
    operational: 'Operational',
    ecosystem: 'Ecosystem',
    lifecycle: 'Lifecycle',
  } satisfies Record<ConstraintKind, string>,
  technology: {
    agave: 'Agave',
    alloy: 'alloy',
    bitcoin: 'Bitcoin',
    cometbft: 'CometBFT',
    'cosmos-sdk': 'Cosmos SDK',
    ethereum: 'Ethereum',
    firedancer: 'Firedancer',
    foundry: 'Foundry',
    geth: 'geth',
    go: 'Go',
    hsm: 'HSM (PKCS #11)',
    hyperliquid: 'Hyperliquid',
    jito: 'Jito',
    kafka: 'Kafka',
    kubernetes: 'Kubernetes',
    libp2p: 'libp2p',
    lighthouse: 'Lighthouse',
    mdbx: 'MDBX',
    'mev-boost': 'MEV-Boost',
    parquet: 'Parquet',
    postgresql: 'PostgreSQL',
    prometheus: 'Prometheus',
    redis: 'Redis',
    reth: 'reth',
    revm: 'revm',
    rocksdb: 'RocksDB',
    rust: 'Rust',
    s3: 'Amazon S3',
    solana: 'Solana',
    solidity: 'Solidity',
    sqlite: 'SQLite',
    starknet: 'Starknet',
    tokio: 'tokio',
    uniswap: 'Uniswap',
    wasm: 'WebAssembly',
    wasmtime: 'Wasmtime',
    wormhole: 'Wormhole',
  } satisfies Record<Technology, string>,
  standing: {
    consensus: 'Consensus',
    context: 'Depends on context',
    emerging: 'Emerging',
  } satisfies Record<Standing, string>,
  figure: {
    cited: 'Cited',
    derived: 'Derived',
    illustrative: 'Illustrative',
  } satisfies Record<FigureStatus, string>,
  level: {
    poor: 'Poor',
    mixed: 'Mixed',
    good: 'Good',
    excellent: 'Excellent',
  } satisfies Record<RubricLevel, string>,
  reference: {
    specification: 'Specification',
    standard: 'Standard',
    paper: 'Paper',
    book: 'Book',
    documentation: 'Documentation',
    'source-code': 'Source code',
    'incident-report': 'Incident report',
    regulation: 'Regulation',
    article: 'Article',
  } satisfies Record<ReferenceKind, string>,
} as const;

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
  forInterviewer: 'For the interviewer',
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
  copyId: 'Copy the ID',
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

export const home = {
  title: 'Ask better. Answer better.',
  lead: 'An open bank of interview questions for senior Rust, blockchain-node and architecture engineers. Every fact checked, every sample compiled, every sum recomputed.',
  banks: 'The banks',
  topics: 'Topics',
  people: 'What you can do here',
  search: 'Search the questions',
  all: (count: number) => `All ${count} questions`,
  critical: 'Critical questions',
  interviewer: {
    title: 'You interview',
    steps: [
      'Find three to six questions that fit your role and timebox.',
      'Copy the invite link of each: it shows the prompt and nothing else.',
      'Keep the interviewer link: model answer, rubric with four anchored levels, probes.',
    ],
    action: 'Choose questions',
  },
  candidate: {
    title: 'You are interviewed',
    steps: [
      'Open the link you were sent and read the prompt in English or Chinese.',
      'To practise, answer in your own words first, then compare with the model answer.',
      'Read the misconceptions: they are what interviews trip over.',
    ],
    action: 'Find a question',
  },
  author: {
    title: 'You write',
    steps: [
      'One question is one file; a command writes the template.',
      'The checker says what is wrong, with file and line, and how to mend it.',
      'Diagrams, code and arithmetic are verified before anything is published.',
    ],
    action: 'See how the bank is checked',
  },
} as const;

export const bank = {
  questions: 'Questions',
  interviewer: 'How an interviewer uses it',
  candidate: 'How a candidate uses it',
  caution: 'Caution',
  limitations: 'Limitations',
  role: (role: string) => `Interviews for: ${role}`,
  none: 'No question of this bank is published yet.',
  indexTitle: 'Banks',
  indexDescription: 'The banks of questions, one per role.',
} as const;

export const topic = {
  indexTitle: 'Topics',
  indexDescription: 'The topics that questions of all banks share.',
  none: 'No question of the bank has this topic yet.',
} as const;

export const glossary = {
  title: 'Glossary',
  description: 'The terms of the bank, each with the questions that use it.',
  usedBy: 'Questions that use this term',
  see: 'See also',
  sources: 'Sources',
  more: 'More about this term',
  meaning: (name: string) => `What ${name} means, and the interview questions that use it.`,
} as const;

export const references = {
  title: 'References',
  description: 'The works that the bank relies on, in APA style, each with the questions that use it.',
  usedBy: 'Used by',
  finding: 'What it shows',
  credibility: 'Standing',
  primary: 'Primary',
  secondary: 'Secondary',
} as const;

export const tools = {
  title: 'Tools',
  description: 'The tools that answers use: what each is for, its version, its price or licence.',
  about: (name: string) => `What ${name} is for, and the interview questions whose answers use it.`,
  version: 'Version',
  price: 'Price or licence',
  supersedes: 'Successor of',
  asOf: 'As of',
  home: 'Home page',
  usedBy: 'Questions that use it',
  none: 'No question of the bank uses it yet.',
  /** On a question page, before the names. */
  inAnswer: 'Tools:',
} as const;

export const rubricPage = {
  title: 'Assessment rubric',
  description: 'Five dimensions of an answer, three levels each, and how to score them.',
  lead: 'Every question has its own rubric with four anchored levels. This one is general: it says what a whole interview shows of a candidate.',
  dimension: 'Dimension',
  howToScore: 'How to score',
  scale:
    'Score each dimension from 1 to 4 with the levels of the question’s own rubric, write down what you heard before you score, and agree with the panel only after everyone has scored alone.',
} as const;

export const report = {
  title: 'Report',
  description: 'What is true of the bank, computed from its content at each build.',
  questions: 'Questions',
  answerWords: 'Words in a model answer',
  promptWords: 'Words in a prompt',
  works: 'Works cited',
  primary: 'Primary works',
  opened: 'Works read for this bank',
  perQuestion: 'Works per question',
  tables: 'Tables in answers',
  probes: 'Probes',
  misconceptions: 'Misconceptions',
  reviewed: 'Facts checked',
  median: 'median',
  value: 'Value',
  count: 'Count',
  share: 'Share',
  figures: 'Figures by where they come from',
  code: 'Code blocks by language',
  diagrams: 'Diagrams by type',
  by: {
    bank: 'Questions by bank',
    difficulty: 'By difficulty',
    priority: 'By priority',
    type: 'By type',
    topic: 'By topic',
    dimension: 'By dimension',
    phase: 'By life-cycle phase',
    stakeholder: 'By stakeholder',
    constraint: 'By kind of constraint',
    technology: 'By technology',
  },
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

/** The card beside a term or a citation. */
export const card = {
  unavailable: 'The definition could not be loaded. Follow the link to read it on its own page.',
} as const;
