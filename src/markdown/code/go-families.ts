/** The families of Go dependencies: one module each under `tests/snippets/go`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the modules lie, from the project's root. */
export const goFolder = 'tests/snippets/go';

/** Names of the families, sorted: the folders with a `go.mod`. */
export function goFamilies(root: string): string[] {
  return readdirSync(join(root, goFolder))
    .filter((name) => existsSync(join(root, goFolder, name, 'go.mod')))
    .sort();
}
