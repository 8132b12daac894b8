/** The whole bank as pages ask for it: read and indexed once per build, however many pages ask. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { compareQuestionIds, parseQuestionId } from '../model/question-id.ts';

export type Question = CollectionEntry<'questions'>;
export type Bank = CollectionEntry<'banks'>;
export type Topic = CollectionEntry<'topics'>;
export type Term = CollectionEntry<'glossary'>;
export type Tool = CollectionEntry<'tools'>;
export type Codebase = CollectionEntry<'codebases'>;
export type Reference = CollectionEntry<'references'>;
export type Claim = CollectionEntry<'claims'>;

/** All collections with the indexes that pages need; lists are in reading order. */
export interface BankContent {
  readonly questions: readonly Question[];
  readonly banks: readonly Bank[];
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
  readonly references: readonly Reference[];
  readonly tools: readonly Tool[];
  readonly codebases: readonly Codebase[];
  /** What the source documents claim of themselves, in their order. */
  readonly claims: readonly Claim[];
  readonly questionsByBank: ReadonlyMap<string, readonly Question[]>;
  readonly questionsByTopic: ReadonlyMap<string, readonly Question[]>;
  readonly questionsByTerm: ReadonlyMap<string, readonly Question[]>;
  readonly questionsByReference: ReadonlyMap<string, readonly Question[]>;
  readonly questionsByTool: ReadonlyMap<string, readonly Question[]>;
  readonly questionsByCodebase: ReadonlyMap<string, readonly Question[]>;
}

/** Groups questions under every key that `keys` gives for them. */
function groupBy(questions: readonly Question[], keys: (question: Question) => readonly string[]) {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    for (const key of keys(question)) {
      const group = groups.get(key);
      if (group) group.push(question);
      else groups.set(key, [question]);
    }
  }
  return groups;
}

const byName =
  <T>(name: (entry: T) => string) =>
  (a: T, b: T) =>
    name(a).localeCompare(name(b), 'en');

async function readBankContent(): Promise<BankContent> {
  const [questions, banks, topics, terms, references, tools, codebases, claims] = await Promise.all([
    getCollection('questions'),
    getCollection('banks'),
    getCollection('topics'),
    getCollection('glossary'),
    getCollection('references'),
    getCollection('tools'),
    getCollection('codebases'),
    getCollection('claims'),
  ]);
  questions.sort((a, b) => compareQuestionIds(a.id, b.id));
  claims.sort((a, b) => a.data.order - b.data.order);
  banks.sort((a, b) => a.data.order - b.data.order);
  topics.sort((a, b) => a.data.order - b.data.order);
  terms.sort(byName((term) => term.data.term));
  tools.sort(byName((tool) => tool.data.name));
  codebases.sort(byName((codebase) => codebase.data.name));
  references.sort(
    byName((reference) => reference.data.csl.author?.map(authorName).join() ?? reference.data.csl.title),
  );
  return {
    questions,
    banks,
    topics,
    terms,
    references,
    tools,
    codebases,
    claims,
    questionsByBank: groupBy(questions, (question) => [bankOf(question.id)]),
    questionsByTopic: groupBy(questions, (question) => question.data.topics),
    questionsByTerm: groupBy(questions, (question) => question.data.glossary),
    questionsByReference: groupBy(questions, (question) => question.data.references.map(({ id }) => id)),
    questionsByTool: groupBy(questions, (question) => question.data.tools),
    questionsByCodebase: groupBy(questions, (question) => question.data.codebases),
  };
}

const authorName = (author: { family?: string; literal?: string } | { literal: string }): string =>
  ('family' in author ? author.family : author.literal) ?? '';

let reading: Promise<BankContent> | undefined;

/** The bank; in development it is read anew for each request, so that an edit shows at once. */
export function bankContent(): Promise<BankContent> {
  if (import.meta.env.DEV) return readBankContent();
  reading ??= readBankContent();
  return reading;
}

/** The bank that a question id names. */
export const bankOf = (id: string): string => parseQuestionId(id)?.bank ?? id;

/** The entry with this id. @throws Error naming the id when there is none, which the linter has ruled out. */
export function entryById<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`No entry has the id \`${id}\`.`);
  return found;
}
