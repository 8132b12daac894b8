import { expect, it } from 'vitest';
import { mostSimilar } from '../../../src/model/similarity.ts';

const texts = [
  { id: 'a', text: 'A bridge locks bitcoin and mints a wrapped token' },
  { id: 'b', text: 'Wrapped tokens: a bridge locks bitcoin, then mints' },
  { id: 'c', text: 'Gossip spreads blocks among peers' },
];

it('puts the pair with the most rare words in common first', () => {
  const [most, ...others] = mostSimilar(texts, 3);
  expect(most).toMatchObject({ first: 'a', second: 'b' });
  expect(most?.score).toBeGreaterThan(0.2);
  expect(others.map(({ score }) => score)).toEqual([0, 0]);
});

it('is 1 for the same words in another order, whatever their case', () => {
  const same = [...texts, { id: 'd', text: 'peers among blocks spreads GOSSIP' }];
  expect(mostSimilar(same, 1)[0]?.score).toBeCloseTo(1, 10);
});

it('keeps no more than asked for, and nothing of a single text', () => {
  expect(mostSimilar(texts, 1)).toHaveLength(1);
  expect(mostSimilar(texts.slice(0, 1), 5)).toEqual([]);
});
