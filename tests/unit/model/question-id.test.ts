import { describe, expect, it } from 'vitest';
import { canonicalQuestionId } from '../../../src/client/nearest-address.ts';
import { compareQuestionIds, formatQuestionId, parseQuestionId } from '../../../src/model/question-id.ts';

describe('a question id', () => {
  it('says which bank and which number', () => {
    expect(parseQuestionId('rust-09')).toEqual({ bank: 'rust', number: 9 });
    expect(parseQuestionId('node-10000')).toEqual({ bank: 'node', number: 10_000 });
  });

  it.each(['rust-9', 'rust-009', 'Rust-09', 'rust-00', 'rust09', 'rust-', '-09', 'rust-09 ', '../rust-09'])(
    'has one spelling, so `%s` is none',
    (text) => expect(parseQuestionId(text)).toBeUndefined(),
  );

  it('is written back as it was read, up to five digits', () => {
    for (const number of [1, 9, 10, 99, 100, 10_000]) {
      expect(parseQuestionId(formatQuestionId('arch', number))).toEqual({ bank: 'arch', number });
    }
  });

  it('is ordered by number within a bank, not by its letters', () => {
    expect(['node-100', 'node-09', 'arch-02', 'node-10'].sort(compareQuestionIds)).toEqual([
      'arch-02',
      'node-09',
      'node-10',
      'node-100',
    ]);
  });
});

describe('an address that is not there', () => {
  it.each([
    ['/questions/rust-9/', 'rust-09'],
    ['/ask/RUST_009', 'rust-09'],
    ['/questions/node12/', 'node-12'],
  ])('%s is nearest to %s', (path, id) => expect(canonicalQuestionId(path)).toBe(id));

  it('is near nothing when it holds no bank and number', () => {
    expect(canonicalQuestionId('/about/')).toBeUndefined();
  });
});
