/**
 * Draws diagrams: Mermaid in a Chromium driven by Playwright, its result turned into one SVG whose colours
 * are custom properties. Only `npm run diagrams` and the development server call this; a build reads the store.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright';
import { TYPES_WITH_ROLES } from './diagram-type.ts';
import { drawingStyle } from './drawing-style.ts';
import {
  MERMAID_CONFIG,
  roleClassLines,
  TEXT_FACE,
  THEME_SETTINGS,
  type ThemeVariables,
} from './mermaid-config.ts';
import { optimizeDrawing } from './optimize.ts';
import { drawInPage, listThemeColours } from './page/draw.ts';
import { paintWithVariables } from './page/paint.ts';
import { shrinkDrawing } from './page/shrink.ts';
import { straightenSketches } from './page/sketches.ts';
import { tidyLayout } from './page/tidy.ts';
import {
  DIAGRAM_VARIABLES,
  type DiagramToken,
  type SentinelSet,
  sentinelColours,
  tokenOfThemeKey,
} from './palette.ts';
import type { Diagram } from './parse-fence.ts';

const modules = createRequire(import.meta.url);
const MERMAID_BUNDLE = modules.resolve('mermaid/dist/mermaid.min.js');
const FONT_FILE = modules.resolve(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);

/** Mermaid's settings for the drawing browser: no sandbox inside containers, no background traffic. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--font-render-hinting=none',
].concat([
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]);

export interface DiagramRenderer {
  /**
   * Draws a diagram as SVG text; every id in it starts with `idPrefix`. The same diagram gives the same
   * bytes. Throws Mermaid's own error where it cannot read the source, and a `StrayColourError`
   * where a colour is left that is no custom property.
   */
  render(diagram: Diagram, idPrefix: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts the browser at `executablePath`; close the renderer when done. */
export async function startRenderer(executablePath: string): Promise<DiagramRenderer> {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const colourPaths = await onFreshPage(browser, (page) => page.evaluate(listThemeColours));
  return {
    close: () => browser.close(),
    render: (diagram, idPrefix) =>
      // A fresh page for each: class and sequence diagrams count on from the diagram before.
      onFreshPage(browser, async (page) => {
        const first = await draw(page, colourPaths, diagram, idPrefix, 'first');
        const second = await draw(page, colourPaths, diagram, idPrefix, 'second');
        refuseStrayColours(first, second);
        return optimizeDrawing(first.svg);
      }),
  };
}

async function onFreshPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC' });
  try {
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ path: MERMAID_BUNDLE });
    return await work(page);
  } finally {
    await page.close();
  }
}

/** A drawing shows a colour that no custom property stands for, so it would not follow the theme. */
export class StrayColourError extends Error {
  override readonly name = 'StrayColourError';

  /** Each colour with the element that shows it. */
  constructor(strays: readonly string[]) {
    super(`colours that follow no theme: ${strays.join('; ')}`);
  }
}

interface Drawing {
  readonly svg: string;
  readonly strays: readonly string[];
}

async function draw(
  page: Page,
  colourPaths: readonly string[],
  diagram: Diagram,
  idPrefix: string,
  set: SentinelSet,
): Promise<Drawing> {
  const colours = sentinelColours(set);
  await page.setContent('<!doctype html><body></body>');
  await page.addStyleTag({ content: drawingStyle((token) => colours.get(token) ?? '', fontDataUrl()) });
  await page.evaluate((font) => document.fonts.load(`14px "${font}"`), TEXT_FACE);
  await page.evaluate(drawInPage, {
    source: sourceToDraw(diagram, set),
    config: MERMAID_CONFIG as Record<string, unknown>,
    themeVariables: themeOf(colourPaths, colours),
  });
  await page.evaluate(tidyLayout);
  const tokens = Object.fromEntries([...colours].map(([token, hex]) => [computedColour(hex), token]));
  const strays = await page.evaluate(paintWithVariables, { tokens });
  await page.evaluate(straightenSketches);
  const { title, description } = diagram;
  const svg = await page.evaluate(shrinkDrawing, { idPrefix, title, description });
  return { svg, strays };
}

function fontDataUrl(): string {
  return `data:font/woff2;base64,${readFileSync(FONT_FILE).toString('base64')}`;
}

/** The author's source, the role classes where the grammar has classes, and no line for the day of drawing. */
function sourceToDraw(diagram: Diagram, set: SentinelSet): string {
  if (diagram.type === 'gantt') return `${diagram.source}\n  todayMarker off`;
  return TYPES_WITH_ROLES.has(diagram.type) ? `${diagram.source}\n${roleClassLines(set)}` : diagram.source;
}

function themeOf(colourPaths: readonly string[], colours: ReadonlyMap<DiagramToken, string>): ThemeVariables {
  const theme: ThemeVariables = { ...THEME_SETTINGS };
  for (const path of colourPaths) {
    const hex = colours.get(tokenOfThemeKey(path)) ?? '';
    const [group = '', name, index] = path.split('.');
    if (name === undefined) {
      theme[group] = hex;
      continue;
    }
    const nested = (theme[group] ?? {}) as ThemeVariables;
    theme[group] = nested;
    nested[name] = index === undefined || index === '0' ? hex : `${nested[name]},${hex}`;
  }
  return theme;
}

/** A hex colour as browsers compute it, `rgb(1, 2, 3)`. */
function computedColour(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

/**
 * A colour that no token accounts for is Mermaid's own constant where both sets show it, and one derived from
 * a sentinel where they differ; either would stay as it is in the dark. Unassigned theme variables are strays too.
 */
function refuseStrayColours(first: Drawing, second: Drawing): void {
  const variables = [...first.svg.matchAll(/var\((--diagram-[\w-]+)\)/g)].map((match) => match[1] ?? '');
  const unknown = variables.filter((name) => !DIAGRAM_VARIABLES.includes(name));
  const strays = new Set([...first.strays, ...second.strays, ...unknown]);
  if (strays.size > 0) throw new StrayColourError([...strays]);
  if (first.svg !== second.svg) throw new Error('the drawing depends on the colours it is given');
}
