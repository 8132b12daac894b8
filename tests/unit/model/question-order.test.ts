import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  COLUMNS,
  DEFAULT_ORDER,
  formatOrder,
  orderAfterClick,
  parseOrder,
} from '../../../src/model/question-order.ts';

/** Ten thousand runs may take a slow machine a while. */
vi.setConfig({ testTimeout: 120_000 });

describe('the order in a query string', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLUMNS), fc.boolean(), (column, descending) => {
        const order = { column, descending };
        expect(parseOrder(`?bank=rust&${formatOrder(order)}`)).toEqual({ order, unknown: [] });
      }),
    );
  });

  test('is left out when it is the order by id', () => {
    expect(formatOrder(DEFAULT_ORDER)).toBe('');
    expect(parseOrder('')).toEqual({ order: DEFAULT_ORDER, unknown: [] });
  });

  test('is written with a minus for the largest first', () => {
    expect(formatOrder({ column: 'minutes', descending: true })).toBe('sort=-minutes');
  });

  test('falls back to the order by id and names a column that does not exist', () => {
    expect(parseOrder('?sort=colour')).toEqual({ order: DEFAULT_ORDER, unknown: ['sort=colour'] });
    expect(parseOrder('?sort=--id')).toEqual({ order: DEFAULT_ORDER, unknown: ['sort=--id'] });
  });

  test('is a column that exists, whatever the query string is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        COLUMNS.includes(parseOrder(`?sort=${text}`).order.column),
      ),
      { numRuns: 10_000 },
    );
  });
});

test('a click sorts by that column, and another click turns the order round', () => {
  const once = orderAfterClick(DEFAULT_ORDER, 'minutes');
  expect(once).toEqual({ column: 'minutes', descending: false });
  expect(orderAfterClick(once, 'minutes')).toEqual({ column: 'minutes', descending: true });
  expect(orderAfterClick({ column: 'minutes', descending: true }, 'minutes').descending).toBe(false);
});
