/**
 * The generated Cargo workspace: a copy of `tests/snippets` outside the checkout, in which each sample is an
 * example of its family's crate. Compiled dependencies are kept in one shared target folder.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../markdown/code/digest.ts';
import { claimKey } from '../../markdown/code/ledger.ts';
import type { Block } from './checker.ts';
import { cacheFolder, takeSlot } from './slot.ts';

/** A workspace ready for cargo. */
export interface RustWorkspace {
  readonly folder: string;
  readonly targetFolder: string;
  /** Removes the generated files; compiled dependencies stay. */
  remove(): void;
}

/** Name of a block's example target, unlike any crate's name. */
export function exampleName(block: Block): string {
  return `sample_${claimKey(block.claim).slice(0, 16)}`;
}

/** Path of a block's source within its crate, as it appears in rustc's messages. */
export function examplePath(block: Block): string {
  return `samples/${exampleName(block)}.rs`;
}

/**
 * Writes the workspace. The folder is the same in each run of one checkout, so that cargo's own cache holds;
 * a second run at the same time gets a second folder.
 */
export function writeRustWorkspace(
  root: string,
  crates: readonly string[],
  blocks: readonly Block[],
): RustWorkspace {
  const cache = cacheFolder();
  const slot = takeSlot(join(cache, 'work'), digest(root).slice(0, 12));
  const source = join(root, 'tests/snippets');
  for (const file of ['Cargo.toml', 'Cargo.lock', 'rustfmt.toml', 'rust-toolchain.toml']) {
    cpSync(join(source, file), join(slot.folder, file));
  }
  for (const crate of crates) {
    const own = blocks.filter((block) => block.meta.family === crate);
    const to = join(slot.folder, crate);
    mkdirSync(join(to, 'samples'), { recursive: true });
    cpSync(join(source, crate, 'src'), join(to, 'src'), { recursive: true });
    writeFileSync(
      join(to, 'Cargo.toml'),
      manifest(readFileSync(join(source, crate, 'Cargo.toml'), 'utf8'), own),
    );
    for (const block of own) writeFileSync(join(to, examplePath(block)), `${block.sample.compiled}\n`);
  }
  return { folder: slot.folder, targetFolder: join(cache, 'target'), remove: slot.release };
}

/** A library example needs no `main`; `test` says whether it has tests to run. */
function manifest(base: string, blocks: readonly Block[]): string {
  const examples = blocks.map((block) =>
    [
      '[[example]]',
      `name = "${exampleName(block)}"`,
      `path = "${examplePath(block)}"`,
      'crate-type = ["lib"]',
      `test = ${block.meta.check.kind === 'runs'}`,
    ].join('\n'),
  );
  return [base, ...examples].join('\n');
}
