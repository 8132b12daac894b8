import { expect, test } from 'vitest';
import { readSample } from '../../../src/markdown/code/hidden-lines.ts';

const fence = [
  '# use std::fmt;',
  '#',
  '',
  'fn shown() {}',
  '    # let x = 1;',
  '##[inline]',
  '#[test]',
  '# }',
].join('\n');

test('hidden lines are compiled and not shown', () => {
  const { shown, compiled } = readSample(fence, true);
  expect(shown).toBe('fn shown() {}\n#[inline]\n#[test]');
  expect(compiled).toBe('use std::fmt;\n\n\nfn shown() {}\nlet x = 1;\n#[inline]\n#[test]\n}');
});

test('a hidden line of Go keeps its tabs', () => {
  expect(readSample('# func a() {\n# \tb()\n# }', true).compiled).toBe('func a() {\n\tb()\n}');
});

test('every compiled line stands where it stands in the fence, and shown lines know which they are', () => {
  const { compiled, shownLines } = readSample(fence, true);
  expect(compiled.split('\n')).toHaveLength(fence.split('\n').length);
  expect(shownLines).toEqual([4, 6, 7]);
});

test('indentation after the mark is part of the code', () => {
  expect(readSample('#     let x = 1;', true).compiled).toBe('    let x = 1;');
});

test('a comment of another language is no hidden line', () => {
  expect(readSample('# a comment\na: 1', false).shown).toBe('# a comment\na: 1');
});

test('blank lines left over at the ends are not shown', () => {
  expect(readSample('# use a;\n\nfn b() {}\n\n# fn c() {}', true).shown).toBe('fn b() {}');
});
