/** What an author probably meant where MDX stops. */
import type { Point, SourceText } from './source-text.ts';

/** The slips authors make most, by the text at the place of the fault. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^<!--/, 'Write comments as `{/* … */}`.'],
  [/^<https?:/, 'Write the address as a link, `[text](https://…)`.'],
  [/^<(?:br|hr|img|wbr)\b[^/>]*>/, 'Close the tag in itself, as in `<br />`.'],
  [/^<[\d\s=-]/, 'Write the sign as `\\<`, or put the expression in backticks.'],
  [/^<[A-Z]\w*</, 'Put the type in backticks: in prose `Arc<Mutex<T>>` reads as tags.'],
  [/^</, 'Close the tag, or put what stands in `<…>` in backticks if it is no tag.'],
  [/^\{/, 'Close the brace, or write it as `\\{`; in code use backticks.'],
];

/** The mend for a fault of MDX at `point`. */
export function mdxSlip(source: SourceText, point: Point): string {
  const rest = source.line(point.line).slice(point.column - 1);
  return (
    SLIPS.find(([pattern]) => pattern.test(rest))?.[1] ??
    'Write `\\<` and `\\{` for the bare signs, or use backticks.'
  );
}
