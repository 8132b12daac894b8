/** Markdown of a question's fields and body, made plain for programs. */
import { readFile } from 'node:fs/promises';
import { authoringIndex } from '../../markdown/pipeline.ts';
import { plainMarkdown } from '../../markdown/twin/plain-markdown.ts';
import type { Metric } from '../../model/metric.ts';
import type { Question } from '../bank-content.ts';
import { SITE_ROOT } from '../settings.ts';

const contextOf = (metrics: readonly Metric[]) => ({
  index: authoringIndex(process.cwd()),
  root: SITE_ROOT,
  metrics,
});

/** Makes a Markdown field plain; `metrics` are the figures it may print. */
export const plainField = (text: string, metrics: readonly Metric[] = []): string =>
  plainMarkdown(text, 'md', contextOf(metrics));

/** The model answer of `question` as plain Markdown, its headings a level deeper than its author wrote them. */
export async function plainAnswer(question: Question): Promise<string> {
  if (question.filePath === undefined) throw new Error(`The question \`${question.id}\` has no file.`);
  const source = await readFile(question.filePath, 'utf8');
  return plainMarkdown(source, 'mdx', contextOf(question.data.metrics), 1);
}
