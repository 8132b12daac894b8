/** Offsets in a block's code → the line and column that an author sees. */

/** A place in code; both from 1. Columns count UTF-16 units, as editors do. */
export interface CodePlace {
  readonly line: number;
  readonly column: number;
}

/** The place of the character at `offset`, in UTF-16 units from 0; one past the end is the end. */
export function placeOf(code: string, offset: number): CodePlace {
  const before = code.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The offset in UTF-16 units of a byte of the code's UTF-8 form. */
export function offsetOfByte(code: string, byte: number): number {
  return Buffer.from(code).subarray(0, byte).toString().length;
}

/** The offset in UTF-16 units of a Unicode character counted from 0. */
export function offsetOfCharacter(code: string, character: number): number {
  return [...code].slice(0, character).join('').length;
}

/**
 * The offset at which `word` first stands by itself from `start` on, or `start` when it never does: for checkers
 * that name what they stumbled over and not where.
 */
export function offsetOfWord(code: string, word: string, start: number): number {
  const isPartOfWord = (character: string | undefined): boolean => /[\p{L}\p{N}_$]/u.test(character ?? '');
  for (let at = code.indexOf(word, start); word !== '' && at >= 0; at = code.indexOf(word, at + 1)) {
    const joinsBefore = isPartOfWord(word[0]) && isPartOfWord(code[at - 1]);
    const joinsAfter = isPartOfWord(word.at(-1)) && isPartOfWord(code[at + word.length]);
    if (!joinsBefore && !joinsAfter) return at;
  }
  return start;
}
