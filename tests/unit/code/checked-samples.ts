/** Code blocks that a test file has checked once, before its first test. */
import { afterAll, beforeAll } from 'vitest';
import type { SnippetOutcome } from '../../../src/tools/snippet-run.ts';
import { type Found, sampleFile } from './sample-file.ts';
import { makeSnippetProject, type SnippetProject } from './snippet-project.ts';

/** What there is to ask once the blocks are checked, within a test. */
export interface CheckedSamples<Name extends string> {
  readonly names: readonly Name[];
  readonly project: SnippetProject;
  readonly outcome: SnippetOutcome;
  /** The problems that lie in one block. */
  found(name: Name): Found[];
}

/** A toolchain may have to build its dependencies first. */
const LONGEST = 600_000;

const read = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The blocks are not checked yet: ask within a test.');
  return value;
};

/** Checks `blocks`, each its lines from fence to fence, in a project of their own that goes with the last test. */
export function checkedSamples<Name extends string>(
  blocks: Readonly<Record<Name, readonly string[]>>,
): CheckedSamples<Name> {
  const { names, source, found } = sampleFile(blocks);
  let project: SnippetProject | undefined;
  let outcome: SnippetOutcome | undefined;
  beforeAll(async () => {
    project = makeSnippetProject();
    outcome = await project.check(source);
  }, LONGEST);
  afterAll(() => project?.remove());
  return {
    names,
    get project() {
      return read(project);
    },
    get outcome() {
      return read(outcome);
    },
    found: (name) => found(name, read(outcome).problems),
  };
}
