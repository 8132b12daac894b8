/**
 * The closed vocabularies of the bank: every word that front matter may use where only certain words are
 * allowed. A word joins by being added here and named in `src/messages/en.ts`; nothing else keeps a copy.
 * `topics` and `roles` are closed too, but their lists are the files under `content/topics/` and
 * `content/roles/`, because each of their entries has a text of its own.
 */

/** How much experience a full answer needs, easiest first. */
export const DIFFICULTIES = ['foundational', 'intermediate', 'advanced'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** How much the question tells about a candidate for its bank's role, most telling first. */
export const PRIORITIES = ['critical', 'important', 'useful'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** What kind of thinking the prompt asks for. */
export const QUESTION_TYPES = ['theoretical', 'practical', 'scenario', 'comparative', 'contextual'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Minutes a question may take in an interview. */
export const QUESTION_MINUTES = [10, 15, 20, 25, 30] as const;
export type QuestionMinutes = (typeof QUESTION_MINUTES)[number];

/** The architectural dimension a question probes. */
export const DIMENSIONS = [
  'structural',
  'behavioral',
  'quality',
  'data',
  'integration',
  'evolution',
  'security',
  'compliance',
  'testing',
  'business',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Phases of the software development life cycle, in their order. */
export const PHASES = [
  'requirements',
  'design',
  'development',
  'testing',
  'deployment',
  'operations',
  'maintenance',
  'evolution',
] as const;
export type Phase = (typeof PHASES)[number];

/** Who has a stake in the design a question asks for. */
export const STAKEHOLDERS = [
  'architect',
  'business-analyst',
  'data-engineer',
  'developer',
  'devops-engineer',
  'engineering-lead',
  'product-manager',
  'qa-engineer',
  'security-engineer',
  'sre',
] as const;
export type Stakeholder = (typeof STAKEHOLDERS)[number];

/** Kinds of constraint a scenario states. */
export const CONSTRAINT_KINDS = [
  'technical',
  'resource',
  'business',
  'organizational',
  'compliance',
  'operational',
  'ecosystem',
  'lifecycle',
] as const;
export type ConstraintKind = (typeof CONSTRAINT_KINDS)[number];

/** Languages, chains, libraries and tools a question is about. */
export const TECHNOLOGIES = [
  'agave',
  'alloy',
  'besu',
  'bitcoin',
  'bitcoin-core',
  'btcd',
  'cometbft',
  'cosmos-sdk',
  'docker',
  'ethereum',
  'firedancer',
  'foundry',
  'geth',
  'github-actions',
  'go',
  'grafana',
  'hsm',
  'hyperliquid',
  'ibc',
  'jito',
  'kafka',
  'kubernetes',
  'leveldb',
  'libp2p',
  'lighthouse',
  'lightning',
  'lnd',
  'mdbx',
  'mev-boost',
  'nethermind',
  'nginx',
  'ordinals',
  'parquet',
  'pebble',
  'postgresql',
  'prometheus',
  'redis',
  'reth',
  'revm',
  'rust',
  's3',
  'solana',
  'solidity',
  'sqlite',
  'tokio',
  'uniswap',
  'wasm',
  'wasmtime',
  'wormhole',
] as const;
export type Technology = (typeof TECHNOLOGIES)[number];

/** How settled a trade-off is among practitioners. */
export const STANDINGS = ['consensus', 'context', 'emerging'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where a figure comes from. */
export const FIGURE_STATUSES = ['cited', 'derived', 'illustrative'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** The four anchored levels of a question's rubric, weakest first; a level's score is its index + 1. */
export const RUBRIC_LEVELS = ['poor', 'mixed', 'good', 'excellent'] as const;
export type RubricLevel = (typeof RUBRIC_LEVELS)[number];

/** What a cited document is. */
export const REFERENCE_KINDS = [
  'specification',
  'standard',
  'paper',
  'book',
  'documentation',
  'source-code',
  'incident-report',
  'regulation',
  'article',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Languages a title, prompt or cited document may be in (BCP 47). */
export const CONTENT_LANGUAGES = ['en', 'zh-Hans', 'es', 'fr'] as const;
export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];

/**
 * The sections of a question page that have a permanent anchor (`/questions/rust-01/#insight`), in page
 * order. Published addresses: an entry may be added, never renamed or removed.
 */
export const SECTION_ANCHORS = [
  'prompt',
  'insight',
  'constraints',
  'answer',
  'metrics',
  'tradeoffs',
  'misconceptions',
  'criteria',
  'rubric',
  'probes',
  'concerns',
  'sources',
] as const;
export type SectionAnchor = (typeof SECTION_ANCHORS)[number];
