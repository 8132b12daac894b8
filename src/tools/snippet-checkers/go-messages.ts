/** Reads what the go command says of samples: compiler errors, findings of vet, the events of tests. */
import { z } from 'zod';

/** One message about a sample. */
export interface GoMessage {
  /** Folder of the sample's package. */
  readonly package: string;
  /** Line of the sample, from 1; 0 where the message names none. */
  readonly line: number;
  /** Column in bytes, from 1. */
  readonly column: number;
  readonly message: string;
}

const placed =
  /^(?:vet: )?(?:\.\/)?(?<name>sample_\w+)\/sample(?:_test)?\.go:(?<line>\d+):(?:(?<column>\d+):)? (?<message>.*)$/;
const heading = /^# (?:\[?snippets\.invalid\/\w+\/)(?<name>sample_\w+)/;
/** The compiler's own word that there is more; every error is asked for, so it is noise. */
const noise = /^(too many errors|exit status \d+|FAIL\b|ok\b)/;

/**
 * Sorts the lines of `go build`, `go vet` and of the build half of `go test`. A line that begins with a tab goes
 * on with the message before it; one without a place belongs to the package named by the heading above it.
 */
export function readGoMessages(text: string): GoMessage[] {
  const messages: GoMessage[] = [];
  let current: string | undefined;
  for (const line of text.split('\n')) {
    const { name, line: at = '0', column = '1', message = '' } = placed.exec(line)?.groups ?? {};
    const last = messages.at(-1);
    if (name !== undefined) {
      messages.push({ package: name, line: Number(at), column: Number(column), message });
    } else if (line.startsWith('# ')) {
      current = heading.exec(line)?.groups?.name;
    } else if (line.startsWith('\t') && last) {
      messages.splice(-1, 1, { ...last, message: `${last.message}; ${line.trim()}` });
    } else if (current !== undefined && line.trim() !== '' && !noise.test(line)) {
      messages.push({ package: current, line: 0, column: 1, message: line.trim() });
    }
  }
  return messages;
}

const eventSchema = z.object({
  Action: z.string(),
  Package: z.string().default(''),
  Test: z.string().optional(),
  Output: z.string().default(''),
});

/** How the tests of one package went. */
export interface GoTestReport {
  passed: number;
  /** Names of the tests that failed, the innermost ones only. */
  readonly failed: string[];
  /** True when the package as a whole passed. */
  ok: boolean;
  /** All that the tests printed. */
  output: string;
}

/** What `go test -json` said: the compiler's words, and a report for each package folder. */
export interface GoTestRun {
  readonly buildOutput: string;
  readonly reports: ReadonlyMap<string, GoTestReport>;
}

/** Sorts the events of `go test -json` (https://pkg.go.dev/cmd/test2json). */
export function readTestEvents(stdout: string): GoTestRun {
  const reports = new Map<string, GoTestReport>();
  let buildOutput = '';
  for (const line of stdout.split('\n')) {
    const event = line.startsWith('{') ? eventSchema.safeParse(JSON.parse(line)).data : undefined;
    if (event === undefined) continue;
    if (event.Action === 'build-output') buildOutput += event.Output;
    const name = event.Package.split('/').at(-1) ?? '';
    if (name === '') continue;
    const report = reports.get(name) ?? { passed: 0, failed: [], ok: false, output: '' };
    reports.set(name, report);
    note(report, event);
  }
  return { buildOutput, reports };
}

function note(report: GoTestReport, { Action, Test, Output }: z.infer<typeof eventSchema>): void {
  if (Action === 'output') report.output += Output;
  if (Test === undefined) report.ok ||= Action === 'pass';
  else if (Action === 'pass') report.passed += 1;
  else if (Action === 'fail' && !report.failed.some((inner) => inner.startsWith(`${Test}/`)))
    report.failed.push(Test);
}
