import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/tools/project-root.ts';
import { ENTRY_FILES, runNode } from '../../src/tools/run-command.ts';
import { SITE } from './built-site-under-test.ts';
import { describeFaults } from './checks/fault.ts';
import { differencesBetween } from './checks/folder-difference.ts';

/** Another folder, deeper and with a space in it; real, because a link in a path would be seen through. */
const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'viva-again-'))), 'other place', 'viva');
afterAll(() => rmSync(dirname(dirname(copy)), { recursive: true, force: true }));

/** Files of the project: those in the repository and those that an author is about to add. */
function projectFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', args, { cwd: PROJECT_ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(PROJECT_ROOT, file)));
}

/** Every package by a link of its own: what builds keep in `node_modules` between runs is not shared. */
function linkPackages(): void {
  const [from, to] = [join(PROJECT_ROOT, 'node_modules'), join(copy, 'node_modules')];
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const isCache = name.startsWith('.') && name !== '.bin';
    if (!isCache) symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

it('a second build in another folder, time zone and language gives the same bytes', async () => {
  for (const file of projectFiles()) cpSync(join(PROJECT_ROOT, file), join(copy, file));
  linkPackages();
  const environment = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  expect(await runNode(ENTRY_FILES.astro, ['build'], { folder: copy, environment, output: 'quiet' })).toBe(0);
  expect(SITE.files.length).toBeGreaterThan(0);
  expect(describeFaults(differencesBetween(SITE.folder, join(copy, 'dist')))).toEqual([]);
});
