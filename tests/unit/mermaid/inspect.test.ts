import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMermaidFences } from '../../../src/markdown/mermaid/fences.ts';
import { inspectFence } from '../../../src/markdown/mermaid/inspect.ts';
import { openStore } from '../../../src/markdown/mermaid/store.ts';
import { fixture } from './fixtures.ts';

const store = openStore(mkdtempSync(join(tmpdir(), 'diagram-inspect-')));
store.write(fixture('er'), { svg: '<svg/>', relations: [] });

async function problemsOf(text: string, mustBeDrawn = true): Promise<string[]> {
  const found = await Promise.all(
    findMermaidFences(text, 'content/a.mdx').map((fence) => inspectFence(fence, store, { mustBeDrawn })),
  );
  return found.flatMap(({ problems }) =>
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
  );
}

const fence = (source: string, meta = '') => `---\na: 1\n---\n\n\`\`\`mermaid${meta}\n${source}\n\`\`\`\n`;

describe('inspecting a fence', () => {
  it('finds nothing to mend in a diagram that was drawn', async () => {
    expect(await problemsOf(fence(fixture('er').source))).toEqual([]);
  });

  it('asks for a diagram that was not drawn, only where it must be', async () => {
    expect(await problemsOf(fence(fixture('class').source))).toEqual(['5:1 diagram-not-drawn']);
    expect(await problemsOf(fence(fixture('class').source), false)).toEqual([]);
  });

  it('maps Mermaid’s line to the line of the file', async () => {
    const text = fence('flowchart LR\n  a --> b\n  b[Open --> c', ' title="T" description="D"');
    expect(await problemsOf(text)).toEqual(['8:1 diagram-syntax']);
  });

  it('reports every fault of the fence at its place', async () => {
    const text = fence('flowchart LR\n  a:::hot --> b\n  style a fill:#f00', ' title="T"');
    expect(await problemsOf(text)).toEqual([
      '5:1 diagram-description',
      '7:7 diagram-role',
      '8:3 diagram-colour',
    ]);
  });
});
