/**
 * Recomputes a derived metric from its formula and inputs, and holds its stated value against the result:
 * same dimension, and equal to as many significant digits as it is stated to.
 */
import { isUnit, type MathNode, type Unit } from 'mathjs';
import { didYouMean } from './did-you-mean.ts';
import type { DerivedMetric } from './metric.ts';
import {
  FIELD_UNITS,
  math,
  measureIn,
  type Quantity,
  readQuantity,
  UnknownUnitError,
} from './metric-units.ts';

/** Why a derived metric does not hold. `field` is the metric's own field, `input` the term concerned. */
export interface ArithmeticFault {
  readonly field: 'value' | 'formula' | 'inputs';
  readonly input?: string;
  /** What is wrong, with the author's own value in backticks. */
  readonly what: string;
  /** What to do. */
  readonly mend: string;
}

/** Either the result in the stated value's unit, rounded as stated, or everything that is wrong. */
export type ArithmeticResult =
  | { readonly holds: true; readonly result: string }
  | { readonly holds: false; readonly faults: readonly ArithmeticFault[] };

/** Functions a formula may call. */
const FUNCTIONS = [
  'abs',
  'ceil',
  'exp',
  'floor',
  'log',
  'log10',
  'log2',
  'max',
  'min',
  'pow',
  'round',
  'sqrt',
];
/** What a formula may be built of; no assignment, no index, no text. */
const NODES = ['ConstantNode', 'FunctionNode', 'OperatorNode', 'ParenthesisNode', 'SymbolNode'];
const CONSTANTS = ['pi', 'e'];

/** An error's own words, as the rest of a sentence. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');

/** What to do about a quantity that cannot be read. */
function quantityMend(error: unknown, otherwise: string): string {
  if (!(error instanceof UnknownUnitError)) return otherwise;
  const units = `Besides physical units there are ${FIELD_UNITS.join(', ')}.`;
  return error.near === undefined ? units : `Did you mean \`${error.near}\`?`;
}

type Scope = Record<string, number | Unit>;

function readInputs(inputs: DerivedMetric['inputs']): { scope: Scope; faults: ArithmeticFault[] } {
  const scope: Scope = {};
  const faults: ArithmeticFault[] = [];
  for (const [input, written] of Object.entries(inputs)) {
    try {
      scope[input] = typeof written === 'number' ? written : readQuantity(written).value;
    } catch (error) {
      faults.push({
        field: 'inputs',
        input,
        what: `The input \`${input}: ${written}\` cannot be read: ${messageOf(error)}.`,
        mend: quantityMend(error, 'Write a number and a unit, for example `12 s`.'),
      });
    }
  }
  return { scope, faults };
}

/** What is wrong with one name in the formula; `undefined` for an input, a unit or a constant. */
function nameFault(name: string, isCalled: boolean, names: readonly string[]): ArithmeticFault | undefined {
  const fault = (what: string, mend: string): ArithmeticFault => ({ field: 'formula', what, mend });
  if (isCalled) {
    const list = FUNCTIONS.map((one) => `\`${one}\``).join(', ');
    return FUNCTIONS.includes(name)
      ? undefined
      : fault(`The formula calls \`${name}\`.`, `Functions there are: ${list}.`);
  }
  if (names.includes(name) || CONSTANTS.includes(name) || math.Unit.isValuelessUnit(name)) return undefined;
  const near = didYouMean(name, names);
  const mend = near ? `Did you mean \`${near}\`?` : `Add \`${name}\` to \`inputs\`.`;
  return fault(`The formula names \`${name}\`, which is no input.`, mend);
}

/** Names in the formula that are neither inputs nor units nor functions, and other things it may not hold. */
function formulaFaults(tree: MathNode, names: readonly string[]): ArithmeticFault[] {
  const faults: ArithmeticFault[] = [];
  tree.traverse((node, path) => {
    if (!NODES.includes(node.type)) {
      const what = `The formula holds \`${node.toString()}\`.`;
      faults.push({
        field: 'formula',
        what,
        mend: 'Use numbers, names of `inputs`, operators and functions only.',
      });
    }
    const fault = math.isSymbolNode(node) ? nameFault(node.name, path === 'fn', names) : undefined;
    if (fault) faults.push(fault);
  });
  return faults;
}

