/** Asks for a diagram in every model answer. */
import { nodesOf } from '../body-tree.ts';
import type { Rule } from '../rule.ts';
import { endOfFile } from '../source-text.ts';

export const missingDiagram: Rule = {
  code: 'missing-diagram',
  severity: 'error',
  summary: 'A model answer has no diagram.',
  why: 'Order, state and structure are seen faster than read.',
  check: ({ questions }) =>
    questions
      .filter(({ body }) => body && nodesOf(body, 'code').every(({ lang }) => lang !== 'mermaid'))
      .map((entry) => ({
        file: entry,
        point: endOfFile(entry.source),
        what: 'The answer has no diagram.',
        mend: 'Add a fence that starts with ` ```mermaid `; content/README.md shows one.',
      })),
};
