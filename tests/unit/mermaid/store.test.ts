import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagramHash, openStore } from '../../../src/markdown/mermaid/store.ts';
import { fixture } from './fixtures.ts';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'diagram-store-'));
const stored = { svg: '<svg/>', relations: ['A → B', 'B → C'] };

describe('the store', () => {
  it('gives back what was written, to another reader too', () => {
    const folder = emptyFolder();
    openStore(folder).write(fixture('er'), stored);
    expect(openStore(folder).read(fixture('er'))).toEqual(stored);
  });

  it('does not know a diagram whose source, title or description changed', () => {
    const store = openStore(emptyFolder());
    const diagram = fixture('er');
    store.write(diagram, stored);
    expect(store.read({ ...diagram, source: `${diagram.source} ` })).toBeUndefined();
    expect(store.read({ ...diagram, title: 'Other' })).toBeUndefined();
    expect(store.read({ ...diagram, description: 'Other' })).toBeUndefined();
  });

  it('removes what no diagram uses and keeps the rest', () => {
    const folder = emptyFolder();
    const store = openStore(folder);
    store.write(fixture('er'), stored);
    store.write(fixture('class'), stored);
    expect(store.prune([fixture('er')])).toEqual([diagramHash(fixture('class'))]);
    expect(readdirSync(folder).sort()).toEqual(
      ['svg', 'txt'].map((end) => `${diagramHash(fixture('er'))}.${end}`),
    );
    expect(store.read(fixture('class'))).toBeUndefined();
  });

  it('is empty where its folder does not exist', () => {
    const store = openStore(join(emptyFolder(), 'none'));
    expect(store.read(fixture('er'))).toBeUndefined();
    expect(store.orphans([])).toEqual([]);
  });
});
