import { expect, it } from 'vitest';
import { differencesBetween } from '../../build/checks/folder-difference.ts';
import { writeFolder } from './built-pages.ts';

it('two folders with the same bytes do not differ', () => {
  const files = { 'index.html': 'a', 'b/c.css': 'b' };
  expect(differencesBetween(writeFolder(files), writeFolder(files))).toEqual([]);
});

it('a changed byte and files that only one folder has are named', () => {
  const first = writeFolder({ 'index.html': 'id-1 rest', 'a.js': 'x' });
  const second = writeFolder({ 'index.html': 'id-2 rest', 'b.js': 'x' });
  expect(differencesBetween(first, second)).toEqual([
    { page: 'a.js', what: 'is in the first build only' },
    { page: 'b.js', what: 'is in the second build only' },
    { page: 'index.html', what: 'differs from byte 3 on: "id-1 rest" and "id-2 rest"' },
  ]);
});
