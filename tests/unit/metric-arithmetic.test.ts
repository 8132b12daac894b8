import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DerivedMetric } from '../../src/model/metric.ts';
import { checkMetricArithmetic } from '../../src/model/metric-arithmetic.ts';

const metric = (
  value: string,
  formula: string,
  inputs: DerivedMetric['inputs'],
  digits = 3,
): DerivedMetric => ({ id: 'm', label: 'm', status: 'derived', value, formula, inputs, digits });

const holds = (...parts: Parameters<typeof metric>): boolean => checkMetricArithmetic(metric(...parts)).holds;
const faults = (...parts: Parameters<typeof metric>): string[] => {
  const result = checkMetricArithmetic(metric(...parts));
  return result.holds ? [] : result.faults.map(({ what, mend }) => `${what} ${mend}`);
};

describe('the arithmetic of derived metrics', () => {
  it.each([
    ['12.8 min', '2 * slots * slot_time', { slots: 32, slot_time: '12 s' }],
    ['12.8 min/epoch', '2 * slots * slot_time', { slots: '32 slots/epoch', slot_time: '12 s/slot' }],
    ['33.3 %', 'part / whole', { part: 1, whole: 3 }],
    ['20 tx', 'share * block', { share: '10 %', block: '200 tx' }],
    ['2.5 Mgas/s', 'limit / time', { limit: '30,000,000 gas/block', time: '12 s/block' }],
    ['0.63 ETH', 'gas * price', { gas: '21000 gas', price: '30000 gwei/gas' }],
    ['100 Mbit/s', 'peers * rate', { peers: 10, rate: '10 Mbit/s' }],
    ['4 MiB', 'count * size', { count: 1024, size: '4 KiB' }],
    ['4', 'ceil(data / disk)', { data: '100 GB', disk: '30 GB' }],
    ['≈ 1.2 h', 'a + b', { a: '1 h', b: '12 min' }],
    ['500 TPS', 'count / time', { count: '1000 transactions', time: '2 s' }],
  ] as const)('holds for %s = %s', (value, formula, inputs) => {
    expect(faults(value, formula, inputs)).toEqual([]);
  });

  it('refuses a value that was tampered with and states the right one', () => {
    expect(faults('12.9 min', '2 * slots * slot_time', { slots: 32, slot_time: '12 s' })).toEqual([
      'The value is stated as `12.9 min`, but `2 * slots * slot_time` with slots = 32, slot_time = 12 s is `12.8 min`. ' +
        'Write `value: 12.8 min`, or state `digits` if it is rounded otherwise.',
    ]);
  });

  it('refuses a result of another dimension', () => {
    expect(holds('12.8 GB', '2 * t', { t: '6.4 min' })).toBe(false);
    expect(holds('12.8', '2 * t', { t: '6.4 min' })).toBe(false);
    expect(holds('12.8 s', '2 * t', { t: 6.4 })).toBe(false);
  });

  it('does not add what cannot be added', () => {
    expect(faults('13 s', 'a + b', { a: '12 s', b: 1 })).toHaveLength(1);
    expect(faults('13 s', 'a + b', { a: '12 s', b: '1 tx' })).toHaveLength(1);
  });

  it('rounds to the stated number of significant digits', () => {
    const third = { part: 1, whole: 3 };
    expect(holds('33 %', 'part / whole', third, 2)).toBe(true);
    expect(holds('33 %', 'part / whole', third, 3)).toBe(false);
    expect(holds('33.33 %', 'part / whole', third, 3)).toBe(false);
    expect(holds('33.33 %', 'part / whole', third, 4)).toBe(true);
  });

  it('accepts an exact value whatever its digits', () => {
    expect(holds('1234567 tx', 'n', { n: '1234567 tx' }, 2)).toBe(true);
  });

  it('names an unknown name, an unused input and an unknown unit, with what was meant', () => {
    expect(faults('12 s', '2 * slot_tme', { slot_time: '6 s' })).toEqual([
      'The formula names `slot_tme`, which is no input. Did you mean `slot_time`?',
      'The input `slot_time` does not occur in the formula. Remove it, or use it in `formula`.',
    ]);
    expect(faults('12 s', '2 * a', { a: '6 secnds' })).toEqual([
      'The input `a: 6 secnds` cannot be read: there is no unit `secnds`. Did you mean `seconds`?',
    ]);
  });

  it.each(['import("fs")', 'a = 2', 'evaluate("1")', '[1, 2]', 'a.b', '"text"', 'f(x) = x', '2 *', ''])(
    'refuses the formula %s and throws nothing',
    (formula) => {
      expect(holds('1', formula, { a: 1 })).toBe(false);
    },
  );

  it('has an answer, and no exception, for every text', () => {
    const text = fc
      .oneof(fc.string(), fc.constantFrom('a', '1', '+', '(', 's', '%', '/', '^', ' '))
      .map(String);
    const words = fc.array(text, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, words, (value, formula, input) => {
        expect(checkMetricArithmetic(metric(value, formula, { a: input }))).toHaveProperty('holds');
      }),
      { numRuns: 2000 },
    );
  });
});
