import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  countValues,
  FACETS,
  type Facet,
  type FacetChoice,
  formatChoice,
  matchesChoice,
  parseChoice,
} from '../../../src/model/facets.ts';

const VALUES = ['rust', 'advanced', 'cross-chain', '10', 'layer-2', 'constructor'] as const;
const known = new Map(FACETS.map((facet) => [facet, new Set<string>(VALUES)]));
/** As many as it takes to trust a property; a slow machine may need a minute for them. */
const RUNS = { numRuns: 10_000 };
vi.setConfig({ testTimeout: 120_000 });

const someValues = fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1 });
const someChoice = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FACETS), someValues), { selector: ([facet]) => facet })
  .map((entries): FacetChoice => new Map(entries.map(([facet, values]) => [facet, new Set(values)])));
/** A question's values of every facet. */
const someQuestion = fc.tuple(...FACETS.map(() => fc.uniqueArray(fc.constantFrom(...VALUES)))).map(
  (lists) =>
    (facet: Facet): readonly string[] =>
      lists[FACETS.indexOf(facet)] ?? [],
);

const plain = (choice: FacetChoice) =>
  Object.fromEntries(
    FACETS.filter((facet) => choice.has(facet)).map((facet) => [
      facet,
      [...(choice.get(facet) ?? [])].sort(),
    ]),
  );

describe('a choice in a query string', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        const { choice: read, unknown } = parseChoice(`?${formatChoice(choice)}`, known);
        return unknown.length === 0 && JSON.stringify(plain(read)) === JSON.stringify(plain(choice));
      }),
      RUNS,
    );
  });

  test('has one spelling, whatever the order in which its values were chosen', () => {
    const choice = parseChoice('?topic=layer-2,cross-chain&bank=rust&topic=10', known).choice;
    expect(formatChoice(choice)).toBe('bank=rust&topic=10,cross-chain,layer-2');
  });

  test('is empty when nothing is chosen', () => {
    expect(formatChoice(new Map())).toBe('');
    expect(parseChoice('', known)).toEqual({ choice: new Map(), unknown: [] });
  });

  test('names the values that do not exist and keeps the rest', () => {
    const { choice, unknown } = parseChoice('?bank=rust,cobol&difficulty=hard', known);
    expect(plain(choice)).toEqual({ bank: ['rust'] });
    expect(unknown).toEqual(['bank=cobol', 'difficulty=hard']);
  });

  test('is not disturbed by parameters that are no facet', () => {
    expect(parseChoice('?sort=minutes&utm_source=x&bank=rust', known).unknown).toEqual([]);
  });
});

const HOSTILE = [
  '?bank=__proto__,constructor,toString',
  '?__proto__=rust&constructor=rust&prototype=rust',
  '?bank=<script>alert(1)</script>',
  '?bank=%3Cimg%20src=x%20onerror=alert(1)%3E',
  '?topic=javascript:alert(1)',
  '?bank=%00,%0a,%0d%0aSet-Cookie:x',
  '?bank=%E0%A4%A,%,%%,%zz',
  '?bank=\ud800&topic=\udfff',
  '?bank=\u202e\u2066rust',
  `?bank=${','.repeat(5000)}`,
  `?bank=${'a'.repeat(100_000)}`,
  '?bank=rust&bank=rust&bank=rust',
  '?bank[]=rust&bank[0]=rust',
  '?&&&===&?bank=rust',
  '?bank=../../etc/passwd',
  "?bank=' OR 1=1 --",
  '?bank={{7*7}}',
];

describe('a query string that nobody meant well', () => {
  test.each(HOSTILE)('%s yields only values that exist', (query) => {
    for (const values of parseChoice(query, known).choice.values()) {
      for (const value of values) expect(VALUES).toContain(value);
    }
  });

  test('yields only values that exist, whatever it is', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom(...FACETS), fc.string({ unit: 'binary' }))
        .map(([facet, text]) => `?${facet}=${text}`),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { choice, unknown } = parseChoice(text, known);
        formatChoice(choice);
        const chosen = [...choice.values()].flatMap((values) => [...values]);
        return (
          chosen.every((value) => (VALUES as readonly string[]).includes(value)) &&
          unknown.every((name) => name.length <= 'stakeholder='.length + 40)
        );
      }),
      RUNS,
    );
  });
});

describe('a question matches a choice', () => {
  const question = (facet: Facet): readonly string[] =>
    ({ bank: ['rust'], topic: ['a', 'b'] })[facet as 'bank'] ?? [];
  const choose = (choice: Partial<Record<Facet, string[]>>): FacetChoice =>
    new Map(Object.entries(choice).map(([facet, values]) => [facet as Facet, new Set(values)]));

  test('when nothing is chosen', () => expect(matchesChoice(question, new Map())).toBe(true));
  test('with any one of the values of a facet', () =>
    expect(matchesChoice(question, choose({ topic: ['b', 'z'] }))).toBe(true));
  test('only when every facet matches', () =>
    expect(matchesChoice(question, choose({ topic: ['a'], bank: ['node'] }))).toBe(false));
  test('never by a facet it has no value of', () =>
    expect(matchesChoice(question, choose({ phase: ['design'] }))).toBe(false));
});

test('the count of a value is what choosing it, instead of its facet’s other values, would show', () => {
  const questions = fc.array(someQuestion, { maxLength: 12 });
  fc.assert(
    fc.property(
      questions,
      someChoice,
      fc.constantFrom(...FACETS),
      fc.constantFrom(...VALUES),
      (all, choice, facet, value) => {
        const instead = new Map(choice).set(facet, new Set([value]));
        const shown = all.filter((values) => matchesChoice(values, instead)).length;
        return (countValues(all, facet, choice).get(value) ?? 0) === shown;
      },
    ),
    RUNS,
  );
});
