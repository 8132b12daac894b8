/**
 * A problem that an author can mend: what every check of content reports. Problems are data; how they look
 * in a terminal or as JSON is decided by whoever prints them.
 */

/** Where in a file a problem is; line and column count from 1. */
export interface ProblemLocation {
  /** Path relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends ProblemLocation {
  /** Permanent rule code in kebab-case, for example `unknown-key`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, with the author's own value in backticks. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do, with the corrected value where one is known. */
  readonly mend: string;
}

/** Orders problems as a reader walks through files: by file, line, column, rule. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, 'en');
}
