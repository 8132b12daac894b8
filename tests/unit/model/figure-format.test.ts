import { describe, expect, it } from 'vitest';
import { groupDigits, printFormula, printInputs } from '../../../src/model/figure-format.ts';

describe('a printed figure', () => {
  it.each([
    ['75770 USD', '75,770 USD'],
    ['1234567', '1,234,567'],
    ['999 ms', '999 ms'],
    ['12.34567 s', '12.34567 s'],
    ['1234.5678 B', '1,234.5678 B'],
  ])('groups the digits of whole numbers: %s → %s', (authored, printed) =>
    expect(groupDigits(authored)).toBe(printed),
  );

  it('shows its arithmetic as a reader writes it', () => {
    expect(printFormula('2 * slots * 30000')).toBe('2 × slots × 30,000');
    expect(printInputs({ slots: 32, slot_time: '12 s' })).toBe('slots = 32, slot_time = 12 s');
  });
});
