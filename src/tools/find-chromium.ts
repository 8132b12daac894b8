/** Finds a Chromium to draw diagrams and run browser tests with; nothing is downloaded here. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const COMMAND_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where Chrome and Chromium live on systems that do not put them on the PATH. */
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright throws on platforms it has no build for. */
function playwrightExecutable(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMAND_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The path of a Chromium or Chrome that can be started, or undefined where there is none. The environment
 * variable `CHROMIUM_PATH` comes first and alone if it is set: a wrong value is not silently passed over.
 * After it come Playwright's own download, then the commands on the PATH, then the systems' usual places.
 */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  const candidates =
    chosen !== undefined && chosen !== ''
      ? [chosen]
      : [...playwrightExecutable(), ...onPath(), ...FIXED_PLACES];
  return candidates.find(isExecutable);
}
