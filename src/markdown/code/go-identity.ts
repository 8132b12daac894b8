/** What a proof of a Go sample rests on: the pinned version of Go, and the locked modules of its family. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './digest.ts';
import { goFamilies, goFolder } from './go-families.ts';

/** The Go half of the checkers' identities. */
export interface GoIdentity {
  /** The pinned version, such as `1.26.8`: the same `go` line in the `go.mod` of every family. */
  readonly version: string;
  /** By family, sorted. */
  readonly identities: ReadonlyMap<string, string>;
}

/**
 * Reads the identity from the modules' files.
 * @param root the project's root folder
 * @throws Error when a `go.mod` names no full version, or the families name different ones
 */
export function readGoIdentity(root: string): GoIdentity {
  const identities = new Map<string, string>();
  const versions = new Set<string>();
  for (const family of goFamilies(root)) {
    const folder = join(root, goFolder, family);
    const read = (name: string): string =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
    const [, version = ''] = /^go (\d+\.\d+\.\d+)$/m.exec(read('go.mod')) ?? [];
    versions.add(version);
    // `go.sum` is absent where a family has no dependencies.
    identities.set(family, `go ${version} ${digest(read('go.mod'))} ${digest(read('go.sum'))}`);
  }
  const [version = '', ...others] = versions;
  if (version === '' || others.length > 0) {
    throw new Error(
      `The modules under \`${goFolder}\` must all name one full version, such as \`go 1.26.8\`; they name ${[...versions].map((one) => `\`${one}\``).join(', ') || 'none'}.`,
    );
  }
  return { version, identities };
}
