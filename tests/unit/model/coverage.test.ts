import { expect, it } from 'vitest';
import { coverageOf, SHADES, shadeOf } from '../../../src/model/coverage.ts';

const questions = [
  { phases: ['design', 'operations'], level: 'advanced' },
  { phases: ['design'], level: 'advanced' },
  { phases: ['design'], level: 'basic' },
];
const coverage = coverageOf(
  questions,
  ['design', 'operations', 'testing'],
  ({ phases }) => phases,
  ['basic', 'advanced'],
  ({ level }) => [level],
);

it('counts a question under each of its values', () => {
  expect(coverage.cells.map((row) => row.map(({ count }) => count))).toEqual([
    [1, 2],
    [0, 1],
    [0, 0],
  ]);
  expect(coverage.most).toBe(2);
});

it('names every cell without a question as a gap', () => {
  expect(coverage.gaps.map(({ row, column }) => `${row} × ${column}`)).toEqual([
    'operations × basic',
    'testing × basic',
    'testing × advanced',
  ]);
});

it('gives the fullest cell the deepest shade, an empty one none, and any question a shade', () => {
  expect([0, 1, 5, 10, 20].map((count) => shadeOf(count, 20))).toEqual([0, 1, 1, 2, SHADES]);
});

it('is empty without questions', () => {
  expect(
    coverageOf(
      [],
      ['a'],
      () => [],
      ['b'],
      () => [],
    ),
  ).toMatchObject({ most: 0, gaps: [{ count: 0 }] });
});
