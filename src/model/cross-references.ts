/**
 * Which entries of the bank name which others. Pure: given what is defined and what is named, it says which
 * names lead nowhere and which entries nobody names. `P` is whatever tells the caller where a use stands.
 */
import { didYouMean } from './did-you-mean.ts';
import { parseQuestionId } from './question-id.ts';

/** Kinds of entry that another entry can name by id. */
export const ENTRY_KINDS = [
  'questions',
  'banks',
  'topics',
  'glossary',
  'references',
  'tools',
  'codebases',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The ids that exist, by kind. */
export type DefinedEntries = Readonly<Record<EntryKind, ReadonlySet<string>>>;

/** One entry naming another. */
export interface EntryUse<P> {
  readonly kind: EntryKind;
  readonly id: string;
  /** The entry that names it; a use by itself does not count as use. */
  readonly by: { readonly kind: string; readonly id: string };
  readonly place: P;
}

/** A use whose id does not exist, with the id that was probably meant. */
export interface DanglingUse<P> extends EntryUse<P> {
  readonly suggestion: string | undefined;
}

/** The ids `use` may have meant: not the entry's own, and of questions only those with the same number. */
function candidatesFor<P>(defined: DefinedEntries, { kind, id, by }: EntryUse<P>): string[] {
  const others = [...defined[kind]].filter((candidate) => by.kind !== kind || candidate !== by.id);
  const number = kind === 'questions' ? parseQuestionId(id)?.number : undefined;
  // `rust-04` is no slip for `rust-09`: it is a question that is not there.
  return number === undefined ? others : others.filter((other) => parseQuestionId(other)?.number === number);
}

/** Uses that lead nowhere, in the order given. */
export function danglingUses<P>(defined: DefinedEntries, uses: readonly EntryUse<P>[]): DanglingUse<P>[] {
  return uses
    .filter((use) => !defined[use.kind].has(use.id))
    .map((use) => ({ ...use, suggestion: didYouMean(use.id, candidatesFor(defined, use)) }));
}

/** Ids of `kind` that no other entry names, sorted. Uses by `ignoredUsers` kinds do not count. */
export function unusedEntries<P>(
  defined: DefinedEntries,
  uses: readonly EntryUse<P>[],
  kind: EntryKind,
  ignoredUsers: readonly string[] = [],
): string[] {
  const used = new Set(
    uses
      .filter((use) => use.kind === kind && !ignoredUsers.includes(use.by.kind))
      .filter((use) => use.by.kind !== kind || use.by.id !== use.id)
      .map((use) => use.id),
  );
  return [...defined[kind]].filter((id) => !used.has(id)).sort();
}
