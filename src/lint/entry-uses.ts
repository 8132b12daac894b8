/** Every place where one entry names another: in its data and in its prose. */
import {
  type DefinedEntries,
  ENTRY_KINDS,
  type EntryKind,
  type EntryUse,
} from '../model/cross-references.ts';
import type { Entry } from './content-files.ts';
import { type DataPath, showPath } from './located-data.ts';
import type { ProseLink } from './prose.ts';
import { isPlaceholder } from './schema-issues.ts';
import { isRecord } from './schema-walk.ts';
import type { Point } from './source-text.ts';

interface UsePlace {
  readonly entry: Entry;
  readonly point: Point;
  /** How the author wrote it: `related`, `metrics.0.source.id` or `term:mev`. */
  readonly written: string;
}
export type LocatedUse = EntryUse<UsePlace>;

/** Fields that hold ids, by collection; `*` stands for every item of a list or record, a trailing `#` for the keys. */
const ID_FIELDS: Readonly<Record<string, Readonly<Record<string, EntryKind>>>> = {
  questions: {
    'topics.*': 'topics',
    'references.*.id': 'references',
    'metrics.*.source.id': 'references',
    'tools.*': 'tools',
    'codebases.*': 'codebases',
    'glossary.*': 'glossary',
    'related.*': 'questions',
  },
  glossary: { 'see.*': 'glossary', 'references.*.id': 'references' },
  codebases: { 'performance.source.id': 'references' },
  claims: { bank: 'banks' },
  roles: { 'topics.#': 'topics' },
};

/** Link schemes that name an entry. */
const LINK_KINDS: Readonly<Record<string, EntryKind>> = {
  term: 'glossary',
  cite: 'references',
  question: 'questions',
};

/** All texts at the places `pattern` matches in unchecked data. */
export function textsAt(data: unknown, pattern: readonly string[]): { path: DataPath; text: string }[] {
  const [first, ...rest] = pattern;
  if (first === undefined) return typeof data === 'string' ? [{ path: [], text: data }] : [];
  if (first === '#')
    return Object.keys(isRecord(data) ? data : {}).map((key) => ({ path: [key], text: key }));
  const items: [string | number, unknown][] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(isRecord(data) ? data : {});
  return items
    .filter(([key]) => first === '*' || key === first)
    .flatMap(([key, value]) =>
      textsAt(value, rest).map(({ path, text }) => ({ path: [key, ...path], text })),
    );
}

const userOf = (entry: Entry) => ({ kind: entry.collection.folder, id: entry.id });

/** Ids named in an entry's data. */
export function usesInData(entry: Entry): LocatedUse[] {
  const { data } = entry;
  if (data === undefined) return [];
  return Object.entries(ID_FIELDS[entry.collection.folder] ?? {}).flatMap(([pattern, kind]) =>
    textsAt(data.value, pattern.split('.'))
      .filter(({ text }) => !isPlaceholder(text))
      .map(({ path, text }) => ({
        kind,
        id: text,
        by: userOf(entry),
        place: {
          entry,
          written: showPath(path),
          point: pattern.endsWith('#') ? data.keyPointOf(path) : data.pointOf(path),
        },
      })),
  );
}

/** Ids named by links in prose. A question's link may go on to a section, `question:rust-04#rubric`. */
export function usesInLinks(links: readonly ProseLink[]): LocatedUse[] {
  return links.flatMap(({ scheme, target, url, prose: { entry }, point }) => {
    const kind = LINK_KINDS[scheme];
    const id = scheme === 'question' ? target.replace(/#.*$/s, '') : target;
    return kind === undefined ? [] : [{ kind, id, by: userOf(entry), place: { entry, written: url, point } }];
  });
}

/** The ids that exist, by kind: the names of the files. */
export function definedEntries(entries: readonly Entry[]): DefinedEntries {
  const idsOf = (kind: EntryKind): ReadonlySet<string> =>
    new Set(entries.filter(({ collection }) => collection.folder === kind).map(({ id }) => id));
  return Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, idsOf(kind)])) as Record<
    EntryKind,
    ReadonlySet<string>
  >;
}
