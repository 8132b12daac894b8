/** How figures and their arithmetic are printed. The authored form is what the arithmetic reads. */

/** Digits of whole numbers in groups of three from four digits on, `75770 USD` → `75,770 USD`; decimals stay. */
export const groupDigits = (text: string): string =>
  text.replaceAll(/(?<![\d.])\d{4,}/g, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));

/** A formula as a reader expects it: `2 * slots` → `2 × slots`. */
export const printFormula = (formula: string): string => groupDigits(formula.replaceAll(' * ', ' × '));

/** Named terms with their values, `slots = 32, slot_time = 12 s`. */
export const printInputs = (inputs: Readonly<Record<string, string | number>>): string =>
  Object.entries(inputs)
    .map(([name, value]) => `${name} = ${groupDigits(String(value))}`)
    .join(', ');
