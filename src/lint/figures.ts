/** Numbers with a unit, as prose writes them. */

/** Units that make a number a figure. Longer ones first, so that `ms` is not read as `m`. */
const UNITS = [
  'transactions?',
  'validators?',
  'messages?',
  'requests?',
  'signatures?',
  'attestations?',
  'minutes?',
  'seconds?',
  'milliseconds?',
  'microseconds?',
  'hours?',
  'days?',
  'weeks?',
  'months?',
  'years?',
  'epochs?',
  'blocks?',
  'slots?',
  'bytes?',
  'nodes?',
  'peers?',
  'cores?',
  'gas',
  'gwei',
  'wei',
  'lamports?',
  'satoshis?',
  'ETH',
  'BTC',
  'SOL',
  'USD',
  'EUR',
  'TPS',
  'tx/s',
  'tx',
  'Gbit/s',
  'Mbit/s',
  'kbit/s',
  'GB/s',
  'MB/s',
  'kB/s',
  '[kMGTP]i?B',
  '[KMGT]iB',
  '[GMk]Hz',
  'bits?',
  'ms',
  'µs',
  'μs',
  'ns',
  'min',
  'h',
  's',
  'B',
  '%',
  'million',
  'billion',
  'bps',
];
const NUMBER = String.raw`(?<![\w.,-])(?:[≈~≤≥<>]\s*)?\d[\d,\u2009\u202F]*(?:\.\d+)?(?:\s*[–-]\s*\d[\d,]*(?:\.\d+)?)?`;
const FIGURE = new RegExp(
  String.raw`${NUMBER}[ \u00A0\u2009\u202F-]?(?:${UNITS.join('|')})(?![\p{L}\p{N}])(?:/[a-z]+)?`,
  'gu',
);

export interface Figure {
  readonly text: string;
  /** Offset in the text searched. */
  readonly index: number;
}

/** All figures in `text`. */
export const figuresIn = (text: string): Figure[] =>
  [...text.matchAll(FIGURE)].map((match) => ({ text: match[0], index: match.index }));

/** What two spellings of one figure share: `12 s`, `12s`, `12-s`, `≈ 12 seconds`. */
export function figureKey(text: string): string {
  const [, number = '', unit = ''] =
    /^[≈~≤≥<>\s]*([\d.,\u2009\u202F–-]+?)[\s\u00A0-]*([^\d\s.,–-].*)?$/u.exec(text) ?? [];
  const bare = unit.replace(
    /^(second|minute|hour)s?$/,
    (word) => ({ second: 's', minute: 'min', hour: 'h' })[word.replace(/s$/, '')] ?? word,
  );
  return `${number.replace(/[,\s\u2009\u202F]/g, '')} ${bare.replace(/(?<=\p{L}{3})s$/u, '')}`;
}
