/**
 * What the bank's link schemes need to know of other entries: the names behind `term:` and `cite:`.
 * Read straight from `content/`, because Markdown is compiled before the collections can be asked.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceSchema } from '../../model/reference.ts';
import { formatInTextCitation } from '../citations/format.ts';

/** Names behind the ids that prose may link. */
export interface AuthoringIndex {
  /** Ids of all glossary terms. */
  readonly terms: ReadonlySet<string>;
  /** Reference id → its in-text citation without brackets, `Daian et al., 2020`. */
  readonly citations: ReadonlyMap<string, string>;
  /** Ids of all questions. */
  readonly questions: ReadonlySet<string>;
}

const idsIn = (folder: string, extension: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(name.lastIndexOf('/') + 1, -extension.length));

/**
 * Reads the names from `contentRoot`. References that do not meet their schema are left out: the content
 * linter reports them with file and line before anything is rendered.
 */
export function readAuthoringIndex(contentRoot: string): AuthoringIndex {
  const folder = join(contentRoot, 'references');
  const citations = new Map<string, string>();
  for (const id of idsIn(folder, '.json')) {
    const parsed = referenceSchema.safeParse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')));
    if (parsed.success) citations.set(id, formatInTextCitation(id, parsed.data.csl));
  }
  return {
    terms: new Set(idsIn(join(contentRoot, 'glossary'), '.md')),
    citations,
    questions: new Set(idsIn(join(contentRoot, 'questions'), '.mdx')),
  };
}
