/**
 * What the bank's Markdown has beyond CommonMark and GFM. Everything that parses content uses this one
 * object, so that a tool never reads a file otherwise than the page does.
 */
export const MARKDOWN_FEATURES = {
  /** `$$…$$` is mathematics; a single `$` stays money. */
  math: { singleDollarTextMath: false },
  /** `## Ordering in a block {#ordering}`. */
  headingAttributes: true,
  smartPunctuation: false,
} as const;
