/**
 * Question ids such as `rust-01`: the bank's id, a hyphen, the number with at least two digits. An id is
 * an address and lives for ever, so it is never derived from a title and never given out twice.
 */

/** A question id split into what it says. */
export interface QuestionIdParts {
  /** The bank's id, `rust` in `rust-01`. */
  readonly bank: string;
  /** The number within the bank, from 1. */
  readonly number: number;
}

/** One canonical spelling per id: two digits, more only without a leading zero. */
const QUESTION_ID = /^([a-z][a-z0-9]*)-(0[1-9]|[1-9][0-9]{1,4})$/;

/** Splits a question id; `undefined` when the text is no canonical question id. */
export function parseQuestionId(text: string): QuestionIdParts | undefined {
  const match = QUESTION_ID.exec(text);
  const [, bank, digits] = match ?? [];
  return bank === undefined || digits === undefined ? undefined : { bank, number: Number(digits) };
}

/** The canonical id of question `number` (≥ 1) of `bank`. */
export function formatQuestionId(bank: string, number: number): string {
  return `${bank}-${String(number).padStart(2, '0')}`;
}

/** Orders ids by bank, then by number, so that `node-9` would stand before `node-10`. */
export function compareQuestionIds(a: string, b: string): number {
  const [left, right] = [parseQuestionId(a), parseQuestionId(b)];
  if (!left || !right || left.bank !== right.bank) return a < b ? -1 : a > b ? 1 : 0;
  return left.number - right.number;
}
