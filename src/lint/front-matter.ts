/** Splits a Markdown or MDX file into its front matter and its body. */

export interface FrontMatter {
  readonly text: string;
  /** Offset in the file at which the front matter's own text starts. */
  readonly start: number;
  /** Offset in the file at which the body starts. */
  readonly bodyStart: number;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/** The front matter between two `---` lines at the top; `undefined` when there is none or it is never closed. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (closing === null) return undefined;
  return {
    text: text.slice(start, start + closing.index),
    start,
    bodyStart: start + closing.index + closing[0].length,
  };
}
