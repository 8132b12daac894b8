/** Small content trees for tests: a whole clean bank, and copies of it with faults planted. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const CLEAN_BANK = path.resolve('tests/fixtures/lint/clean-bank');

/** A fault to plant, and what the linter must say of it. */
export interface PlantedFault {
  readonly rule: string;
  /** Path under `content/`. */
  readonly file: string;
  /** The text to replace; without it the file is written anew. */
  readonly find?: string;
  readonly put: string;
  /** The file in which the fault is reported, where that is another one. */
  readonly seenIn?: string;
  /** The text at whose start the fault must be reported; the file's first character unless stated. */
  readonly at?: string;
}

/** A copy of the clean bank in a folder of its own. */
export function copyCleanBank(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'viva-lint-'));
  cpSync(path.join(CLEAN_BANK, 'content'), path.join(root, 'content'), { recursive: true });
  return root;
}

/** Plants one fault in the bank at `root`. @throws when the text to replace does not stand there exactly once. */
export function plant(root: string, { file, find, put }: PlantedFault): void {
  const target = path.join(root, 'content', file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(
    target,
    find === undefined ? put : replaceOnce(readFileSync(target, 'utf8'), find, put, file),
  );
}

function replaceOnce(text: string, find: string, put: string, file: string): string {
  if (text.split(find).length !== 2) throw new Error(`\`${find}\` stands not exactly once in ${file}`);
  return text.replace(find, () => put);
}

/** `file:line:column rule`, as the linter must report the fault once all are planted. */
export function expectedReport(root: string, { rule, file: planted, seenIn, at }: PlantedFault): string {
  const file = seenIn ?? planted;
  const text = readFileSync(path.join(root, 'content', file), 'utf8');
  const offset = at === undefined ? 0 : text.indexOf(at);
  if (offset < 0) throw new Error(`\`${at}\` does not stand in ${file}`);
  const before = text.slice(0, offset).split('\n');
  return `content/${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${rule}`;
}
