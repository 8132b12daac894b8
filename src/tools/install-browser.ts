/**
 * Makes sure that there is a Chromium which starts: one that is there already, else Playwright's download,
 * else, as root on Debian, the distribution's package. `node src/tools/install-browser.ts` does only that.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './find-chromium.ts';
import { ENTRY_FILES, runNode } from './run-command.ts';

/** What to do by hand where nothing else helped. */
export const INSTALL_ADVICE = [
  'The browser tests need Chromium or Chrome, and none that starts could be found or installed.',
  'Do one of these, then run the command again:',
  '  npx playwright install --with-deps chromium    (needs a network that reaches Playwright’s download host)',
  '  sudo apt-get install -y chromium               (Debian; other systems: their package of Chromium)',
  '  CHROMIUM_PATH=/path/to/chrome npm test         (a browser that is already there)',
].join('\n');

async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath: path });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** A found Chromium that starts; the stub that some systems install in its place does not. */
async function findWorkingChromium(): Promise<string | undefined> {
  const path = findChromium();
  return path !== undefined && (await starts(path)) ? path : undefined;
}

const isRoot = (): boolean => process.getuid?.() === 0;
const hasApt = (): boolean => existsSync('/usr/bin/apt-get');

async function downloadFromPlaywright(): Promise<void> {
  console.log('No Chromium here yet: asking Playwright for its own.');
  const withLibraries = isRoot() && hasApt() ? ['--with-deps'] : [];
  await runNode(ENTRY_FILES.playwright, ['install', ...withLibraries, 'chromium']);
}

/** Runs `apt-get` as root, or through `sudo` where that asks for no password, as it is in public CI. */
function aptGet(args: readonly string[]): boolean {
  const [command, ...rest] = isRoot() ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
  const { status } = spawnSync(command ?? 'apt-get', rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installFromDebian(): void {
  if (!hasApt() || !(isRoot() || process.env.CI)) return;
  console.log('Asking the distribution for its package of Chromium.');
  if (aptGet(['update'])) aptGet(['install', '-y', '--no-install-recommends', 'chromium']);
}

/**
 * The path of a Chromium that starts, installed if need be.
 *
 * @throws Error with the commands to run by hand when there is none and none can be installed.
 */
export async function ensureChromium(): Promise<string> {
  const found = await findWorkingChromium();
  if (found !== undefined) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Error(
      `CHROMIUM_PATH is \`${process.env.CHROMIUM_PATH}\`, which does not start as a browser. ` +
        'Correct it, or unset it to have a browser looked for.',
    );
  }
  await downloadFromPlaywright();
  const downloaded = await findWorkingChromium();
  if (downloaded !== undefined) return downloaded;
  installFromDebian();
  const installed = await findWorkingChromium();
  if (installed !== undefined) return installed;
  throw new Error(INSTALL_ADVICE);
}

if (import.meta.main) {
  try {
    console.log(`Chromium: ${await ensureChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
