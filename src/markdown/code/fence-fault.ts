/** A fault of a code fence, and the words that name what was probably meant. */
import { closest } from 'fastest-levenshtein';

/** Something wrong with an info string. Texts as in `Problem`. */
export interface FenceFault {
  readonly rule: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  /** Lines below the opening fence; 0 is the fence itself. */
  readonly lineOffset: number;
}

/** A fault of the fence itself. */
export function fault(rule: string, what: string, why: string, mend: string): FenceFault {
  return { rule, what, why, mend, lineOffset: 0 };
}

/** Words in backticks, for a message. */
export function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** A known word near enough to be what was meant, as `Did you mean …? `, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(word.toLowerCase(), known) : '';
  const aliases: Record<string, string> = {
    rs: 'rust',
    golang: 'go',
    yml: 'yaml',
    sh: 'bash',
    shell: 'bash',
    txt: 'text',
  };
  const alias = aliases[word.toLowerCase()];
  const meant = alias !== undefined && known.includes(alias) ? alias : near;
  const shared = [...new Set(word.toLowerCase())].filter((letter) => meant.includes(letter)).length;
  const isNear = meant === alias || shared * 2 > new Set(word).size;
  return meant !== '' && isNear ? `Did you mean \`${meant}\`? ` : '';
}
