/** The parts of the test run, in the order in which a fault is cheapest to find. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './install-browser.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { ENTRY_FILES, runNode } from './run-command.ts';
import {
  readPlaywrightReport,
  readVitestReport,
  type Tally,
  tallyCommand,
  tallyRunner,
} from './test-reports.ts';

/** One part of the test run. */
export interface TestPart {
  /** Name for `npm test -- --only`. */
  readonly name: string;
  /** What it checks, for the reader of the log. */
  readonly title: string;
  /** The part without which this one would look at an old site or at none. */
  readonly needs?: string;
  /** Runs it; throws only when it cannot be run at all. */
  readonly run: () => Promise<Tally>;
}

async function runTool(file: string, args: readonly string[] = []): Promise<Tally> {
  if (!existsSync(join(PROJECT_ROOT, file))) {
    return { passed: 0, failed: 1, reason: `\`${file}\` does not exist` };
  }
  return tallyCommand(await runNode(file, args));
}

/** Runs `use` with the path of a report to be written, and answers the report's JSON, if there is one. */
async function withReport(use: (path: string) => Promise<number>): Promise<[number, unknown]> {
  const folder = await mkdtemp(join(tmpdir(), 'viva-report-'));
  try {
    const path = join(folder, 'report.json');
    const code = await use(path);
    return [code, existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : undefined];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runVitest(project: string): Promise<Tally> {
  const [code, report] = await withReport((path) =>
    runNode(ENTRY_FILES.vitest, [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path}`,
    ]),
  );
  return tallyRunner(code, readVitestReport(report));
}

async function runBrowserTests(): Promise<Tally> {
  const CHROMIUM_PATH = await ensureChromium();
  const [code, report] = await withReport((path) =>
    runNode(ENTRY_FILES.playwright, ['test', `--reporter=${process.env.CI ? 'dot' : 'list'},json`], {
      environment: { CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: path },
    }),
  );
  return tallyRunner(code, readPlaywrightReport(report));
}

/** Every part of `npm test`, in order. */
export const TEST_PARTS: readonly TestPart[] = [
  { name: 'check', title: 'Types, content and formatting', run: () => runTool('src/tools/check.ts') },
  { name: 'unit', title: 'Unit tests', run: () => runVitest('unit') },
  { name: 'snippets', title: 'Code samples', run: () => runTool('src/tools/snippets.ts') },
  { name: 'site', title: 'Build of the site', run: () => runTool('src/tools/astro.ts', ['build']) },
  { name: 'dist', title: 'Tests on the built site', needs: 'site', run: () => runVitest('build') },
  { name: 'browser', title: 'Tests in the browser', needs: 'site', run: runBrowserTests },
];
