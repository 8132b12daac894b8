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

/** What the pages of tools and of code bases both say. */
export const entryPage = {
  version: 'Version',
  supersedes: 'Successor of',
  asOf: 'As of',
  home: 'Home page',
} as const;

export const tools = {
  title: 'Tools',
  description: 'The tools that answers use: what each is for, its version, its price or licence.',
  about: (name: string) => `What ${name} is for, and the interview questions whose answers use it.`,
  price: 'Price or licence',
  usedBy: 'Questions that use it',
  none: 'No question of the bank uses it yet.',
  /** On a question page, before the names. */
  inAnswer: 'Tools:',
} as const;

export const codebases = {
  title: 'Code bases',
  description:
    'Programs, libraries and services of the field as they stand today: what they are built of, how far they are used, what took the place of what.',
  about: (name: string) => `${name} as it stands today, and the interview questions about it.`,
  repository: 'Source',
  stack: 'Built of',
  maturity: 'Use',
  performance: 'Performance',
  supersededBy: 'Superseded by',
  usedBy: 'Questions about it',
  none: 'No question of the bank is about it yet.',
  /** On a question page, before the names. */
  inAnswer: 'Code bases:',
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

/** Pictures of coverage, on the report. */
export const coverage = {
  title: 'Coverage',
  lead: 'How many questions stand where two classifications meet. A number leads to its questions.',
  dimensionByDifficulty: 'Dimension × difficulty',
  phaseByStakeholder: 'Life-cycle phase × stakeholder',
  topicByType: 'Topic × type',
  cell: (count: number, row: string, column: string) => `${row}, ${column}: ${count}`,
  gaps: (count: number) =>
    count === 1 ? 'One cell without a question' : `${count} cells without a question`,
  noGaps: 'No cell is without a question.',
} as const;

/** The reverse indexes. */
export const indexes = {
  technologies: {
    title: 'Technologies',
    description: 'Languages, chains, libraries and tools, each with the questions about it.',
  },
  stakeholders: {
    title: 'Stakeholders',
    description: 'Who has a stake in a design, each with the questions that concern them.',
  },
  phases: {
    title: 'Life-cycle phases',
    description: 'The phases of a system’s life, each with the questions that touch it.',
  },
  dimensions: {
    title: 'Dimensions',
    description: 'The architectural dimensions that questions probe, each with its questions.',
  },
  jump: 'Go to',
  none: 'No question has it yet.',
} as const;
