/** Reports YAML that cannot be read, with the parser's own message. */
import type { Entry } from '../content-files.ts';
import type { DataFault } from '../located-data.ts';
import type { Finding, Rule } from '../rule.ts';

/** What to do about the faults authors make most; codes of https://eemeli.org/yaml/#errors. */
const MENDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  BAD_INDENT: 'Indent the line like its neighbours.',
  BAD_SCALAR_START: 'Put the value in quotes: it starts with a character that means something in YAML.',
  BLOCK_AS_IMPLICIT_KEY:
    'Put the value in quotes, or start it on a new line after `>-`: it holds a colon and a space.',
  MISSING_CHAR: 'Close the quote or the bracket.',
  MULTILINE_IMPLICIT_KEY: 'Check the line above: a colon after the key, or a quote, may be missing.',
  UNEXPECTED_TOKEN: 'Check the quotes and brackets of this line.',
};
const GENERAL =
  'Correct the YAML here; a text with a colon, a quote or a `#` belongs in quotes or after `>-`.';

/** Tabs have a rule of their own. */
const isTab = ({ code }: DataFault): boolean => code === 'TAB_AS_INDENT';

function toFindings(entry: Entry): Finding[] {
  const faults = entry.data?.faults.filter((fault) => !isTab(fault)) ?? [];
  const hasTab = entry.data?.faults.some(isTab) ?? false;
  if (hasTab) return [];
  return faults.map(({ code, message, point }) => ({
    file: entry,
    point,
    what: `The YAML cannot be read: ${message}.`.replace(/\.\.$/, '.'),
    mend: /^Flow/.test(message)
      ? 'Close the bracket, or indent what stands in it.'
      : (MENDS[code] ?? GENERAL),
  }));
}

export const frontMatterSyntax: Rule = {
  code: 'front-matter-syntax',
  severity: 'error',
  summary: 'YAML, in front matter or in a file of its own, cannot be read.',
  why: 'No field of the file can be used until its YAML can be read.',
  check: ({ entries }) =>
    entries.filter(({ collection }) => collection.format !== 'json').flatMap(toFindings),
};
