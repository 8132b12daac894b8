/** What can be wrong with the tests in a sample, in any language whose samples have tests that run. */
import type { CodeFault } from './checker.ts';

/** A test at `line` of the code, in a sample that does not claim to run. */
export function idleTestFault(line: number): CodeFault {
  return {
    rule: 'snippet-test-never-runs',
    line,
    what: 'The sample has a test that is never run.',
    why: 'A test that is not run proves nothing.',
    mend: 'Write `check="runs"`, so that it is run.',
  };
}

/** A sample that claims to run and has no test; `example` is how one looks in its language. */
export function noTestFault(example: string): CodeFault {
  return {
    rule: 'snippet-without-test',
    line: 0,
    what: '`check="runs"` stands on a sample without a test.',
    why: 'The badge says that its tests pass.',
    mend: `Add a test, hidden or shown: ${example}, or write \`check="compiles"\`.`,
  };
}

/** A test that fails at `line` of the code; `how` goes on after “A test”. */
export function failedTestFault(line: number, how: string): CodeFault {
  return {
    rule: 'snippet-test-fails',
    line,
    what: `A test ${how}.`,
    why: 'The badge says that its tests pass.',
    mend: 'Correct the sample or its test.',
  };
}
