/** Counting what a test runner reported. A part of the test run that proves nothing counts as failed. */

/** How many checks of one part of the test run held. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Why there are failures that no test names, for the reader of the summary. */
  readonly reason?: string;
}

/** What both runners' reports come down to. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function count(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : Number.NaN;
}

/** Counts of Vitest's JSON report; `undefined` when `report` is none. https://vitest.dev/guide/reporters#json-reporter */
export function readVitestReport(report: unknown): Counts | undefined {
  if (!isFields(report)) return undefined;
  const counts = {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests'),
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  };
  return Object.values(counts).some(Number.isNaN) ? undefined : counts;
}

/**
 * Counts of Playwright's JSON report; `undefined` when `report` is none. A test that passed only when
 * repeated counts as failed. https://playwright.dev/docs/test-reporters#json-reporter
 */
export function readPlaywrightReport(report: unknown): Counts | undefined {
  const stats = isFields(report) ? report.stats : undefined;
  if (!isFields(stats)) return undefined;
  const counts = {
    passed: count(stats, 'expected'),
    failed: count(stats, 'unexpected') + count(stats, 'flaky'),
    skipped: count(stats, 'skipped'),
  };
  return Object.values(counts).some(Number.isNaN) ? undefined : counts;
}

/** The tally of a runner that ended with `exitCode` and left `counts`; never "nothing failed" after a crash. */
export function tallyRunner(exitCode: number, counts: Counts | undefined): Tally {
  if (counts === undefined) return { passed: 0, failed: 1, reason: 'it ended without a report' };
  const { passed, failed, skipped } = counts;
  if (skipped > 0) {
    return { passed, failed: failed + skipped, reason: `${skipped} skipped; a skipped test proves nothing` };
  }
  if (passed + failed === 0) return { passed: 0, failed: 1, reason: 'it ran no test' };
  if (exitCode !== 0 && failed === 0) {
    return { passed, failed: 1, reason: `all its tests passed, yet it ended with code ${exitCode}` };
  }
  return { passed, failed };
}

/** The tally of a command that is one check by itself. */
export function tallyCommand(exitCode: number): Tally {
  return exitCode === 0
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1, reason: `it ended with code ${exitCode}` };
}

/** The sum over all parts. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce<Tally>(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}
