/** What the site's own reader of code fences finds: language, attributes, highlighted lines. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FenceContext, readFence } from '../../markdown/code/fence-meta.ts';
import { goFamilies } from '../../markdown/code/go-families.ts';
import { readSample } from '../../markdown/code/hidden-lines.ts';
import { isLanguage, languages } from '../../markdown/code/languages.ts';
import { nodesOf, pointOfNode } from '../body-tree.ts';
import type { Entry } from '../content-files.ts';
import type { Finding, Rule } from '../rule.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SNIPPETS = `${ROOT}tests/snippets/`;

/** The families of Rust dependencies: the members of the workspace that samples compile in. */
const crates = (): string[] =>
  readdirSync(SNIPPETS, { withFileTypes: true })
    .filter((item) => item.isDirectory() && readdirSync(`${SNIPPETS}${item.name}`).includes('Cargo.toml'))
    .map(({ name }) => name);

type Families = Pick<FenceContext, 'crates' | 'modules'>;

function toFindings(entry: Entry, known: Families): Finding[] {
  const fences = entry.body ? nodesOf(entry.body, 'code').filter(({ lang }) => lang !== 'mermaid') : [];
  return fences.flatMap((fence) => {
    const { lang, meta, value } = fence;
    const hasHiddenLines = isLanguage(lang ?? '') && languages[lang as keyof typeof languages].hiddenLines;
    const shownLines = readSample(value, hasHiddenLines).shownLines.length;
    const { line, column } = pointOfNode(fence);
    return readFence(lang, meta, { shownLines, ...known }).faults.map(
      ({ rule, what, why, mend, lineOffset }) => ({
        file: entry,
        point: { line: line + lineOffset, column },
        code: rule,
        what,
        why,
        mend,
      }),
    );
  });
}

export const codeFence: Rule = {
  code: 'code-fence',
  severity: 'error',
  summary: 'A code fence cannot be read.',
  why: 'A word that nothing reads would be lost without a trace.',
  reports: {
    'fence-without-language': 'A code fence names no language.',
    'unknown-fence-language': 'A code fence names a language that has no checker.',
    'unknown-fence-attribute': 'A word after the language is not understood.',
    'repeated-fence-attribute': 'An attribute of a fence is given twice.',
    'fence-lines-out-of-range': 'Highlighted lines are not there.',
    'bad-fence-check': 'The `check` of a fence is none of its language.',
    'sketch-without-reason': 'A `sketch` does not say why it cannot be checked.',
    'reason-without-sketch': 'A `reason` stands on a block that is checked.',
    'unknown-snippet-crate': 'The `crate` of a Rust sample is no family of dependencies.',
    'crate-without-rust': 'A `crate` stands on a block that is not Rust.',
    'unknown-snippet-module': 'The `module` of a Go sample is no family of dependencies.',
    'bad-fence-schema': 'The `schema` of a fence is none of its language.',
    'module-without-go': 'A `module` stands on a block that is not Go.',
  },
  check: ({ entries }) => {
    const known = { crates: crates(), modules: goFamilies(ROOT) };
    return entries.flatMap((entry) => toFindings(entry, known));
  },
};
