import { describe, expect, it } from 'vitest';
import {
  readPlaywrightReport,
  readVitestReport,
  sumTallies,
  tallyCommand,
  tallyRunner,
} from '../../../src/tools/test-reports.ts';

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe('the tally of a test runner', () => {
  it('takes over what passed and what failed', () => {
    expect(tallyRunner(1, counts(3, 2))).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a runner that ran no test as failed, though it ended with code 0', () => {
    expect(tallyRunner(0, counts(0, 0))).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a runner that crashed before it wrote a report as failed', () => {
    expect(tallyRunner(139, undefined)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a runner as failed that ends with an error although every test passed', () => {
    expect(tallyRunner(1, counts(5, 0))).toMatchObject({ passed: 5, failed: 1 });
  });

  it('counts skipped tests as failed', () => {
    expect(tallyRunner(0, counts(5, 0, 2))).toMatchObject({ passed: 5, failed: 2 });
  });
});

describe('the reports of the runners', () => {
  it('are read from Vitest', () => {
    const report = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
    expect(readVitestReport(report)).toEqual(counts(4, 1, 2));
  });

  it('are read from Playwright, where a test that needed a second try failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 0 } };
    expect(readPlaywrightReport(report)).toEqual(counts(4, 3));
  });

  it('are not believed when a count is missing', () => {
    expect(readVitestReport({ numPassedTests: 4 })).toBeUndefined();
    expect(readPlaywrightReport({ stats: { expected: 1 } })).toBeUndefined();
    expect(readPlaywrightReport(undefined)).toBeUndefined();
  });
});

describe('the whole run', () => {
  it('adds up its parts', () => {
    expect(sumTallies([tallyCommand(0), tallyCommand(2), tallyRunner(0, counts(7, 0))])).toEqual({
      passed: 8,
      failed: 1,
    });
  });
});
