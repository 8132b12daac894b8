/** What a check of the built site found. */

/** One fault of one page or file. */
export interface Fault {
  /** Address of the page or path of the file. */
  readonly page: string;
  /** Line in the built HTML, from 1. */
  readonly line?: number | undefined;
  /** What is wrong and what would be right, with the value in backticks. */
  readonly what: string;
}

/**
 * The faults as lines to read; an empty list means that the check holds. A fault that many pages share, as
 * one in the header does, is one line.
 */
export function describeFaults(faults: readonly Fault[]): string[] {
  const byWhat = Map.groupBy(faults, (fault) => fault.what);
  return [...byWhat].map(([what, [first, ...others]]) => {
    const place =
      first === undefined ? '' : `${first.page}${first.line === undefined ? '' : `:${first.line}`}`;
    return `${place}${others.length === 0 ? '' : ` (and ${others.length} more times)`} ${what}`;
  });
}
