/** The questions as records for other programs, each held against its published schema before it is given away. */
import { formatBibliographyText } from '../../markdown/citations/format.ts';
import { joinChineseLines } from '../../markdown/typography/chinese-lines.ts';
import { promptPath, questionPath, questionTwinPath } from '../../model/addresses.ts';
import {
  type PromptRecord,
  promptRecordSchema,
  type QuestionRecord,
  questionRecordSchema,
} from '../../model/question-record.ts';
import { type BankContent, entryById, type Question } from '../bank-content.ts';
import { type CandidateQuestion, candidateQuestion } from '../candidate-question.ts';
import { portableAddress } from '../settings.ts';
import { plainField } from '../twins/field-markdown.ts';
import { checkedRecord } from './checked-record.ts';

/** The fields of the candidate, made plain. */
function promptFields(question: CandidateQuestion) {
  const { id, bank, number, title, prompt, zh, difficulty, minutes, type, topics, constraints } = question;
  const plainConstraints = Object.fromEntries(
    Object.entries(constraints).map(([kind, given]) => [kind, given.map((item) => plainField(item))]),
  );
  return {
    id,
    bank,
    number,
    title,
    prompt: plainField(prompt),
    zh: { title: zh.title, prompt: plainField(joinChineseLines(zh.prompt)) },
    difficulty,
    minutes,
    type,
    topics,
    constraints: plainConstraints,
    askUrl: portableAddress(promptPath(id)),
  };
}

/** The candidate's part of every question, in reading order. @throws RecordError */
export function promptRecords(content: BankContent): PromptRecord[] {
  return content.questions.map((question) =>
    checkedRecord(promptRecordSchema, promptFields(candidateQuestion(question, content)), question.id),
  );
}

/** Every question without its model answer, in reading order. @throws RecordError */
export function questionRecords(content: BankContent): QuestionRecord[] {
  return content.questions.map((question) =>
    checkedRecord(questionRecordSchema, questionFields(question, content), question.id),
  );
}

function questionFields(question: Question, content: BankContent): unknown {
  const { id, data } = question;
  const text = (markdown: string): string => plainField(markdown, data.metrics);
  const { priority, dimensions, phases, stakeholders, technologies, aliases } = data;
  const { tools, codebases, glossary, related, published, reviewed, changes } = data;
  return {
    ...promptFields(candidateQuestion(question, content)),
    priority,
    dimensions,
    phases,
    stakeholders,
    technologies,
    aliases,
    insight: text(data.insight),
    criteria: data.criteria.map(text),
    rubric: Object.fromEntries(Object.entries(data.rubric).map(([level, heard]) => [level, text(heard)])),
    probes: data.probes.map(({ ask, strong }) => ({ ask: text(ask), strong: text(strong) })),
    misconceptions: data.misconceptions.map(({ belief, reality }) => ({
      belief: text(belief),
      reality: text(reality),
    })),
    references: data.references.map((use) => ({
      id: use.id,
      locator: use.locator,
      citation: formatBibliographyText(use.id, entryById(content.references, use.id).data.csl),
    })),
    tools,
    codebases,
    glossary,
    related,
    published,
    reviewed,
    changes,
    url: portableAddress(questionPath(id)),
    markdownUrl: portableAddress(questionTwinPath(id)),
  };
}

/** One record a line (https://jsonlines.org/). */
export const jsonLines = (records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
