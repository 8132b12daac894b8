/**
 * Reads the info string of a code fence: language, title, highlighted lines, check, family of dependencies, schema, reason. Everything
 * is closed: what is not known is a fault, never a silent default.
 */
import { type Check, readCheck, refuseIdleReason } from './fence-check.ts';
import { didYouMean, type FenceFault, fault, list } from './fence-fault.ts';
import { type FenceWords, readWords } from './fence-words.ts';
import { isLanguage, type Language, type LanguageRules, languages, type Schema } from './languages.ts';

/** A fence's info string, read. */
export interface FenceMeta {
  readonly language: Language;
  /** File name shown above the code. */
  readonly title: string | undefined;
  /** Shown lines to highlight, from 1, ascending. */
  readonly highlighted: readonly number[];
  readonly check: Check;
  /** The family of dependencies a Rust or Go sample compiles against; undefined for other languages. */
  readonly family: string | undefined;
  /** What the block's data is held against; undefined where it is held against its grammar alone. */
  readonly schema: Schema | undefined;
}

/** What the info string is held against. */
export interface FenceContext {
  /** Number of lines a reader sees. */
  readonly shownLines: number;
  /** The known families of Rust dependencies. */
  readonly crates: readonly string[];
  /** The known families of Go dependencies. */
  readonly modules: readonly string[];
}

/** Either the meta, or at least one fault. */
export type FenceReading =
  | { readonly meta: FenceMeta; readonly faults: readonly [] }
  | { readonly meta: undefined; readonly faults: readonly FenceFault[] };

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
  const family = readFamily(language, words.attributes, context, faults);
  const schema = readSchema(language, check, words.attributes, faults);
  if (check === undefined || faults.length > 0) return { meta: undefined, faults };
  const title = words.attributes.get('title');
  return { meta: { language, title, highlighted: words.highlighted, check, family, schema }, faults: [] };
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

function readFamily(
  language: Language,
  attributes: FenceWords['attributes'],
  context: FenceContext,
  faults: FenceFault[],
): string | undefined {
  const rules: LanguageRules = languages[language];
  for (const name of ['crate', 'module'] as const) {
    if (name === rules.family || !attributes.has(name)) continue;
    const owner = name === 'crate' ? 'rust' : 'go';
    const what = `\`${name}="${attributes.get(name)}"\` stands on a \`${language}\` block.`;
    const why = `Only ${languages[owner].label} samples compile against a ${name}.`;
    const mend = `Remove \`${name}\`${rules.family ? `, or write \`${rules.family}="…"\`` : ''}.`;
    faults.push(fault(`${name}-without-${owner}`, what, why, mend));
  }
  if (rules.family === undefined) return undefined;
  const value = attributes.get(rules.family) ?? 'std';
  const known = rules.family === 'crate' ? context.crates : context.modules;
  if (known.includes(value)) return value;
  const why = 'A sample compiles against one family of dependencies under `tests/snippets/`.';
  const mend = `${didYouMean(value, known)}Known: ${list(known)}.`;
  const what = `\`${rules.family}="${value}"\` is not a known family.`;
  faults.push(fault(`unknown-snippet-${rules.family}`, what, why, mend));
  return undefined;
}

function readSchema(
  language: Language,
  check: Check | undefined,
  attributes: FenceWords['attributes'],
  faults: FenceFault[],
): Schema | undefined {
  const value = attributes.get('schema');
  if (value === undefined) return undefined;
  const { schemas = [] }: LanguageRules = languages[language];
  const found = schemas.find((schema) => schema === value);
  if (found !== undefined && check?.kind !== 'sketch') return found;
  const what = `\`schema="${value}"\` cannot stand on ${check?.kind === 'sketch' ? 'a sketch' : `a \`${language}\` block`}.`;
  const why = 'A block is held against a schema that is known, or against none.';
  const mend =
    schemas.length === 0 || found !== undefined
      ? 'Remove `schema`.'
      : `${didYouMean(value, schemas)}Known: ${list(schemas)}.`;
  faults.push(fault('bad-fence-schema', what, why, mend));
  return undefined;
}
