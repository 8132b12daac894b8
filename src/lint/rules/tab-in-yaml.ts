/** Refuses tabs as indentation of YAML. */
import type { Entry } from '../content-files.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Finding, Rule } from '../rule.ts';

function yamlOf({ collection, source }: Entry): { text: string; start: number } | undefined {
  if (collection.format === 'yaml') return { text: source.text, start: 0 };
  return collection.format === 'json' ? undefined : splitFrontMatter(source.text);
}

function findTabs(entry: Entry): Finding[] {
  const yaml = yamlOf(entry);
  return [...(yaml?.text.matchAll(/^[ ]*\t/gm) ?? [])].map((match) => ({
    file: entry,
    point: entry.source.at((yaml?.start ?? 0) + match.index + match[0].length - 1),
    what: 'A tab indents this line of YAML.',
    mend: 'Indent with spaces, two for each level.',
  }));
}

export const tabInYaml: Rule = {
  code: 'tab-in-yaml',
  severity: 'error',
  summary: 'A line of YAML is indented with a tab.',
  why: 'YAML forbids it: how far a tab reaches is not defined.',
  check: ({ entries }) => entries.flatMap(findTabs),
};
