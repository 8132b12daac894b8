/** Reports JSON that cannot be read. */
import type { Entry } from '../content-files.ts';
import type { Finding, Rule } from '../rule.ts';

/** What `JSON.parse` says of `text`, and the offset where it says so; `undefined` when it says nothing. */
function complaint(text: string): { message: string; offset: number | undefined } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = / at position (\d+)/.exec(message)?.[1];
    const offset = /Unexpected end/.test(message) ? text.length : position && Number(position);
    return { message, offset: typeof offset === 'number' ? offset : undefined };
  }
}

/** V8 names no place for an unknown word. Every text up to the fault is merely incomplete, so it can be bisected. */
function firstRefused(text: string): number {
  const isIncomplete = (length: number): boolean => {
    const found = complaint(text.slice(0, length));
    return found === undefined || found.offset === length;
  };
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isIncomplete(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The reason `text` is no JSON, and where; `undefined` when it is JSON. */
function refusal(text: string): { reason: string; offset: number } | undefined {
  const found = complaint(text);
  if (found === undefined) return undefined;
  const reason = found.message.replace(/ in JSON.*$/s, '').replace(/, (?:\.\.\.)?".*$/s, '');
  return { reason, offset: Math.min(found.offset ?? firstRefused(text), text.trimEnd().length) };
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
