import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/tools/project-root.ts';
import { describeFaults } from './checks/fault.ts';
import { checkLockfile, type Lockfile } from './checks/lockfile.ts';

it('the lockfile has the packages of every platform and names no registry’s host', () => {
  const lock = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8')) as Lockfile;
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(describeFaults(checkLockfile(lock))).toEqual([]);
});
