/** Links into the source repository, for readers who want to mend what they read. */
import { bankOf, type Question } from './bank-content.ts';
import { settings } from './settings.ts';

/** Where the question's file can be edited; `undefined` without a repository. */
export const editAddress = (question: Question): string | undefined =>
  settings.repositoryUrl === undefined
    ? undefined
    : `${settings.repositoryUrl}/edit/main/content/questions/${bankOf(question.id)}/${question.id}.mdx`;

/**
 * A new issue with the question's id, section and date of the last check filled in; `undefined` without a
 * repository.
 */
export function errorReportAddress(question: Question): string | undefined {
  if (settings.repositoryUrl === undefined) return undefined;
  const title = `${question.id}: error in “${question.data.title}”`;
  const body = `Question: ${question.id}\nSection: \nFacts last checked: ${question.data.reviewed}\n\nWhat is wrong, and which document says so:\n`;
  return `${settings.repositoryUrl}/issues/new?${new URLSearchParams({ title, body })}`;
}
