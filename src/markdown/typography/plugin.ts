/**
 * Numbers stay with their units: the space between them becomes a no-break space, as the SI brochure
 * (§5.4.3, https://www.bipm.org/en/publications/si-brochure) and any typesetter has it.
 */
import { defineMdastPlugin } from 'satteri';

const UNITS = [
  'ns',
  'µs',
  'ms',
  's',
  'min',
  'h',
  'days?',
  'B',
  '[kMGT]B',
  '[KMGT]iB',
  'bits?',
  '[GM]bit/s',
  'USD',
  'EUR',
  'ETH',
  'BTC',
  'SOL',
  'gwei',
  'gas',
  'TPS',
  'bp',
  'slots?',
  'epochs?',
  'blocks?',
  'million',
  'billion',
];
const NUMBER_AND_UNIT = new RegExp(`(\\d) (?=%|(?:${UNITS.join('|')})\\b)`, 'gu');

/** Puts a no-break space between each number and its unit. */
export const keepUnits = (text: string): string => text.replaceAll(NUMBER_AND_UNIT, '$1\u00a0');

/** Applies `keepUnits` to all prose; code is left as it is. */
export const unitSpacing = defineMdastPlugin({
  name: 'unit-spacing',
  text(node, context) {
    const value = keepUnits(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});
