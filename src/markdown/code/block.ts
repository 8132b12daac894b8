/** Reads a fence whole: its info string, its sample, and the claim the ledger has to prove. */
import type { CheckerIdentities } from './checker-identity.ts';
import type { FenceFault } from './fence-fault.ts';
import { type FenceMeta, readFence } from './fence-meta.ts';
import { readSample, type Sample } from './hidden-lines.ts';
import { isLanguage, languages } from './languages.ts';
import { type Claim, claimOf } from './ledger.ts';

/** A fence without faults. */
export interface CodeBlock {
  readonly meta: FenceMeta;
  readonly sample: Sample;
  /** Undefined where nothing is claimed. */
  readonly claim: Claim | undefined;
}

/** What a parser knows of a fence. */
export interface RawFence {
  readonly lang?: string | null | undefined;
  readonly meta?: string | null | undefined;
  readonly content: string;
}

/** The block, or the faults that keep it from being one. */
export function readBlock(
  fence: RawFence,
  identities: Pick<CheckerIdentities, 'crates' | 'modules' | 'identify'>,
): { readonly block: CodeBlock | undefined; readonly faults: readonly FenceFault[] } {
  const { lang, content } = fence;
  const sample = readSample(
    content,
    isLanguage(lang ?? '') && languages[lang as keyof typeof languages].hiddenLines,
  );
  const context = {
    shownLines: sample.shownLines.length,
    crates: identities.crates,
    modules: identities.modules,
  };
  const { meta, faults } = readFence(lang, fence.meta, context);
  if (meta === undefined) return { block: undefined, faults };
  return { block: { meta, sample, claim: claimOf(meta, sample.compiled, identities) }, faults };
}
