/**
 * The ledger: one small committed file for each block that was proved, so that a page can state "compiles"
 * without a compiler at hand. A file's name is the hash of all that the proof rests on; a block whose hash has
 * no file is unproved.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckerIdentities } from './checker-identity.ts';
import { digest } from './digest.ts';
import type { FenceFault } from './fence-fault.ts';
import type { FenceMeta } from './fence-meta.ts';

/** Where the ledger lies, from the project's root. */
export const ledgerFolder = 'tests/snippets/ledger';

/** What one proof rests on. Every field is part of the key. */
export interface Claim {
  readonly language: string;
  /** As the author wrote it: `compiles`, `runs`, `fails:E0382`, `parses`. */
  readonly check: string;
  /** Family of Rust dependencies; null for other languages. */
  readonly crate: string | null;
  /** Family of Go dependencies; absent for other languages. */
  readonly module?: string;
  /** What the data is held against; absent where it is held against its grammar alone. */
  readonly schema?: string;
  /** Digest of the checker's identity. */
  readonly checker: string;
  /** Digest of the code as the checker gets it, hidden lines included. */
  readonly code: string;
}

/** The claim a block makes, or undefined where it makes none that can be proved: a sketch, plain output. */
export function claimOf(
  meta: FenceMeta,
  compiled: string,
  identities: Pick<CheckerIdentities, 'identify'>,
): Claim | undefined {
  const { check, language } = meta;
  if (check.kind === 'sketch' || check.kind === 'none') return undefined;
  return {
    language,
    check: check.kind === 'fails' ? `fails:${check.errorCode}` : check.kind,
    crate: language === 'rust' ? (meta.family ?? null) : null,
    ...(language === 'go' && meta.family ? { module: meta.family } : {}),
    ...(meta.schema ? { schema: meta.schema } : {}),
    checker: digest(identities.identify(language, meta.family ?? meta.schema)),
    code: digest(compiled),
  };
}

/** The claim's key: the same for the same claim, on every machine. */
export function claimKey(claim: Claim): string {
  const { language, check, crate, module, schema, checker, code } = claim;
  return digest(JSON.stringify([language, check, module ?? schema ?? crate, checker, code]));
}

/**
 * The fault of a block that no entry proves.
 * @param reason why it cannot be proved here and now, as a sentence
 */
export function unprovedFault(claim: Claim, reason = ''): FenceFault {
  return {
    rule: 'snippet-unproved',
    what: `The ledger has no proof that this \`${claim.language}\` block does what \`check="${claim.check}"\` says.${reason && ` ${reason}`}`,
    why: 'The badge on the page states only what was proved.',
    mend: reason
      ? 'Run `npm run snippets` where the tool is, and commit `tests/snippets/ledger`.'
      : 'Run `npm run snippets`, and commit `tests/snippets/ledger`.',
    lineOffset: 0,
  };
}

/** What an entry says; it depends on nothing but the claim. */
function entryText({ check, checker, code, crate, language, module, schema }: Claim): string {
  return `${JSON.stringify({ check, checker, code, crate, language, module, schema }, null, 2)}\n`;
}

/** The ledger of one project. */
export class Ledger {
  readonly #folder: string;

  /** @param root the project's root folder */
  constructor(root: string) {
    this.#folder = join(root, ledgerFolder);
  }

  /** True when the claim was proved: its entry is there and says what a proof of it says, to the letter. */
  proves(claim: Claim): boolean {
    const path = this.#path(claimKey(claim));
    return existsSync(path) && readFileSync(path, 'utf8') === entryText(claim);
  }

  /** Records a proved claim. */
  record(claim: Claim): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#path(claimKey(claim)), entryText(claim));
  }

  /** Takes a proof back. */
  forget(claim: Claim): void {
    rmSync(this.#path(claimKey(claim)), { force: true });
  }

  /** Removes every entry that no claim of the content needs; answers how many there were. */
  removeOrphans(claims: Iterable<Claim>): number {
    const needed = new Set([...claims].map((claim) => `${claimKey(claim)}.json`));
    const orphans = existsSync(this.#folder)
      ? readdirSync(this.#folder).filter((name) => !needed.has(name))
      : [];
    for (const name of orphans) rmSync(join(this.#folder, name));
    return orphans.length;
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}
