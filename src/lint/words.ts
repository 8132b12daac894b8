/** What the linter takes for a word. */

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,_-]*/gu;

/** The words of a text, as written: a number with its commas is one, a hyphenated word is one. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
