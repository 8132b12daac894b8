/** A folder that one running process has to itself. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where generated files and compiled dependencies lie: `SNIPPETS_TARGET_DIR`, or the user's cache folder. */
export function cacheFolder(): string {
  const { SNIPPETS_TARGET_DIR, XDG_CACHE_HOME } = process.env;
  return SNIPPETS_TARGET_DIR ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'viva-snippets');
}

/** An empty folder, ours until released. */
export interface Slot {
  readonly folder: string;
  /** Removes the folder and gives the slot back. */
  release(): void;
}

/**
 * Takes the first free folder of `<parent>/<name>-0`, `-1`, …: the same one each time, unless another process
 * that still lives holds it.
 */
export function takeSlot(parent: string, name: string): Slot {
  mkdirSync(parent, { recursive: true });
  for (let number = 0; ; number += 1) {
    const folder = join(parent, `${name}-${number}`);
    const lock = `${folder}.lock`;
    if (!tryLock(lock)) continue;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const release = (): void => {
      rmSync(folder, { recursive: true, force: true });
      rmSync(lock, { force: true });
    };
    return { folder, release };
  }
}

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
    writeFileSync(lock, String(process.pid)); // its owner ended without giving it back
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch {
    return false;
  }
}
