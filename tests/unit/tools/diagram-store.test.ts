import { expect, it } from 'vitest';
import { type DiagramStore, openStore } from '../../../src/markdown/mermaid/store.ts';
import { updateDiagrams } from '../../../src/tools/diagrams.ts';
import { PROJECT_ROOT } from '../../../src/tools/project-root.ts';

/** The committed store, looked at and not changed. */
function storeToLookAt(): DiagramStore {
  const store = openStore();
  return { ...store, prune: (inUse) => store.orphans(inUse) };
}

/** Brings `store` up to date with the bank, where nothing may be missing. */
const look = (store: DiagramStore) =>
  updateDiagrams({
    root: PROJECT_ROOT,
    store,
    all: false,
    start: () => Promise.reject(new Error('A diagram has no drawing in the store: run `npm run diagrams`.')),
  });

it('the store has a drawing of every diagram of the bank, and no other; `npm run diagrams` mends it', async () => {
  const { kept, removed, problems } = await look(storeToLookAt());
  expect(problems).toEqual([]);
  expect(kept).toBeGreaterThan(0);
  expect(removed).toBe(0);
});

it('a diagram without a drawing would be noticed', async () => {
  await expect(look({ ...storeToLookAt(), read: () => undefined })).rejects.toThrow('npm run diagrams');
});
