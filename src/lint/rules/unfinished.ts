/** Finds the places of a template that nobody has filled in. */
import type { ContentFile, Entry } from '../content-files.ts';
import type { LintContext } from '../context.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Finding, Rule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';

/** Placeholders that belong together: those of one field, or those of one line of text. */
interface Place {
  readonly name: string;
  readonly offsets: readonly number[];
}

const offsetsIn = (text: string, start: number): number[] =>
  [...text.matchAll(/\bTODO\b/g)].map((match) => start + match.index);

function placesInData({ data, source }: Entry): Place[] {
  const fields = isRecord(data?.value) ? Object.keys(data.value) : [];
  return fields.flatMap((name) => {
    const [start, end] = data?.rangeOf([name]) ?? [0, 0];
    return [{ name: `\`${name}\``, offsets: offsetsIn(source.text.slice(start, end), start) }];
  });
}

function placesInLines({ source }: ContentFile, start: number): Place[] {
  const byLine = Map.groupBy(offsetsIn(source.text.slice(start), start), (offset) => source.at(offset).line);
  return [...byLine.values()].map((offsets) => ({ name: 'The line', offsets }));
}

function toFindings(file: ContentFile, places: readonly Place[]): Finding[] {
  return places.flatMap(({ name, offsets: [first, ...more] }) => {
    if (first === undefined) return [];
    const what = `${name} holds ${more.length === 0 ? 'a placeholder' : `${more.length + 1} placeholders`}, \`TODO\`.`;
    return [{ file, point: file.source.at(first), what, mend: 'Write what it stands for.' }];
  });
}

/** Where an entry's data ends and its text begins; the end of the file when it is all data. */
const textStart = ({ collection, source }: Entry): number =>
  collection.format === 'json' || collection.format === 'yaml'
    ? source.text.length
    : (splitFrontMatter(source.text)?.bodyStart ?? 0);

export const unfinished: Rule = {
  code: 'unfinished',
  severity: 'error',
  summary: 'A placeholder `TODO` is left.',
  why: 'It would stand on the page as it stands here.',
  check: ({ entries }: LintContext) =>
    entries.flatMap((entry) =>
      toFindings(entry, [...placesInData(entry), ...placesInLines(entry, textStart(entry))]),
    ),
};
