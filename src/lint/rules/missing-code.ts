/** Asks for a code sample in every model answer. */
import { nodesOf } from '../body-tree.ts';
import type { Rule } from '../rule.ts';
import { endOfFile } from '../source-text.ts';

/** Fences that are no code. */
const NOT_CODE = ['mermaid', 'text'];

export const missingCode: Rule = {
  code: 'missing-code',
  severity: 'error',
  summary: 'A model answer has no code sample.',
  why: 'The bank is for engineers: the point of an answer is shown in code that compiles or parses.',
  check: ({ questions }) =>
    questions
      .filter(
        ({ body }) => body && nodesOf(body, 'code').every(({ lang }) => NOT_CODE.includes(lang ?? 'text')),
      )
      .map((entry) => ({
        file: entry,
        point: endOfFile(entry.source),
        what: 'The answer has no code sample.',
        mend: 'Add a fence such as ` ```rust title="src/pool.rs" ` with 15 to 60 lines that show the point.',
      })),
};
