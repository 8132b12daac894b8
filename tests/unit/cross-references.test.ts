import { describe, expect, it } from 'vitest';
import {
  type DefinedEntries,
  danglingUses,
  type EntryUse,
  unusedEntries,
} from '../../src/model/cross-references.ts';
import { didYouMean } from '../../src/model/did-you-mean.ts';

const defined: DefinedEntries = {
  questions: new Set(['rust-01', 'rust-02', 'node-01']),
  banks: new Set(['rust']),
  topics: new Set(['networking']),
  glossary: new Set(['mev', 'pbs', 'orphan']),
  references: new Set(['eip-1559']),
  tools: new Set(),
  codebases: new Set(),
};
const by = { kind: 'questions', id: 'rust-01' };
const use = (kind: EntryUse<string>['kind'], id: string, user = by): EntryUse<string> => ({
  kind,
  id,
  by: user,
  place: id,
});

describe('uses of entries', () => {
  it('dangle when nothing has the id, with the id that was meant', () => {
    const uses = [
      use('glossary', 'mev'),
      use('glossary', 'mve'),
      use('references', 'eip-1595'),
      use('tools', 'miri'),
    ];
    expect(danglingUses(defined, uses).map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ['mve', 'mev'],
      ['eip-1595', 'eip-1559'],
      ['miri', undefined],
    ]);
  });

  it('do not take a question that is not written for a slip of another', () => {
    const uses = [use('questions', 'rust-04'), use('questions', 'ruts-02'), use('questions', 'rust-2')];
    expect(danglingUses(defined, uses).map(({ suggestion }) => suggestion)).toEqual([
      undefined,
      'rust-02',
      'rust-02',
    ]);
  });

  it('leave unused what only itself or an ignored kind names', () => {
    const uses = [
      use('glossary', 'mev'),
      use('glossary', 'pbs', { kind: 'glossary', id: 'mev' }),
      use('glossary', 'orphan', { kind: 'glossary', id: 'orphan' }),
    ];
    expect(unusedEntries(defined, uses, 'glossary')).toEqual(['orphan']);
    expect(unusedEntries(defined, uses, 'glossary', ['glossary'])).toEqual(['orphan', 'pbs']);
  });
});

describe('did you mean', () => {
  it.each([
    ['advancd', 'advanced'],
    ['Advanced', 'advanced'],
    ['ruts', 'rust'],
    ['dev', 'development'],
    ['zebra', undefined],
    ['', undefined],
  ])('%s: %s', (word, meant) => {
    expect(didYouMean(word, ['foundational', 'advanced', 'rust', 'development'])).toBe(meant);
  });
});
