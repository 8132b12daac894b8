import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goFolder } from '../../../src/markdown/code/go-families.ts';
import { readGoIdentity } from '../../../src/markdown/code/go-identity.ts';
import { makeSnippetProject, type SnippetProject } from './snippet-project.ts';

let project: SnippetProject;
beforeEach(() => {
  project = makeSnippetProject();
});
afterEach(() => project.remove());

function change(file: string, edit: (text: string) => string): void {
  const path = join(project.root, goFolder, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

test('a changed checksum touches the proofs of its family and no others', () => {
  const before = readGoIdentity(project.root).identities;
  change('geth/go.sum', (text) => text.replace('h1:', 'h1:x'));
  const after = readGoIdentity(project.root).identities;
  expect(after.get('geth')).not.toBe(before.get('geth'));
  expect(after.get('std')).toBe(before.get('std'));
});

test('families that ask for different versions of Go are refused, with the versions they name', () => {
  change('std/go.mod', (text) => text.replace(/^go .*$/m, 'go 1.99.1'));
  expect(() => readGoIdentity(project.root)).toThrow('`1.99.1`');
});

test('a version of Go without its last number is refused: it pins no compiler', () => {
  change('std/go.mod', (text) => text.replace(/^go .*$/m, 'go 1.26'));
  expect(() => readGoIdentity(project.root)).toThrow('full version');
});
