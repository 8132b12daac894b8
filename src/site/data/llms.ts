/**
 * What a language model is told about the site (https://llmstxt.org/): a heading, a summary, lists of links to the
 * Markdown twins. There are two, as there are two scopes: one with everything, one with prompts only.
 */
import { llms as messages, site, vocabulary } from '../../messages/en.ts';
import {
  PROMPT_SCHEMA,
  PROMPTS_LINES,
  promptTwinPath,
  QUESTION_SCHEMA,
  QUESTIONS_JSON,
  QUESTIONS_LINES,
  questionTwinPath,
  REPORT_JSON,
} from '../../model/addresses.ts';
import type { BankContent, Question } from '../bank-content.ts';
import { portableAddress } from '../settings.ts';

const link = (name: string, path: string, note: string): string =>
  `- [${name}](${portableAddress(path)}): ${note}`;

function questionLists(content: BankContent, path: (id: string) => string): string[] {
  const line = ({ id, data }: Question): string =>
    link(
      `${id} ${data.title}`,
      path(id),
      `${vocabulary.difficulty[data.difficulty]}, ${site.minutes(data.minutes)}`,
    );
  return content.banks.flatMap((bank) => {
    const questions = content.questionsByBank.get(bank.id) ?? [];
    return questions.length === 0 ? [] : [`## ${bank.data.title}`, questions.map(line).join('\n')];
  });
}

/** `/llms.txt`: every question with its answer, and the data. */
export function llmsText(content: BankContent): string {
  const data = [
    link('questions.json', QUESTIONS_JSON, messages.questionsJson),
    link('questions.jsonl', QUESTIONS_LINES, messages.questionsLines),
    link('prompts.jsonl', PROMPTS_LINES, messages.promptsLines),
    link('schema/question.json', QUESTION_SCHEMA, messages.questionSchema),
    link('schema/prompt.json', PROMPT_SCHEMA, messages.promptSchema),
    link('report.json', REPORT_JSON, messages.report),
  ].join('\n');
  return file([messages.all, ...questionLists(content, questionTwinPath), `## ${messages.data}`, data]);
}

/** `/ask/llms.txt`: prompts only, for whoever may see no answer. */
export function promptLlmsText(content: BankContent): string {
  const data = [
    link('prompts.jsonl', PROMPTS_LINES, messages.promptsLines),
    link('schema/prompt.json', PROMPT_SCHEMA, messages.promptSchema),
  ].join('\n');
  return file([messages.prompts, ...questionLists(content, promptTwinPath), `## ${messages.data}`, data]);
}

const file = (parts: readonly string[]): string =>
  `${[`# ${site.name}`, `> ${site.tagline}`, ...parts].join('\n\n')}\n`;
