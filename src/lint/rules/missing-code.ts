/** Asks for a code sample in every model answer. */
import type { MdastNode } from 'satteri';
import { nodesOf } from '../body-tree.ts';
import type { Rule } from '../rule.ts';
import { endOfFile } from '../source-text.ts';

/** Fences that are no code. */
const NOT_CODE = ['mermaid', 'text'];

type CodeNode = Extract<MdastNode, { type: 'code' }>;

/** A sketch is not checked by anything, so it does not count. */
const isChecked = ({ lang, meta }: CodeNode): boolean =>
  !NOT_CODE.includes(lang ?? 'text') && !/\bcheck="sketch"/.test(meta ?? '');

export const missingCode: Rule = {
  code: 'missing-code',
  severity: 'error',
  summary: 'A model answer has no code sample, or only sketches.',
  why: 'The bank is for engineers: the point of an answer is shown in code that compiles or parses.',
  check: ({ questions }) =>
    questions
      .filter(({ body }) => body && !nodesOf(body, 'code').some(isChecked))
      .map((entry) => ({
        file: entry,
        point: endOfFile(entry.source),
        what: 'The answer has no code sample that is checked.',
        mend: 'Add a fence such as ` ```rust title="src/pool.rs" ` with 15 to 60 lines that show the point.',
      })),
};
