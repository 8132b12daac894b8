/**
 * The front matter that the search needs, read from `content/` by itself: collections cannot be asked once
 * the pages are written. The content linter and the schemas have already refused anything malformed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { type BankData, bankSchema } from '../../model/bank.ts';
import { type CodebaseData, codebaseSchema } from '../../model/codebase.ts';
import { type QuestionData, questionSchema } from '../../model/question.ts';
import { parseQuestionId } from '../../model/question-id.ts';
import { type ToolData, toolSchema } from '../../model/tool.ts';
import { type TopicData, topicSchema } from '../../model/topic.ts';

/** A content file's id and checked front matter. */
interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}

/** What the search knows of the bank. */
export interface SearchContent {
  /** In reading order. */
  readonly questions: readonly (Entry<QuestionData> & { readonly bank: string })[];
  readonly banks: readonly Entry<BankData>[];
  readonly topics: readonly Entry<TopicData>[];
  readonly tools: readonly Entry<ToolData>[];
  readonly codebases: readonly Entry<CodebaseData>[];
}

/**
 * What a question is found by besides its title: its aliases, and every name of the tools its answer uses and of
 * the programs it is about.
 */
export function searchedNames(
  { aliases, tools, codebases }: Pick<QuestionData, 'aliases' | 'tools' | 'codebases'>,
  content: Pick<SearchContent, 'tools' | 'codebases'>,
): string[] {
  const named = [
    ...content.tools.filter(({ id }) => tools.includes(id)),
    ...content.codebases.filter(({ id }) => codebases.includes(id)),
  ];
  const names = named.flatMap(({ data }) => [data.name, ...data.aliases, ...data.supersedes]);
  return [...new Set([...aliases, ...names])];
}

function entriesIn<Data>(folder: string, extension: string, read: (value: unknown) => Data): Entry<Data>[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => extname(path) === extension && basename(path) !== 'README.md')
    .sort()
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const frontMatter = /^---\n(.*?)^---$/ms.exec(text)?.[1];
      if (frontMatter === undefined) throw new Error(`\`${join(folder, path)}\` has no front matter.`);
      return { id: basename(path, extension), data: read(parse(frontMatter)) };
    });
}

const byOrder = (a: Entry<{ order: number }>, b: Entry<{ order: number }>) => a.data.order - b.data.order;

/** Reads questions, banks, topics, tools and code bases below `contentFolder`. */
export function readSearchContent(contentFolder: string): SearchContent {
  const inFolder = <Data>(name: string, extension: string, read: (value: unknown) => Data) =>
    entriesIn(join(contentFolder, name), extension, read);
  const banks = inFolder('banks', '.md', (value) => bankSchema.parse(value)).sort(byOrder);
  const bankPosition = (bank: string) => banks.findIndex(({ id }) => id === bank);
  const questions = inFolder('questions', '.mdx', (value) => questionSchema.parse(value)).map((entry) => {
    const parts = parseQuestionId(entry.id);
    if (!parts) throw new Error(`\`${entry.id}\` is no question id.`);
    return { ...entry, ...parts };
  });
  questions.sort((a, b) => bankPosition(a.bank) - bankPosition(b.bank) || a.number - b.number);
  return {
    questions,
    banks,
    topics: inFolder('topics', '.md', (value) => topicSchema.parse(value)).sort(byOrder),
    tools: inFolder('tools', '.md', (value) => toolSchema.parse(value)),
    codebases: inFolder('codebases', '.md', (value) => codebaseSchema.parse(value)),
  };
}
