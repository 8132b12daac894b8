/** Runs another program and keeps what it says. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a program ended. `missing` when there is no such program. */
export interface ProgramResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly missing: boolean;
}

/** What the program gets. */
export interface ProgramOptions {
  readonly cwd?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Milliseconds after which the program is ended; status is then null. */
  readonly timeout?: number;
  /** Gets each whole line of standard error as it comes, to show progress. */
  readonly onStderrLine?: (line: string) => void;
}

/** Runs `program` to its end. Never throws: a program that is not there is a result like another. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...options.env };
    const child = spawn(program, args, { cwd: options.cwd, env, timeout: options.timeout });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    if (options.onStderrLine) createInterface(child.stderr).on('line', options.onStderrLine);
    child.on('error', (error) => resolve({ status: null, stdout, stderr: error.message, missing: true }));
    child.on('close', (status) => resolve({ status, stdout, stderr, missing: false }));
    child.stdin.on('error', () => {}); // a program that ends without reading its input is no fault of ours
    child.stdin.end(options.input ?? '');
  });
}
