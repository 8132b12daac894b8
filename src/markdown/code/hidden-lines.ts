/**
 * Hidden set-up lines of a sample: compiled, not shown. The convention is rustdoc's
 * (https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html#hiding-portions-of-the-example):
 * a line that is `#` or begins with `# ` is hidden; `##` at the beginning of a line stands for a shown `#`.
 * Go takes the same rule: no line of its code begins with `#`, and gofmt sees the lines without the mark.
 */

/** A sample in its two forms. Lines count from 1. */
export interface Sample {
  /** What the reader sees; no blank line at either end. */
  readonly shown: string;
  /** What the checker gets. It has exactly the lines of the fence, so line n is line n below the fence's first. */
  readonly compiled: string;
  /** For each shown line, in order, its line in `compiled`. */
  readonly shownLines: readonly number[];
}

interface Line {
  readonly text: string;
  readonly hidden: boolean;
}

/** Splits a fence's content by rustdoc's rule, or takes it as it is where the language has no hidden lines. */
export function readSample(content: string, hiddenLines: boolean): Sample {
  const lines = content.split('\n').map((text) => (hiddenLines ? readLine(text) : { text, hidden: false }));
  const shown = lines.flatMap((line, index) => (line.hidden ? [] : [{ text: line.text, number: index + 1 }]));
  const isBlank = (line: { text: string } | undefined): boolean => line?.text.trim() === '';
  while (isBlank(shown.at(0))) shown.shift();
  while (isBlank(shown.at(-1))) shown.pop();
  return {
    shown: shown.map((line) => line.text).join('\n'),
    compiled: lines.map((line) => line.text).join('\n'),
    shownLines: shown.map((line) => line.number),
  };
}

function readLine(text: string): Line {
  const trimmed = text.trim();
  if (trimmed.startsWith('##')) return { text: text.replace('##', '#'), hidden: false };
  if (trimmed === '#') return { text: '', hidden: true };
  if (trimmed.startsWith('# ')) return { text: trimmed.slice(2), hidden: true };
  return { text, hidden: false };
}
