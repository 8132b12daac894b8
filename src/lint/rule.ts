/** What a rule is and what it returns. */
import type { Problem } from '../model/problem.ts';
import type { ContentFile } from './content-files.ts';
import type { LintContext } from './context.ts';
import type { Point } from './source-text.ts';

/** A fault as a rule reports it; the run adds the rule's code and, unless stated here, its `why`. */
export interface Finding {
  readonly file: ContentFile;
  readonly point: Point;
  /** What is wrong, with the author's own value in backticks. */
  readonly what: string;
  /** What to do, with the corrected value where one is known. */
  readonly mend: string;
  /** Overrides the rule's own reason. */
  readonly why?: string;
  /** Overrides the rule's own severity. */
  readonly severity?: Problem['severity'];
  /** Overrides the rule's own code, where the finding is that of another part of the project. */
  readonly code?: string;
}

export interface Rule {
  /** Permanent kebab-case code, as printed and as listed in `content/README.md`. */
  readonly code: string;
  readonly severity: Problem['severity'];
  /** One line for the list of rules in `content/README.md`. */
  readonly summary: string;
  /** Why the rule exists; the second line of each of its messages. */
  readonly why: string;
  /** Further codes that the rule reports, with a line for the list of rules each: those of another part's checks. */
  readonly reports?: Readonly<Record<string, string>>;
  readonly check: (context: LintContext) => readonly Finding[] | Promise<readonly Finding[]>;
}

/** A finding as the rest of the project knows it. */
export function toProblem(rule: Rule, finding: Finding): Problem {
  const { file, point, what, mend, why = rule.why, severity = rule.severity, code = rule.code } = finding;
  return {
    file: file.path,
    line: point.line,
    column: point.column,
    rule: code,
    severity,
    what,
    why,
    mend,
  };
}

/** Words in backticks, joined by commas. */
export const quoteAll = (words: Iterable<unknown>): string =>
  [...words].map((word) => `\`${word}\``).join(', ');

/** A value as a message quotes it: short enough for one line. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ').trim();
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}

/** Every code a rule can report, with its line for the list of rules. */
export const codesOf = ({ code, summary, reports }: Rule): Readonly<Record<string, string>> =>
  reports ?? { [code]: summary };
