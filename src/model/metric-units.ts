/**
 * Quantities of the bank's metrics: numbers with the units of physics and of the field, read and converted by
 * mathjs (https://mathjs.org/docs/datatypes/units.html), which knows seconds, bytes, bits and hertz already.
 * For the build and the linter only: mathjs never reaches a browser.
 */

import { all, create, type MathJsInstance, type Unit } from 'mathjs';
import { didYouMean } from './did-you-mean.ts';

/** Things that are counted; each is a dimension of its own, so that `gas/block × block/s` gives `gas/s`. */
const COUNTED: Readonly<Record<string, string>> = {
  account: 'accounts',
  alert: 'alerts',
  attestation: 'attestations',
  batch: 'batches',
  blob: 'blobs',
  block: 'blocks',
  bucket: 'buckets',
  call: 'calls',
  cell: 'cells',
  channel: 'channels',
  connection: 'connections',
  core: 'cores',
  credit: 'credits',
  entry: 'entries',
  epoch: 'epochs',
  event: 'events',
  file: 'files',
  gas: 'gases',
  hash: 'hashes',
  header: 'headers',
  hop: 'hops',
  input: 'inputs',
  item: 'items',
  key: 'keys',
  leaf: 'leaves',
  lock: 'locks',
  lookup: 'lookups',
  message: 'messages',
  mint: 'mints',
  node: 'nodes',
  op: 'ops',
  order: 'orders',
  output: 'outputs',
  page: 'pages',
  payment: 'payments',
  peer: 'peers',
  pod: 'pods',
  query: 'queries',
  replica: 'replicas',
  request: 'requests',
  row: 'rows',
  sample: 'samples',
  shard: 'shards',
  share: 'shares',
  signature: 'signatures',
  slot: 'slots',
  thread: 'threads',
  token: 'tokens',
  tx: 'txs',
  user: 'users',
  validator: 'validators',
  vbyte: 'vbytes',
  vote: 'votes',
  wu: 'wus',
};

/** Money and coins; no two convert into each other but a coin and its own parts. */
const MONEY = ['USD', 'EUR', 'ETH', 'BTC', 'SOL'];
const PARTS: Readonly<Record<string, string>> = {
  gwei: '1e-9 ETH',
  wei: '1e-18 ETH',
  lamport: '1e-9 SOL',
  satoshi: '1e-8 BTC',
};
/** Other spellings, replaced before mathjs reads a quantity. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bTPS\b/g, 'tx/s'],
  [/\btransactions?\b/g, 'tx'],
  [/\b([kMGT])bit\b/g, '$1b'],
  [/[µμ]s\b/g, 'us'],
  [/\bbps\b/g, 'b/s'],
  [/²/g, '^2'],
  [/[·×]/g, '*'],
  [/−/g, '-'],
];

/** Counted things that take prefixes, as in `Mgas/s`. */
const PREFIXED = ['gas'];

function createMath(): MathJsInstance {
  const math = create(all ?? {}, {});
  for (const [one, many] of Object.entries(COUNTED)) {
    math.createUnit(one, { aliases: [many], prefixes: PREFIXED.includes(one) ? 'short' : 'none' });
  }
  for (const coin of MONEY) math.createUnit(coin);
  for (const [part, whole] of Object.entries(PARTS)) math.createUnit(part, { definition: whole });
  return math;
}

/** mathjs with the field's units. */
export const math: MathJsInstance = createMath();

/** The units a message can offer. */
export const FIELD_UNITS: readonly string[] = [...Object.keys(COUNTED), ...MONEY, ...Object.keys(PARTS)];
/** Units of physics that authors write, for finding the one that was meant. */
const COMMON_UNITS = [
  'ns',
  'us',
  'ms',
  'seconds',
  'min',
  'minutes',
  'hours',
  'days',
  'years',
  'bytes',
  'bits',
  'kB',
  'MB',
  'GB',
  'TB',
  'KiB',
  'MiB',
  'GiB',
  'Hz',
  'GHz',
];

/** A unit that nobody knows. `near` is the one that was probably meant. */
export class UnknownUnitError extends Error {
  readonly near: string | undefined;

  constructor(unit: string) {
    super(`there is no unit \`${unit}\``);
    this.near = didYouMean(unit, [...FIELD_UNITS, ...COMMON_UNITS]);
  }
}

/** A unit of mathjs, or of the field. @throws {UnknownUnitError} */
function quantityOf(number: number, unit: string): Unit {
  try {
    return math.unit(number, unit);
  } catch (error) {
    const unknown = /Unit "(.*)" not found/.exec(error instanceof Error ? error.message : '')?.[1];
    throw unknown === undefined ? error : new UnknownUnitError(unknown);
  }
}

/** A number with a unit; `unit` is `''` for a plain number and `%` for a share of a hundred. */
export interface Quantity {
  /** The number as written. */
  readonly number: number;
  readonly unit: string;
  /** The unit as written, `Mbit/s` where `unit` is `Mb/s`. */
  readonly written: string;
  /** What arithmetic uses: a number (a percentage already divided by 100) or a mathjs unit. */
  readonly value: number | Unit;
}

const NUMBER = /^[≈~]?\s*(-?\d[\d,_\u2009\u202F ]*(?:\.\d+)?(?:e[+-]?\d+)?)\s*(.*)$/i;

const spell = (text: string): string =>
  SPELLINGS.reduce((spelled, [pattern, by]) => spelled.replace(pattern, by), text).trim();

/**
 * Reads `12.8 min`, `≈ 33 %`, `1,200 tx/s` or `3`.
 * @throws {UnknownUnitError} and {Error} when the text starts with no number or the unit cannot be read.
 */
export function readQuantity(text: string): Quantity {
  const [, digits, rest = ''] = NUMBER.exec(text.trim()) ?? [];
  if (digits === undefined) throw new Error('it does not start with a number');
  const number = Number(digits.replace(/[,_\s\u2009\u202F]/g, ''));
  const [unit, written] = [spell(rest), rest.trim()];
  if (unit === '') return { number, unit, written, value: number };
  if (unit === '%') return { number, unit, written, value: number / 100 };
  return { number, unit, written, value: quantityOf(number, unit) };
}

/** How many of `unit` (`''` and `%` included) `value` is; `undefined` when they measure different things. */
export function measureIn(value: number | Unit, unit: string): number | undefined {
  if (typeof value === 'number') return unit === '' ? value : unit === '%' ? value * 100 : undefined;
  if (unit === '' || unit === '%') return undefined;
  return value.equalBase(math.unit(1, unit)) ? value.toNumber(unit) : undefined;
}
