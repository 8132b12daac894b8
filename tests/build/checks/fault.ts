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

/** The faults as lines to read; an empty list means that the check holds. */
export function describeFaults(faults: readonly Fault[]): string[] {
  return faults.map(({ page, line, what }) => `${page}${line === undefined ? '' : `:${line}`} ${what}`);
}
