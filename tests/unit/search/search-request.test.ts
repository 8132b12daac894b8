import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChoice } from '../../../src/model/facets.ts';
import { choiceIn, queryIn } from '../../../src/model/search-address.ts';
import {
  addressOf,
  isEmpty,
  LONGEST_QUERY,
  searchedText,
  toggled,
} from '../../../src/model/search-request.ts';

const value = (name: string) => ({ value: name, label: name, count: 1 });
const FACETS = {
  bank: [value('rust'), value('node')],
  difficulty: [value('advanced')],
  topic: [value('networking')],
};

describe('a search request in an address', () => {
  it('is read back as it was written', () => {
    const choice = new Map([
      ['bank', new Set(['rust', 'node'])],
      ['topic', new Set(['networking'])],
    ] as const);
    const address = addressOf({ query: 'Arc<Mutex<T>> & 51 %', choice });
    expect(address).toBe('?q=Arc%3CMutex%3CT%3E%3E%20%26%2051%20%25&bank=node,rust&topic=networking');
    expect(address.endsWith(`&${formatChoice(choice)}`)).toBe(true);
    expect(queryIn(address)).toBe('Arc<Mutex<T>> & 51 %');
    expect([...choiceIn(address, FACETS)]).toEqual([
      ['bank', new Set(['node', 'rust'])],
      ['topic', new Set(['networking'])],
    ]);
  });

  it('is empty for an empty request', () => {
    expect(addressOf({ query: '  ', choice: new Map() })).toBe('');
    expect(isEmpty({ query: ' \n', choice: new Map() })).toBe(true);
    expect(isEmpty({ query: '', choice: new Map([['bank', new Set(['rust'])]]) })).toBe(false);
  });

  it('leaves out facets and values that the bank does not have', () => {
    const choice = choiceIn('?bank=rust,perl&difficulty=<b>&stakeholder=sre&__proto__=1', FACETS);
    expect([...choice]).toEqual([['bank', new Set(['rust'])]]);
  });

  it('survives any query: it is never longer than the limit and comes back as it is searched for', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ maxLength: 10_000 }));
    fc.assert(
      fc.property(text, (query) => {
        const request = { query: query.toWellFormed(), choice: new Map() };
        const searched = searchedText(request.query);
        expect(searched.length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect(searchedText(queryIn(addressOf(request)))).toBe(searchedText(searched));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a facet that is pressed', () => {
  it('is chosen beside the others, and no longer chosen when it is pressed again', () => {
    const once = toggled(new Map([['bank', new Set(['rust'])]]), 'bank', 'node');
    expect(once.get('bank')).toEqual(new Set(['rust', 'node']));
    expect(toggled(once, 'bank', 'rust').get('bank')).toEqual(new Set(['node']));
  });

  it('leaves no trace in the choice when its last value goes', () => {
    expect(toggled(new Map([['bank', new Set(['rust'])]]), 'bank', 'rust').size).toBe(0);
  });
});
