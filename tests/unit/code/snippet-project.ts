/** A small project in a temporary folder, with this project's snippet workspace and its own content and ledger. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ledgerFolder } from '../../../src/markdown/code/ledger.ts';
import { runSnippets, type SnippetOutcome } from '../../../src/tools/snippet-run.ts';

/** This project's root. */
export const ownRoot: string = fileURLToPath(new URL('../../..', import.meta.url));

/** The project in the temporary folder. */
export interface SnippetProject {
  readonly root: string;
  /** Writes a content file and has the snippets checked. */
  check(source: string, options?: { readonly all?: boolean }): Promise<SnippetOutcome>;
  /** Names of the ledger's entries, sorted. */
  entries(): string[];
  /** Removes the folder. */
  remove(): void;
}

/** Makes the project. */
export function makeSnippetProject(): SnippetProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'snippets-')));
  const snippets = join(ownRoot, 'tests/snippets');
  cpSync(snippets, join(root, 'tests/snippets'), {
    recursive: true,
    filter: (path) => !path.endsWith('ledger'),
  });
  cpSync(join(ownRoot, 'package-lock.json'), join(root, 'package-lock.json'));
  return {
    root,
    check(source, { all = false } = {}) {
      const file = 'content/sample.mdx';
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), source);
      return runSnippets({ root, content: [file], files: [], all });
    },
    entries: () => readdirSync(join(root, ledgerFolder)).sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
