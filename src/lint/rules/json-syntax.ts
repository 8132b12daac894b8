/** Reports JSON that cannot be read. */
import type { Entry } from '../content-files.ts';
import type { Finding, Rule } from '../rule.ts';

/** The reason `JSON.parse` refuses `text`, and the offset it names; `undefined` when it does not refuse it. */
function refusal(text: string): { reason: string; offset: number } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = / at position (\d+)/.exec(message)?.[1];
    const reason = message.replace(/ in JSON.*$/s, '').replace(/, (?:\.\.\.)?".*$/s, '');
    return { reason, offset: position === undefined ? text.trimEnd().length : Number(position) };
  }
}

function toFindings(entry: Entry): Finding[] {
  const start = entry.source.text.startsWith('\uFEFF') ? 1 : 0;
  const refused = refusal(entry.source.text.slice(start));
  if (refused !== undefined) {
    const mend =
      'JSON wants double quotes around keys and texts, a comma between entries and none after the last.';
    const point = entry.source.at(start + refused.offset);
    return [{ file: entry, point, what: `The JSON cannot be read: ${refused.reason}.`, mend }];
  }
  return (entry.data?.faults ?? []).map(({ message, point }) => ({
    file: entry,
    point,
    what: `The JSON cannot be read: ${message}.`,
    mend: 'Keep one of two equal keys.',
  }));
}

export const jsonSyntax: Rule = {
  code: 'json-syntax',
  severity: 'error',
  summary: 'A reference’s JSON cannot be read, or names a key twice.',
  why: 'Nothing of the file can be used until its JSON can be read.',
  check: ({ entries }) =>
    entries.filter(({ collection }) => collection.format === 'json').flatMap(toFindings),
};
