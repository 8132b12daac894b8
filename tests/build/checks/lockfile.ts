/**
 * Checks that the lockfile serves every system. A registry that lacks a platform's package makes npm write
 * a lockfile without it, and `npm ci` then fails on that platform only.
 */
import type { Fault } from './fault.ts';

/** What a lockfile says of one package. https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lockfile of version 3. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Whether `name` is locked where Node.js would look for it from the package at `from`. */
function isLocked(name: string, from: string, lock: Lockfile): boolean {
  const folders = [from];
  for (let at = from; at !== ''; ) {
    at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '';
    folders.push(at);
  }
  return folders.some(
    (folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages,
  );
}

/** Faults of a lockfile: platform packages left out, hosts written down, no version or checksum. */
export function checkLockfile(lock: Lockfile): Fault[] {
  return Object.entries(lock.packages).flatMap(([path, locked]) => {
    const missing = Object.entries(locked.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(name, path, lock))
      .map(([name, range]) => `wants \`${name}@${range}\` on some system, and the lockfile lacks it`);
    const faults = [...missing];
    if (locked.resolved !== undefined && /^https?:/.test(locked.resolved)) {
      faults.push(`is tied to the registry host of \`${locked.resolved}\``);
    }
    if (path !== '' && locked.link !== true && locked.integrity === undefined) {
      faults.push('has no checksum (`integrity`)');
    }
    return faults.map((what) => ({ page: path === '' ? 'package.json' : path, what }));
  });
}
