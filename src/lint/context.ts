/** What every rule sees: the files of one run and what follows from all of them together, computed once. */
import type { DefinedEntries } from '../model/cross-references.ts';
import type { ContentFile, ContentFiles, Entry } from './content-files.ts';
import { definedEntries, type LocatedUse, usesInData, usesInLinks } from './entry-uses.ts';
import { linksOf, type Prose, type ProseLink, proseOf } from './prose.ts';
import { type SchemaIssue, schemaIssues } from './schema-issues.ts';

export interface LintContext {
  /** The project's root. */
  readonly root: string;
  readonly entries: readonly Entry[];
  readonly strays: readonly ContentFile[];
  /** Every file, of a collection or not. */
  readonly files: readonly ContentFile[];
  readonly questions: readonly Entry[];
  readonly issues: readonly SchemaIssue[];
  /** All prose. */
  readonly prose: readonly Prose[];
  readonly links: readonly ProseLink[];
  readonly defined: DefinedEntries;
  readonly uses: readonly LocatedUse[];
}

/** Derives the context of one run from the files it read. */
export function lintContext(root: string, { entries, strays }: ContentFiles): LintContext {
  const prose = entries.flatMap(proseOf);
  const links = prose.flatMap(linksOf);
  return {
    root,
    entries,
    strays,
    files: [...entries, ...strays],
    questions: entries.filter(({ collection }) => collection.folder === 'questions'),
    issues: entries.flatMap(schemaIssues),
    prose,
    links,
    defined: definedEntries(entries),
    uses: [...entries.flatMap(usesInData), ...usesInLinks(links)],
  };
}
