/** Turns what the Rust tools said into faults an author can mend. */
import type { Check } from '../../markdown/code/fence-check.ts';
import type { Block, CodeFault } from './checker.ts';
import type { ProgramResult } from './run-program.ts';
import type { RustDiagnostic, TargetReport } from './rust-diagnostics.ts';
import { failedTestFault, idleTestFault, noTestFault } from './test-faults.ts';

/** Faults of compiling and linting a sample, given what it claims. */
export function buildFaults(check: Check, report: TargetReport | undefined, cargoSaid: string): CodeFault[] {
  const diagnostics = report?.diagnostics ?? [];
  if (check.kind === 'fails')
    return failureFaults(check.errorCode, diagnostics, report?.built === true, cargoSaid);
  if (diagnostics.length > 0) return diagnostics.map(diagnosticFault);
  return report?.built ? [] : [notBuilt(cargoSaid)];
}

/** rustc's own error codes are `E` and four digits; lints have names. */
function isError(diagnostic: RustDiagnostic): boolean {
  return diagnostic.code === undefined || /^E\d{4}$/.test(diagnostic.code);
}

function failureFaults(
  expected: string,
  diagnostics: readonly RustDiagnostic[],
  built: boolean,
  cargoSaid: string,
): CodeFault[] {
  const errors = diagnostics.filter(isError);
  const others = errors.filter((error) => error.code !== expected);
  if (errors.length > 0 && others.length === 0) return [];
  if (errors.length === 0 && !built && diagnostics.length === 0) return [notBuilt(cargoSaid)];
  const why = `The badge says that it fails with ${expected} and nothing else.`;
  if (errors.length === 0) {
    const what = `The sample compiles, though \`check="fails:${expected}"\` says it fails.`;
    return [
      {
        rule: 'snippet-fails-otherwise',
        line: 0,
        what,
        why,
        mend: `Write \`check="compiles"\`, or make it fail.`,
      },
    ];
  }
  return others.map((error) => ({
    ...diagnosticFault(error),
    rule: 'snippet-fails-otherwise',
    why,
    mend: error.code ? `Mend this error, or claim it: \`check="fails:${error.code}"\`.` : 'Mend this error.',
  }));
}

function diagnosticFault(diagnostic: RustDiagnostic): CodeFault {
  const { code, message, line, column, label, help } = diagnostic;
  const isLint = !isError(diagnostic);
  return {
    rule: isLint ? 'snippet-lint' : 'snippet-does-not-compile',
    line,
    column,
    what: `${code ? `${code}: ` : ''}${message}${label ? ` (${label})` : ''}.`,
    why: isLint ? 'Samples are free of warnings.' : 'The badge says that it compiles.',
    mend: help ? `${help}.` : 'Correct the sample.',
  };
}

function notBuilt(cargoSaid: string): CodeFault {
  const said = cargoSaid.split('\n').find((line) => line.startsWith('error'));
  return {
    rule: 'snippet-not-checked',
    line: 0,
    what: `Cargo could not check the sample: ${said ?? 'it gave no reason'}.`,
    why: 'What was not checked is not proved.',
    mend: 'Check that its dependencies build: `cargo check --locked` in `tests/snippets`.',
  };
}

/** Faults of running a sample's tests. */
export function testFaults(result: ProgramResult): CodeFault[] {
  const passed = Number(/test result: ok\. (\d+) passed/.exec(result.stdout)?.[1] ?? 0);
  if (result.status === 0 && passed > 0) return [];
  if (result.status === 0) return [noTestFault('`# #[cfg(test)]`, `# mod tests { … }`')];
  if (result.status === null) return [failedTestFault(0, 'did not end within a minute')];
  const panics = [
    ...`${result.stdout}${result.stderr}`.matchAll(
      /thread '([^']*)'.* panicked at [^\n]*?:(\d+):\d+:\n([^\n]*)/g,
    ),
  ];
  if (panics.length === 0) return [failedTestFault(0, 'failed')];
  return panics.map(([, name, line, message]) =>
    failedTestFault(Number(line), `\`${name}\` failed: ${message}`),
  );
}

/** A test in a sample that does not claim to run. */
export function idleTestFaults(block: Block): CodeFault[] {
  if (block.meta.check.kind === 'runs') return [];
  const index = block.sample.compiled
    .split('\n')
    .findIndex((line) => /^\s*#\[(?:[\w:]+::)?test\b/.test(line));
  if (index < 0 || block.meta.check.kind === 'fails') return [];
  return [idleTestFault(index + 1)];
}
