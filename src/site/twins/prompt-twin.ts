/** The Markdown twin of a prompt page: what a candidate may see, for programs. */

import { joinChineseLines } from '../../markdown/typography/chinese-lines.ts';
import { prompt as messages, question as questionMessages, site, vocabulary } from '../../messages/en.ts';
import { promptPath } from '../../model/addresses.ts';
import { CONSTRAINT_KINDS } from '../../model/vocabulary.ts';
import type { CandidateQuestion } from '../candidate-question.ts';
import { portableAddress } from '../settings.ts';
import { plainField } from './field-markdown.ts';

/** The constraints as a list by kind; both twins have it. */
export function constraintList(constraints: CandidateQuestion['constraints']): string {
  const lines = CONSTRAINT_KINDS.flatMap((kind) =>
    (constraints[kind] ?? []).map((given) => `- **${vocabulary.constraint[kind]}:** ${plainField(given)}`),
  );
  return lines.join('\n');
}

/** One line of facts: level, minutes, type, topics. */
export const factLine = ({ difficulty, minutes, type, topicTitles }: CandidateQuestion): string =>
  [vocabulary.difficulty[difficulty], site.minutes(minutes), vocabulary.type[type], ...topicTitles].join(
    ' · ',
  );

/** A link to a page, named by its path. */
export const pageLink = (path: string): string => `[${path}](${portableAddress(path)})`;

/** The whole file, ending with a line break. */
export function promptTwin(question: CandidateQuestion): string {
  const { id, title, prompt, zh, constraints } = question;
  return [
    `# ${title}`,
    `${id} · ${factLine(question)}`,
    pageLink(promptPath(id)),
    plainField(prompt),
    `## ${questionMessages.section.constraints}`,
    constraintList(constraints),
    `## ${messages.chinese}: ${zh.title}`,
    plainField(joinChineseLines(zh.prompt)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
