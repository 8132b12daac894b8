/** A merge that was taken over half done ends up on a page, or in a proof that nobody reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/tools/project-root.ts';

/** The lines with which git separates the two sides of a conflict, nested ones included. */
const MARKER = /^(?:<{7,}|>{7,}|\|{7,}) \S/m;

const TEXT = /\.(?:[cm]?js|ts|astro|css|mdx?|json|ya?ml|toml|svg|txt|rs|go|mod|sum|lock)$/;

/** Files below `folders` of the project that hold a marker. */
function findConflicts(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => TEXT.test(path) && MARKER.test(readFileSync(join(root, folder, path), 'utf8')))
      .map((path) => `${folder}/${path}`),
  );
}

describe('the files of the project', () => {
  it('hold no merge that was left half done', () => {
    expect(findConflicts(PROJECT_ROOT, ['content', 'src', 'tests', 'public'])).toEqual([]);
  });

  it('are searched for the markers that git writes', () => {
    const [ours, theirs] = ['<'.repeat(7), '>'.repeat(8)];
    expect(MARKER.test(`a\n${ours} HEAD\nb`)).toBe(true);
    expect(MARKER.test(`a\n${theirs} other:file\nb`)).toBe(true);
    expect(MARKER.test('a <<<<<<< b, and a rule of =======')).toBe(false);
  });
});
