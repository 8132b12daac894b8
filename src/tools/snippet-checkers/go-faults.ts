/** Turns what the Go tools said into faults an author can mend. */
import type { Block, CodeFault } from './checker.ts';
import { offsetOfByte } from './code-place.ts';
import type { GoMessage, GoTestReport } from './go-messages.ts';
import { failedTestFault, idleTestFault, noTestFault } from './test-faults.ts';

/** A test as `go test` finds it (https://pkg.go.dev/testing). */
const testPattern = /^func (?:Test|Example|Fuzz)(?:[^a-z]\w*)?\(/;

/** Errors of the compiler, or findings of vet. */
export function messageFault(block: Block, message: GoMessage, tool: 'compiler' | 'vet'): CodeFault {
  const isLint = tool === 'vet';
  return {
    rule: isLint ? 'snippet-lint' : 'snippet-does-not-compile',
    line: message.line,
    column: columnOf(block, message),
    what: `${message.message}${isLint ? ' (go vet)' : ''}.`,
    why: isLint ? 'Samples are free of warnings.' : 'The badge says that it compiles.',
    mend: mendOf(message.message),
  };
}

/** Go counts bytes; an author's editor does not. */
function columnOf(block: Block, { line, column }: GoMessage): number {
  const text = block.sample.compiled.split('\n')[line - 1] ?? '';
  return offsetOfByte(text, column - 1) + 1;
}

function mendOf(message: string): string {
  if (message.includes('function main is undeclared'))
    return 'Name another package, such as `# package sample`, or add `func main`.';
  if (/no required module provides|missing go\.sum entry|cannot find module/.test(message))
    return 'Import a package of the block\'s family (`module="…"`), or add it to that family under `tests/snippets/go`.';
  if (message.includes("expected 'package'"))
    return 'Begin with a package clause, hidden: `# package sample`.';
  return 'Correct the sample.';
}

/** The sample was given to the go command, which neither built it nor said why at its place. */
export function notBuiltFault(said: string): CodeFault {
  const [first = ''] = said.split('\n').filter((line) => line.trim() !== '');
  return {
    rule: 'snippet-not-checked',
    line: 0,
    what: `The go command could not check the sample: ${first || 'it gave no reason'}.`,
    why: 'What was not checked is not proved.',
    mend: 'Check that its dependencies build: `go build ./...` in its folder of `tests/snippets/go`.',
  };
}

/** Faults of running a sample's tests; a report is missing where nothing was run. */
export function goTestFaults(report: GoTestReport | undefined, said: string): CodeFault[] {
  if (report === undefined) return [notBuiltFault(said)];
  if (report.ok && report.passed > 0) return [];
  if (report.ok) return [noTestFault('`# func TestName(t *testing.T) { … }`')];
  if (/panic: test timed out/.test(report.output)) return [failedTestFault(0, 'did not end within a minute')];
  const name = report.failed[0];
  const panic = /^panic: (.*?)(?: \[recovered.*)?$/m.exec(report.output)?.[1];
  if (panic) return [failedTestFault(panicLine(report.output), `\`${name ?? 'main'}\` panicked: ${panic}`)];
  const places = [...report.output.matchAll(/^ +sample_test\.go:(\d+): (.*)$/gm)];
  if (places.length === 0) return [failedTestFault(0, name ? `\`${name}\` failed` : 'failed')];
  return places.map(([, line, message]) => failedTestFault(Number(line), `failed: ${message}`));
}

/** The innermost call within the sample. */
function panicLine(output: string): number {
  return Number(/\/sample_test\.go:(\d+)/.exec(output)?.[1] ?? 0);
}

/** A test in a sample that does not claim to run. */
export function idleGoTestFaults(block: Block): CodeFault[] {
  if (block.meta.check.kind === 'runs') return [];
  const index = block.sample.compiled.split('\n').findIndex((line) => testPattern.test(line));
  if (index < 0) return [];
  return [idleTestFault(index + 1)];
}
