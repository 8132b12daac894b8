/**
 * Reads the info string of a code fence: language, title, highlighted lines, check, crate, reason. Everything
 * is closed: what is not known is a fault, never a silent default.
 */
import { closest } from 'fastest-levenshtein';
import { type CheckKind, isLanguage, type Language, languages } from './languages.ts';

/** What the author claims of a block; `none` for plain output. */
export type Check =
  | { readonly kind: 'compiles' | 'runs' | 'parses' }
  | { readonly kind: 'none' }
  | { readonly kind: 'fails'; readonly errorCode: string }
  | { readonly kind: 'sketch'; readonly reason: string };

/** A fence's info string, read. */
export interface FenceMeta {
  readonly language: Language;
  /** File name shown above the code. */
  readonly title: string | undefined;
  /** Shown lines to highlight, from 1, ascending. */
  readonly highlighted: readonly number[];
  readonly check: Check;
  /** The family of dependencies a Rust sample compiles against; undefined for other languages. */
  readonly crate: string | undefined;
}

/** Something wrong with an info string. Texts as in `Problem`. */
export interface FenceFault {
  readonly rule: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  /** Lines below the opening fence; 0 is the fence itself. */
  readonly lineOffset: number;
}

/** What the info string is held against. */
export interface FenceContext {
  /** Number of lines a reader sees. */
  readonly shownLines: number;
  /** The known families of Rust dependencies. */
  readonly crates: readonly string[];
}

/** Either the meta, or at least one fault. */
export type FenceReading =
  | { readonly meta: FenceMeta; readonly faults: readonly [] }
  | { readonly meta: undefined; readonly faults: readonly FenceFault[] };

const attributeNames = ['title', 'check', 'crate', 'reason'] as const;
type AttributeName = (typeof attributeNames)[number];

interface Words {
  readonly attributes: ReadonlyMap<AttributeName, string>;
  readonly highlighted: readonly number[];
}

/** Reads one info string: `lang` is its first word, `meta` the rest, as a Markdown parser gives them. */
export function readFence(
  lang: string | null | undefined,
  meta: string | null | undefined,
  context: FenceContext,
): FenceReading {
  const faults: FenceFault[] = [];
  const language = readLanguage(lang ?? '', faults);
  const words = readWords(meta ?? '', context.shownLines, faults);
  if (language === undefined) return { meta: undefined, faults };
  const check = readCheck(language, words.attributes, faults);
  refuseIdleReason(check, words.attributes, faults);
  const crate = readCrate(language, words.attributes, context.crates, faults);
  if (check === undefined || faults.length > 0) return { meta: undefined, faults };
  const title = words.attributes.get('title');
  return { meta: { language, title, highlighted: words.highlighted, check, crate }, faults: [] };
}

function fault(rule: string, what: string, why: string, mend: string): FenceFault {
  return { rule, what, why, mend, lineOffset: 0 };
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** A known word near enough to be what was meant, as `Did you mean …? `, or nothing. */
function didYouMean(word: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(word.toLowerCase(), known) : '';
  const aliases: Record<string, string> = { rs: 'rust', yml: 'yaml', sh: 'bash', shell: 'bash', txt: 'text' };
  const alias = aliases[word.toLowerCase()];
  const meant = alias !== undefined && known.includes(alias) ? alias : near;
  const shared = [...new Set(word.toLowerCase())].filter((letter) => meant.includes(letter)).length;
  const isNear = meant === alias || shared * 2 > new Set(word).size;
  return meant !== '' && isNear ? `Did you mean \`${meant}\`? ` : '';
}

function readLanguage(word: string, faults: FenceFault[]): Language | undefined {
  if (isLanguage(word)) return word;
  const known = [...Object.keys(languages), 'mermaid'];
  const why =
    'Every block is checked by the tool of its language, so each has to name one that has a checker.';
  if (word === '') {
    const mend = `Begin the fence with one of ${list(known)}; \`text\` for plain output.`;
    faults.push(fault('fence-without-language', 'The code fence names no language.', why, mend));
  } else {
    const mend = `${didYouMean(word, known)}Known languages: ${list(known)}.`;
    faults.push(fault('unknown-fence-language', `\`${word}\` is not a known fence language.`, why, mend));
  }
  return undefined;
}

const wordPattern = /\s*(?:\{(?<lines>[^}]*)\}|(?<name>[\w-]+)="(?<value>[^"]*)"|(?<other>\S+))/gy;

