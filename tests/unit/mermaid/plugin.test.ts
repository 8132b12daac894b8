import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { DiagramProblemError } from '../../../src/markdown/mermaid/diagram-problems.ts';
import { mermaidDiagrams } from '../../../src/markdown/mermaid/plugin.ts';
import { openStore } from '../../../src/markdown/mermaid/store.ts';
import { fixture } from './fixtures.ts';

const diagram = fixture('er');
const store = openStore(mkdtempSync(join(tmpdir(), 'diagram-plugin-')));
store.write(diagram, {
  svg: '<svg id="x" aria-labelledby="dXXXXXX-title"><path d="M0 0"/></svg>',
  relations: ['A {has} <B>'],
});
const mdastPlugins = [mermaidDiagrams({ store, root: '/bank' })];
const document = (source: string) => `# Title\n\nText.\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\nMore.\n`;
const fileURL = pathToFileURL('/bank/content/questions/rust/rust-01.mdx');

describe('the plugin', () => {
  it('replaces a fence of an .mdx file, braces and back ticks of the text untouched', async () => {
    const { code } = await mdxToJs(document(diagram.source), { mdastPlugins, fileURL });
    expect(code).toContain('"set:html": "<diagram-viewer><figure class=');
    expect(code).toContain('A {has} &lt;B&gt;');
    expect(code).not.toContain('language-mermaid');
  });

  it('replaces a fence of a .md file by the same HTML', async () => {
    const { html } = await markdownToHtml(document(diagram.source), { mdastPlugins });
    expect(html).toContain('<diagram-viewer><figure class="diagram">');
    expect(html).toContain('BLOCK ||--o{ TRANSACTION : contains&#10;');
    expect(html).toMatch(/<\/diagram-viewer>\n<p>More\.<\/p>/);
    expect(html).not.toContain('language-mermaid');
  });

  it('leaves other fences alone', async () => {
    const { html } = await markdownToHtml('```rust\nfn main() {}\n```', { mdastPlugins });
    expect(html).toContain('language-rust');
  });

  it('gives the same diagram on one page ids of its own', async () => {
    const twice = document(diagram.source) + document(diagram.source);
    const { html } = await markdownToHtml(twice, { mdastPlugins });
    const ids = [...html.matchAll(/ id="([^"]+-text)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(2);
  });

  it('stops at a diagram the store lacks, with file, line and command', () => {
    const compile = () => mdxToJs(document(fixture('class').source), { mdastPlugins, fileURL });
    expect(compile).toThrow(/content\/questions\/rust\/rust-01\.mdx:5:1.*npm run diagrams/s);
  });

  it('draws what the store lacks where it is told how', async () => {
    const drawMissing = async () => ({ svg: '<svg/>', relations: ['drawn now'] });
    const { code } = await mdxToJs(document(fixture('class').source), {
      mdastPlugins: [mermaidDiagrams({ store, drawMissing })],
      fileURL,
    });
    expect(code).toContain('drawn now');
  });

  it('stops at a fault within the fence and names its line', () => {
    const compile = () =>
      mdxToJs(document(`${diagram.source}\n  style a fill:#f00`), { mdastPlugins, fileURL });
    const line = 5 + diagram.source.split('\n').length + 1;
    expect(compile).toThrow(new RegExp(`rust-01\\.mdx:${line}:3 diagram-colour`));
    expect(compile).toThrow(DiagramProblemError);
  });
});
