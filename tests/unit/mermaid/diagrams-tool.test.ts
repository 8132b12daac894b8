import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DiagramRenderer } from '../../../src/markdown/mermaid/render.ts';
import { openStore } from '../../../src/markdown/mermaid/store.ts';
import { updateDiagrams } from '../../../src/tools/diagrams.ts';

const flowchart = (label: string) => `flowchart LR\n  accTitle: ${label}\n  accDescr: D\n  a[${label}] --> b`;
const page = (...sources: string[]) =>
  `---\ntitle: T\n---\n\n${sources.map((source) => `\`\`\`mermaid\n${source}\n\`\`\`\n`).join('\n')}`;

/** A bank in a folder of its own, and a renderer that only counts: drawing itself is tested with a browser. */
function bank(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'bank-'));
  const folder = join(root, 'store');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  let started = 0;
  const renderer: DiagramRenderer = {
    render: async ({ title }) => `<svg>${title}</svg>`,
    close: async () => {},
  };
  const start = async () => {
    started += 1;
    return renderer;
  };
  return {
    run: (all = false) => updateDiagrams({ root, store: openStore(folder), all, start }),
    write: (file: string, text: string) => writeFileSync(join(root, file), text),
    stored: () => readdirSync(folder).length / 2,
    started: () => started,
  };
}

describe('npm run diagrams', () => {
  it('draws what the store lacks, in .md and .mdx, and starts no browser the second time', async () => {
    const { run, started, stored } = bank({
      'content/questions/rust/rust-01.mdx': page(flowchart('One'), flowchart('Two')),
      'content/banks/rust.md': page(flowchart('Three')),
    });
    expect(await run()).toEqual({ drawn: 3, kept: 0, removed: 0, problems: [] });
    expect(await run()).toEqual({ drawn: 0, kept: 3, removed: 0, problems: [] });
    expect([started(), stored()]).toEqual([1, 3]);
  });

  it('draws everything anew when asked for all', async () => {
    const { run } = bank({ 'content/a.md': page(flowchart('One')) });
    await run();
    expect(await run(true)).toMatchObject({ drawn: 1, kept: 0 });
  });

  it('removes the drawing of a diagram that was changed', async () => {
    const { run, write, stored } = bank({ 'content/a.md': page(flowchart('One')) });
    await run();
    write('content/a.md', page(flowchart('Other')));
    expect(await run()).toEqual({ drawn: 1, kept: 0, removed: 1, problems: [] });
    expect(stored()).toBe(1);
  });

  it('reports every fault with file and line, draws the rest and removes nothing', async () => {
    const { run, write, stored } = bank({ 'content/a.md': page(flowchart('One')), 'content/b.md': '' });
    await run();
    write(
      'content/a.md',
      page('mindmap\n  root', flowchart('Two'), 'flowchart LR\n  accTitle: T\n  accDescr: D\n  a[b'),
    );
    write('content/b.mdx', 'Text <b\n');
    const { problems, drawn, removed } = await run();
    expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'content/a.md:5 diagram-description',
      'content/a.md:5 diagram-title',
      'content/a.md:6 diagram-type',
      'content/a.md:21 diagram-syntax',
      'content/b.mdx:1 unreadable-markdown',
    ]);
    expect([drawn, removed, stored()]).toEqual([1, 0, 2]);
  });

  it('passes over README files, which show fences as examples', async () => {
    const { run } = bank({ 'content/README.md': page('mindmap\n  root') });
    expect(await run()).toEqual({ drawn: 0, kept: 0, removed: 0, problems: [] });
  });
});
