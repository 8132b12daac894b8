/** Draws every fixture in a real Chromium. Fails where none can be found: the test command sees to one. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIAGRAM_TYPES } from '../../src/markdown/mermaid/diagram-type.ts';
import { drawOnDemand } from '../../src/markdown/mermaid/draw.ts';
import { DIAGRAM_VARIABLES } from '../../src/markdown/mermaid/palette.ts';
import { type Diagram, parseFence } from '../../src/markdown/mermaid/parse-fence.ts';
import { type DiagramRenderer, StrayColourError, startRenderer } from '../../src/markdown/mermaid/render.ts';
import { openStore } from '../../src/markdown/mermaid/store.ts';
import { findChromium } from '../../src/tools/find-chromium.ts';
import { FIXTURES } from './mermaid/fixtures.ts';
import { overflowingLabels } from './mermaid/overflowing-labels.ts';

const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  ),
).toString('base64');

let renderer: DiagramRenderer;
let browser: Browser;
const drawings = new Map<string, string>();

beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found: set CHROMIUM_PATH');
  renderer = await startRenderer(executablePath);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const [name, diagram] of FIXTURES) drawings.set(name, await renderer.render(diagram, 'dtest'));
}, 240_000);

afterAll(async () => {
  await renderer?.close();
  await browser?.close();
});

const drawing = (name: string) => drawings.get(name) ?? '';

function diagramOf(source: string): Diagram {
  const { diagram } = parseFence(source, 'title="T" description="D"');
  if (diagram === undefined) throw new Error('the source is no diagram');
  return diagram;
}

async function labelReport(svg: string, family: string) {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><style>@font-face{font-family:Site;font-weight:200 900;src:url(data:font/woff2;base64,${FONT})}
    body{font-family:${family}}</style>${svg}`,
  );
  await page.evaluate(() => document.fonts.load('14px Site'));
  const report = await page.evaluate(overflowingLabels);
  await page.close();
  return report;
}

it('has a fixture of every supported type', () => {
  const types = new Set(FIXTURES.map(([, { type }]) => type));
  expect([...types].sort()).toEqual(DIAGRAM_TYPES.toSorted());
});

describe.each(FIXTURES)('the drawing of %s', (name, diagram) => {
  it('holds no style, script, link or foreign content', () => {
    expect(drawing(name)).toMatch(/^<svg /);
    expect(drawing(name)).not.toMatch(
      /<style|<script|<foreignObject|<image|<a[ >]|<!--| style=| class=| data-| on\w+=/,
    );
  });

  it('has no colour but the custom properties of the palette', () => {
    const uses = drawing(name).matchAll(/ (?:fill|stroke|color|stop-color)="([^"]*)"/g);
    const colours = [...uses].map((match) => match[1] ?? '');
    const allowed = new Set(['none', ...DIAGRAM_VARIABLES.map((variable) => `var(${variable})`)]);
    expect(colours.length).toBeGreaterThan(5);
    expect(colours.filter((colour) => !allowed.has(colour))).toEqual([]);
    expect(drawing(name)).not.toMatch(/="#|rgb\(|hsl\(|currentColor/i);
  });

  it('is one named picture whose ids carry the prefix', () => {
    expect(drawing(name)).toMatch(/^<svg [^>]*role="img"/);
    expect(drawing(name)).toContain(`<title id="dtest-title">${diagram.title}</title>`);
    expect(drawing(name)).toContain('aria-labelledby="dtest-title"');
    expect(drawing(name)).toContain('aria-describedby="dtest-desc"');
    expect(drawing(name)).not.toContain('aria-roledescription');
    const ids = [...drawing(name).matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '');
    const used = [...drawing(name).matchAll(/url\(#([^)]*)\)/g)].map((match) => match[1] ?? '');
    expect(ids.filter((id) => !id.startsWith('dtest-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('stays under 2,000 bytes of brotli', () => {
    expect(brotliCompressSync(drawing(name)).length).toBeLessThan(2000);
  });

  it.each([
    ['the site’s own face', 'Site'],
    ['the face that stands in for it', 'Arial, "Liberation Sans", sans-serif'],
  ])('clips no label in %s', async (_, family) => {
    const report = await labelReport(drawing(name), family);
    expect(report.labels).toBeGreaterThan(2);
    expect(report.overflowing).toEqual([]);
  });
});

describe('the renderer', () => {
  it.each(FIXTURES)(
    'draws %s the same again, byte for byte',
    async (name, diagram) => {
      expect(await renderer.render(diagram, 'dtest')).toBe(drawing(name));
    },
    30_000,
  );

  it('refuses a colour of the author’s own and names it', async () => {
    const diagram = diagramOf('sequenceDiagram\n  box Purple Group\n  participant A\n  end\n  A->>A: x');
    const rendering = renderer.render(diagram, 'dtest');
    await expect(rendering).rejects.toThrow(StrayColourError);
    await expect(rendering).rejects.toThrow(/rect fill rgb\(128, 0, 128\)/);
  }, 30_000);

  it.each([
    'flowchart LR\n  a:::good --> b:::bad\n  c:::muted --> d:::accent',
    'stateDiagram-v2\n  a:::good --> b:::bad\n  c:::muted --> d:::accent',
    'classDiagram\n  class A:::good\n  class B:::bad\n  class C:::muted\n  class D:::accent',
    'erDiagram\n  A:::good ||--o{ B:::bad : x\n  C:::muted ||--o{ D:::accent : y',
  ])(
    'paints the four roles in `%s`',
    async (source) => {
      const svg = await renderer.render(diagramOf(source), 'dtest');
      for (const role of ['good', 'bad', 'muted', 'accent'])
        for (const use of ['fill', 'stroke', 'text']) expect(svg).toContain(`--diagram-${role}-${use}`);
    },
    30_000,
  );

  it('passes on Mermaid’s message for a source it cannot read', async () => {
    const diagram = diagramOf('flowchart LR\n  a[Open --> b');
    await expect(renderer.render(diagram, 'dtest')).rejects.toThrow(/Parse error on line/);
  }, 30_000);

  it('draws on demand, once for two who ask at the same time, and stores what it drew', async () => {
    const store = openStore(mkdtempSync(join(tmpdir(), 'diagram-demand-')));
    let searches = 0;
    const draw = drawOnDemand(store, () => {
      searches += 1;
      return findChromium();
    });
    const diagram = diagramOf('flowchart LR\n  a --> b');
    const [one, two] = await Promise.all([draw(diagram), draw(diagram)]);
    expect(one.svg).toContain('--diagram-node-fill');
    expect(two).toEqual(one);
    expect(store.read(diagram)).toEqual(one);
    expect(searches).toBe(1);
  }, 60_000);

  it('tells an author without a browser what is missing', async () => {
    const store = openStore(mkdtempSync(join(tmpdir(), 'diagram-demand-')));
    const draw = drawOnDemand(store, () => undefined);
    await expect(draw(diagramOf('flowchart LR\n  a --> b'))).rejects.toThrow(/CHROMIUM_PATH/);
  });

  it('would be seen to clip a label that is too long for its box', async () => {
    const wide = drawing('flowchart').replaceAll('RPC gateway', 'RPC gateway with a far longer name');
    expect((await labelReport(wide, 'Site')).overflowing).toEqual(['RPC gateway with a far longer name']);
  });
});
