/** Reports entries that nothing uses. */
import { type EntryKind, unusedEntries } from '../../model/cross-references.ts';
import { COLLECTIONS } from '../collections.ts';
import type { LintContext } from '../context.ts';
import type { Finding, Rule } from '../rule.ts';

/** Who counts as a user, and how grave it is when there is none. */
const KINDS: readonly {
  kind: EntryKind;
  severity: 'error' | 'warning';
  not?: readonly string[];
  by: string;
}[] = [
  { kind: 'glossary', severity: 'error', not: ['glossary', 'roles'], by: 'no question links it' },
  { kind: 'references', severity: 'error', by: 'nothing cites it' },
  { kind: 'tools', severity: 'warning', by: 'no question names it' },
  { kind: 'codebases', severity: 'warning', by: 'no question names it' },
  { kind: 'topics', severity: 'warning', not: ['roles'], by: 'no question names it' },
];

export const unusedEntry: Rule = {
  code: 'unused-entry',
  severity: 'error',
  summary: 'Nothing uses an entry (a warning for tools, code bases and topics).',
  why: 'What is defined and not used is a page that leads nowhere, and nobody keeps it right.',
  check: ({ entries, defined, uses }: LintContext): Finding[] =>
    KINDS.flatMap(({ kind, severity, not, by }) => {
      const unused = new Set(unusedEntries(defined, uses, kind, not));
      const noun = COLLECTIONS.find(({ folder }) => folder === kind)?.noun ?? kind;
      return entries
        .filter(({ collection, id }) => collection.folder === kind && unused.has(id))
        .map((file) => ({
          file,
          point: { line: 1, column: 1 },
          severity,
          what: `The ${noun} \`${file.id}\` is not used: ${by}.`,
          mend: 'Use it in a question, or delete the file.',
        }));
    }),
};
