/**
 * The generated Go modules: copies of those under `tests/snippets/go`, outside the checkout, in which each sample
 * is a package. Compiled dependencies are kept in Go's own build cache.
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../markdown/code/digest.ts';
import { goFolder } from '../../markdown/code/go-families.ts';
import { claimKey } from '../../markdown/code/ledger.ts';
import type { Block } from './checker.ts';
import { cacheFolder, takeSlot } from './slot.ts';

/** Modules ready for the go command. */
export interface GoWorkspace {
  /** The folder of one family's module. */
  folderOf(family: string): string;
  /** Removes the generated files; compiled dependencies stay. */
  remove(): void;
}

/** Name of a block's package folder. */
export function packageName(block: Block): string {
  return `sample_${claimKey(block.claim).slice(0, 16)}`;
}

/** Writes the modules of the blocks' families, with a package for each block. */
export function writeGoWorkspace(root: string, blocks: readonly Block[]): GoWorkspace {
  const slot = takeSlot(join(cacheFolder(), 'work'), `go-${digest(root).slice(0, 12)}`);
  const folderOf = (family: string): string => join(slot.folder, family);
  for (const family of new Set(blocks.map((block) => block.meta.family ?? 'std'))) {
    const own = blocks.filter((block) => block.meta.family === family);
    for (const block of own) writeSample(join(folderOf(family), packageName(block)), block);
    for (const file of ['go.mod', 'go.sum']) {
      const source = join(root, goFolder, family, file);
      if (existsSync(source)) cpSync(source, join(folderOf(family), file));
    }
  }
  return { folderOf, remove: slot.release };
}

/** `go test` reads tests from files of that name alone; what they test may stand in the same file. */
function writeSample(folder: string, block: Block): void {
  const name = block.meta.check.kind === 'runs' ? 'sample_test.go' : 'sample.go';
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `${block.sample.compiled}\n`);
}
