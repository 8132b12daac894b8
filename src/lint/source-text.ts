/** A file's text with its lines, so that any offset can be named as line and column. */

/** Line and column, both from 1; columns count UTF-16 units, as editors do. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

export interface SourceText {
  readonly text: string;
  /** The point of an offset; offsets beyond the end give the end. */
  readonly at: (offset: number) => Point;
  /** Text of line `line` (from 1) without its line break; empty when there is none. */
  readonly line: (line: number) => string;
}

/** The last index of `starts` whose value is ≤ `offset`. */
function lineIndex(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Prepares `text` for looking up points; `\n` and `\r\n` both end a line. */
export function sourceText(text: string): SourceText {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return {
    text,
    at: (offset) => {
      const inside = Math.max(0, Math.min(offset, text.length));
      const index = lineIndex(starts, inside);
      return { line: index + 1, column: inside - (starts[index] ?? 0) + 1 };
    },
    line: (line) =>
      text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/\r?\n$/, ''),
  };
}

/** The last point of a file that has text on it. */
export const endOfFile = (source: SourceText): Point => source.at(source.text.trimEnd().length);
