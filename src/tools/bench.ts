/**
 * `npm run bench`: the figures of the budgets, of the site as it is built now. It builds the site once more
 * to tell what a build costs; `--no-build` only weighs `dist`. It judges nothing: the tests do that.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readBuiltSite, refreshTarget } from '../integrations/built-site.ts';
import { settings } from '../site/settings.ts';
import { BROTLI_QUALITY, BuiltFiles } from './built-files.ts';
import { median, type PageWeight, weighPage } from './page-weight.ts';
import { BUILT_SITE, PROJECT_ROOT } from './project-root.ts';
import { ENTRY_FILES } from './run-command.ts';

/** Pages that are compared with each other: those under one folder of the site. */
const kindOf = (path: string): string =>
  path.replace(/[^/]+\/$/, (last) => (path === `/${last}` ? last : '…/'));

const FIGURES = ['firstScreen', 'htmlAndStyles', 'allButFonts', 'requests', 'script', 'fonts'] as const;

/** `median / worst` of one figure over pages of a kind. */
function spread(weights: readonly PageWeight[], figure: (typeof FIGURES)[number]): string {
  const values = weights.flatMap((weight) => weight[figure] ?? []);
  if (values.length === 0) return '–';
  const inWords = (value: number): string => Math.round(value).toLocaleString('en');
  const [middle, worst] = [inWords(median(values)), inWords(Math.max(...values))];
  return middle === worst ? middle : `${middle} / ${worst}`;
}

function printWeights(): void {
  const site = readBuiltSite(BUILT_SITE);
  const files = new BuiltFiles(BUILT_SITE, settings.base);
  const pages = site.pages.filter((page) => refreshTarget(page) === undefined);
  const kinds = Map.groupBy(pages, (page) => kindOf(page.path));
  console.log(
    `Bytes as brotli ${BROTLI_QUALITY} (script: uncompressed); median / worst of each kind of page`,
  );
  console.table(
    Object.fromEntries(
      [...kinds].map(([kind, members]) => {
        const weights = members.map((page) => weighPage(page, files));
        const row = FIGURES.map((figure) => [figure, spread(weights, figure)]);
        return [kind, { pages: members.length, ...Object.fromEntries(row) }];
      }),
    ),
  );
}

/** What a build cost: CPU seconds over all its threads, and the most memory it held at one time. */
interface BuildCost {
  readonly cpuSeconds: number;
  readonly peakMebibytes: number;
}

/** Written by the process of the build itself, when it ends: nobody else can see its own peak. */
const REPORT_USAGE = `process.on('exit',()=>{const u=process.resourceUsage();process.send?.([(u.userCPUTime+u.systemCPUTime)/1e6,u.maxRSS/1024])})`;

function measureBuild(): Promise<BuildCost> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(REPORT_USAGE)}`, ENTRY_FILES.astro, 'build'],
      {
        cwd: PROJECT_ROOT,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    );
    let cost: BuildCost | undefined;
    child.on('message', (message: [number, number]) => {
      cost = { cpuSeconds: message[0], peakMebibytes: message[1] };
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0 && cost !== undefined) resolve(cost);
      else reject(new Error(`The build ended with code ${code}.`));
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } });
  if (!values['no-build']) {
    const { cpuSeconds, peakMebibytes } = await measureBuild();
    const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`;
    console.log(
      `Build: ${cpuSeconds.toFixed(1)} CPU s, ${Math.round(peakMebibytes)} MiB at most (${machine})`,
    );
  }
  if (!existsSync(BUILT_SITE)) throw new Error('There is no built site. Run `npm run build` first.');
  printWeights();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
