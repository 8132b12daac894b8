/** Starting the project's own commands with the Node.js version the project pins. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/** Entry files of the tools that the scripts start. */
export const ENTRY_FILES = {
  astro: 'node_modules/astro/bin/astro.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;

/** Where and with which environment a command runs. */
export interface RunOptions {
  /** Working folder; the project's root by default. */
  readonly folder?: string;
  /** Variables on top of the current environment; `undefined` removes one. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** `quiet` keeps the command's output to itself. */
  readonly output?: 'shown' | 'quiet';
}

/**
 * Runs `file` of the project (or an absolute path) with this very Node.js and answers its exit code; a
 * command ended by a signal answers 1. Telemetry of the tools is off, and nothing reads from the keyboard.
 */
export function runNode(file: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const folder = options.folder ?? PROJECT_ROOT;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, file), ...args], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.environment },
      stdio: options.output === 'quiet' ? 'ignore' : ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
