/** Reads what the author of a fence claims of its code. */
import { didYouMean, type FenceFault, fault, list } from './fence-fault.ts';
import type { FenceWords } from './fence-words.ts';
import { type CheckKind, type Language, languages } from './languages.ts';

/** What the author claims of a block; `none` for plain output. */
export type Check =
  | { readonly kind: 'compiles' | 'runs' | 'parses' }
  | { readonly kind: 'none' }
  | { readonly kind: 'fails'; readonly errorCode: string }
  | { readonly kind: 'sketch'; readonly reason: string };

/** The claim, or undefined after a fault was added. */
export function readCheck(
  language: Language,
  attributes: FenceWords['attributes'],
  faults: FenceFault[],
): Check | undefined {
  const allowed: readonly CheckKind[] = languages[language].checks;
  const value = attributes.get('check');
  const usual = allowed[0];
  if (value === undefined)
    return usual === 'compiles' || usual === 'parses' ? { kind: usual } : { kind: 'none' };
  const [kind, errorCode] = value.split(':');
  const found = allowed.find((candidate) => candidate === kind);
  if (found === 'sketch' && errorCode === undefined) return readSketch(attributes.get('reason'), faults);
  if (found === 'fails' && /^E\d{4}$/.test(errorCode ?? ''))
    return { kind: 'fails', errorCode: errorCode ?? '' };
  if (found !== undefined && found !== 'fails' && found !== 'sketch' && errorCode === undefined)
    return { kind: found };
  faults.push(badCheck(language, value, allowed));
  return undefined;
}

function readSketch(reason: string | undefined, faults: FenceFault[]): Check | undefined {
  if (reason?.trim()) return { kind: 'sketch', reason: reason.trim() };
  const why = 'A sketch is the one block nobody checks; the reader is told why.';
  const mend = 'Add `reason="…"` that says what makes checking impossible, or let it be checked.';
  faults.push(fault('sketch-without-reason', 'The block is a `sketch` without a reason.', why, mend));
  return undefined;
}

/** A reason belongs to a sketch alone. */
export function refuseIdleReason(
  check: Check | undefined,
  attributes: FenceWords['attributes'],
  faults: FenceFault[],
): void {
  if (check === undefined || check.kind === 'sketch' || !attributes.has('reason')) return;
  const mend = 'Remove `reason`, or write `check="sketch"` if the block cannot be checked.';
  faults.push(
    fault(
      'reason-without-sketch',
      '`reason` stands on a block that is checked.',
      'Only a sketch shows it.',
      mend,
    ),
  );
}

function badCheck(language: Language, value: string, allowed: readonly CheckKind[]): FenceFault {
  const forms = allowed.map((kind) => (kind === 'fails' ? 'fails:E0382' : kind));
  const what = `\`check="${value}"\` is not a check of \`${language}\`.`;
  if (forms.length === 0) {
    return fault(
      'bad-fence-check',
      what,
      'Plain output claims nothing.',
      'Remove `check`, or name the language.',
    );
  }
  const why = 'The badge on the page states exactly what was proved.';
  const mend = `${didYouMean(value.split(':')[0] ?? '', allowed)}Use one of ${list(forms)}.`;
  return fault('bad-fence-check', what, why, mend);
}