function readWords(meta: string, shownLines: number, faults: FenceFault[]): Words {
  const attributes = new Map<AttributeName, string>();
  const highlighted = new Set<number>();
  for (const { groups } of meta.trim().matchAll(wordPattern)) {
    const { lines, name, value, other } = groups ?? {};
    if (lines !== undefined) for (const line of readLines(lines, shownLines, faults)) highlighted.add(line);
    else if (name !== undefined && value !== undefined) readAttribute(name, value, attributes, faults);
    else faults.push(unknownWord(other ?? ''));
  }
  return { attributes, highlighted: [...highlighted].sort((a, b) => a - b) };
}

function unknownWord(word: string): FenceFault {
  const [name = '', ...rest] = word.split('=');
  const known = attributeNames.find((candidate) => candidate === name);
  const value = rest.join('=').replaceAll(/["']/g, '');
  const mend = known
    ? `Write \`${known}="${value}"\`, in double quotes.`
    : `${didYouMean(name, attributeNames)}Known: \`{1,3-5}\`, ${list(attributeNames.map((known) => `${known}="…"`))}.`;
  const why = 'A word that nothing reads would be lost without a trace.';
  return fault('unknown-fence-attribute', `\`${word}\` after the language is not understood.`, why, mend);
}

function readAttribute(
  name: string,
  value: string,
  attributes: Map<AttributeName, string>,
  faults: FenceFault[],
): void {
  const known = attributeNames.find((candidate) => candidate === name);
  if (known === undefined) return void faults.push(unknownWord(`${name}="${value}"`));
  if (attributes.has(known)) {
    const what = `\`${known}\` is given twice.`;
    faults.push(
      fault('repeated-fence-attribute', what, 'Only one of them can hold.', `Keep one \`${known}="…"\`.`),
    );
  }
  attributes.set(known, value);
}

function readLines(text: string, shownLines: number, faults: FenceFault[]): number[] {
  const numbers: number[] = [];
  for (const part of text.split(',')) {
    const match = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part);
    const first = Number(match?.[1] ?? Number.NaN);
    const last = Number(match?.[2] ?? first);
    if (match && first >= 1 && first <= last && last <= shownLines) {
      for (let line = first; line <= last; line += 1) numbers.push(line);
      continue;
    }
    const what = `\`{${text}}\` names lines that are not there: \`${part.trim()}\`.`;
    const why = `The reader sees ${shownLines} lines; hidden lines do not count.`;
    const mend = `Use numbers or ranges from 1 to ${shownLines}, such as \`{1,3-5}\`.`;
    faults.push(fault('fence-lines-out-of-range', what, why, mend));
  }
  return numbers;
}

function readCheck(
  language: Language,
  attributes: Words['attributes'],
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

function refuseIdleReason(
  check: Check | undefined,
  attributes: Words['attributes'],
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

function readCrate(
  language: Language,
  attributes: Words['attributes'],
  crates: readonly string[],
  faults: FenceFault[],
): string | undefined {
  const value = attributes.get('crate');
  if (language === 'rust') {
    if (value === undefined || crates.includes(value)) return value ?? 'std';
    const why = 'A sample compiles against one family of dependencies under `tests/snippets/`.';
    const mend = `${didYouMean(value, crates)}Known: ${list(crates)}.`;
    faults.push(fault('unknown-snippet-crate', `\`crate="${value}"\` is not a known family.`, why, mend));
  } else if (value !== undefined) {
    const what = `\`crate="${value}"\` stands on a \`${language}\` block.`;
    faults.push(fault('crate-without-rust', what, 'Only Rust samples have dependencies.', 'Remove `crate`.'));
  }
  return undefined;
}