function unusedInputs(tree: MathNode, names: readonly string[]): ArithmeticFault[] {
  const used = new Set(tree.filter((node) => math.isSymbolNode(node)).map((node) => node.toString()));
  return names
    .filter((name) => !used.has(name))
    .map((input) => ({
      field: 'inputs',
      input,
      what: `The input \`${input}\` does not occur in the formula.`,
      mend: 'Remove it, or use it in `formula`.',
    }));
}

/** Half a unit in the last of `digits` significant digits, with room for floating point. */
function tolerance(result: number, digits: number): number {
  if (result === 0) return 1e-12;
  const exponent = Math.floor(Math.log10(Math.abs(result)));
  return 0.5 * 10 ** (exponent - digits + 1) * (1 + 1e-9);
}

const round = (result: number, digits: number): number => Number(result.toPrecision(digits));

const written = (number: number, unit: string): string => (unit === '' ? `${number}` : `${number} ${unit}`);

function compare(metric: DerivedMetric, stated: Quantity, computed: number | Unit): ArithmeticResult {
  const result = measureIn(computed, stated.unit);
  const terms = Object.entries(metric.inputs)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');
  if (result === undefined) {
    const what = `The formula gives \`${math.format(computed, 6)}\`, which cannot be stated as \`${metric.value}\`: the units differ.`;
    return {
      holds: false,
      faults: [{ field: 'value', what, mend: 'Correct the unit of the value or of an input.' }],
    };
  }
  const { digits } = metric;
  const right = written(round(result, digits), stated.written);
  const near = Math.abs(result - stated.number) <= tolerance(result, digits);
  const statesNoMore =
    round(stated.number, digits) === stated.number ||
    Math.abs(result - stated.number) <= Math.abs(result) * 1e-12;
  if (near && statesNoMore) return { holds: true, result: right };
  const what = near
    ? `The value \`${metric.value}\` has more than ${digits} significant digits.`
    : `The value is stated as \`${metric.value}\`, but \`${metric.formula}\` with ${terms} is \`${right}\`.`;
  return {
    holds: false,
    faults: [
      {
        field: 'value',
        what,
        mend: `Write \`value: ${right}\`, or state \`digits\` if it is rounded otherwise.`,
      },
    ],
  };
}

const VALUE_MEND =
  'Write one number and a unit, for example `12.8 min`; put ranges and comparisons into `target` or `note`.';

/** Reads the stated value; a fault when it is no quantity. */
function readStated(metric: DerivedMetric): Quantity | ArithmeticFault {
  try {
    return readQuantity(metric.value);
  } catch (error) {
    return {
      field: 'value',
      what: `The value \`${metric.value}\` cannot be read: ${messageOf(error)}.`,
      mend: quantityMend(error, VALUE_MEND),
    };
  }
}

function evaluate(tree: MathNode, scope: Scope): number | Unit {
  const result: unknown = tree.compile().evaluate({ ...scope });
  if (typeof result === 'number' && Number.isFinite(result)) return result;
  if (isUnit(result)) return result;
  throw new Error(`it gives \`${String(result)}\`, which is no quantity`);
}

/**
 * Recomputes `metric`. Never throws: what does not hold is data.
 * Rounding: `value` may differ from the result by half a unit in its last significant digit (`digits`).
 */
export function checkMetricArithmetic(metric: DerivedMetric): ArithmeticResult {
  const { scope, faults } = readInputs(metric.inputs);
  const stated = readStated(metric);
  if ('field' in stated) faults.push(stated);
  try {
    const tree = math.parse(metric.formula);
    const names = Object.keys(metric.inputs);
    faults.push(...formulaFaults(tree, names), ...unusedInputs(tree, names));
    if (faults.length > 0 || 'field' in stated) return { holds: false, faults };
    return compare(metric, stated, evaluate(tree, scope));
  } catch (error) {
    const what = `The formula \`${metric.formula}\` cannot be computed: ${messageOf(error)}.`;
    const mend = 'Correct it, and give every value its unit in `inputs` rather than in the formula.';
    return { holds: false, faults: [...faults, { field: 'formula', what, mend }] };
  }
}
