/** Every page, in both themes and at three widths, under every rule of axe that can be decided by machine. */
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';
import { addressOf, BATCHES } from './pages.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 768, 1280] as const;

/**
 * Opens the windows of a page that are marked, without making it wider: tables are folded, and code is set so small
 * that its lines fit, since axe takes the end of a folded line for something that covers it.
 */
const OPENED = `
  [data-window], pre, pre code { overflow: visible !important; max-block-size: none !important }
  pre, pre code { font-size: 3.5px !important; display: block !important; inline-size: auto !important }
  pre, pre code, [data-window] :is(th, td, td *) { min-inline-size: 0 !important }
  [data-window] :is(th, td, td *) { white-space: normal !important; overflow-wrap: anywhere !important }
  [data-window] table { table-layout: fixed !important; inline-size: 100% !important; min-inline-size: 0 !important }
`;

/**
 * Runs axe in the page as it stands and answers what it found, a line for each rule. `hidden-content` alone is
 * left out: it asks for every hidden element to be looked at by a person. What axe cannot decide counts
 * as a fault, but for the contrast of text in drawings, which the diagrams' own tests measure. Colours are
 * judged with every scrolled window of a table or a menu open, as text that is out of sight has none.
 */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(async (styles) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const run = async (context: axe.ElementContext, values: string[]): Promise<axe.AxeResults> => {
      const rules = Object.fromEntries(values.map((id) => [id, { enabled: true }]));
      return axe.run(context, { runOnly: { type: 'rule', values }, rules, elementRef: true });
    };
    const describe = (node: axe.NodeResult): string =>
      `${node.target.join(' ')} (${(node.failureSummary ?? '').split('\n').slice(1).join(';').trim()})`;
    // What is scrolled out of a window cannot be judged where it is: without windows, all of it is in sight.
    const opened = new CSSStyleSheet();
    opened.replaceSync(styles);
    const openWindows = (): (() => void) => {
      for (const element of document.querySelectorAll('body *'))
        if (/auto|scroll/.test(getComputedStyle(element).overflowX)) element.setAttribute('data-window', '');
      document.adoptedStyleSheets.push(opened);
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== opened);
      };
    };
    const isFine = async (id: string, element: Element): Promise<boolean> => {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { passes, violations, incomplete } = await run(element, [id]);
      const isOwn = (rule: axe.Result): boolean => rule.nodes.some((node) => node.element === element);
      return passes.some(isOwn) && ![...violations, ...incomplete].some(isOwn);
    };
    // A sign in a formula is "no text" to axe; in the colour of the text around it, it is as easy to see.
    const isLikeItsText = (element: Element): boolean => {
      const around = element.closest('math')?.parentElement;
      return around != null && getComputedStyle(element).color === getComputedStyle(around).color;
    };
    const isSettled = async (id: string, { element }: axe.NodeResult): Promise<boolean> => {
      if (!id.startsWith('color-contrast') || !element) return false;
      if (element.closest('svg') !== null || isLikeItsText(element)) return true;
      return isFine(id, element);
    };
    const used = axe
      .getRules()
      .filter((rule) => !rule.tags.includes('deprecated') && rule.ruleId !== 'hidden-content');
    const isOfColours = (rule: { tags: string[] }): boolean => rule.tags.includes('cat.color');
    const idsOf = (list: typeof used): string[] => list.map((rule) => rule.ruleId);
    const results = [await run(document, idsOf(used.filter((rule) => !isOfColours(rule))))];
    const closeWindows = openWindows();
    results.push(await run(document, idsOf(used.filter(isOfColours))));
    closeWindows();
    const violations = results.flatMap((result) => result.violations);
    const incomplete = results.flatMap((result) => result.incomplete);
    const found = new Map<string, string[]>(violations.map((rule) => [rule.id, rule.nodes.map(describe)]));
    for (const rule of incomplete) {
      for (const node of rule.nodes) {
        if (!(await isSettled(rule.id, node)))
          found.set(rule.id, [...(found.get(rule.id) ?? []), describe(node)]);
      }
    }
    scrollTo(0, 0);
    return [...found].map(
      ([rule, nodes]) => `${rule}, ${nodes.length} times: ${nodes.slice(0, 3).join(' | ')}`,
    );
  }, OPENED);
}

for (const { name, paths } of BATCHES) {
  test(`${name}: no accessibility fault in any theme at any width`, async ({ page }) => {
    await page.addInitScript({ path: AXE });
    for (const path of paths) {
      await page.goto(addressOf(path));
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await findFaults(page), `${path}, ${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    }
  });
}

test('axe as it is run here finds planted faults', async ({ page }) => {
  await page.addInitScript({ path: AXE });
  await page.goto(addressOf('/'));
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const faint = document.createElement('p');
    faint.textContent = 'Contrast of less than seven to one';
    faint.style.color = '#767676';
    faint.style.backgroundColor = '#fff';
    const nameless = document.createElement('button');
    const tiny = ['one', 'two'].map((name) => {
      const button = document.createElement('button');
      button.setAttribute('aria-label', name);
      button.style.cssText =
        'inline-size: 9px; block-size: 9px; padding: 0; border: 0; min-inline-size: 0; min-block-size: 0';
      return button;
    });
    main?.prepend(faint, nameless, ...tiny);
  });
  const rules = new Set((await findFaults(page)).map((fault) => fault.split(',')[0]));
  for (const rule of ['color-contrast-enhanced', 'button-name', 'target-size']) expect(rules).toContain(rule);
});

test('text that is scrolled out of its window is judged as well', async ({ page }) => {
  await page.addInitScript({ path: AXE });
  await page.goto(addressOf('/'));
  const plant = (colour: string) =>
    page.evaluate((color) => {
      const region = document.createElement('pre');
      region.className = 'planted';
      region.tabIndex = 0;
      region.style.cssText = 'inline-size: 10rem; overflow-x: auto; background: #fff; color: #000';
      const far = document.createElement('span');
      far.textContent = 'far away';
      far.style.color = color;
      region.append('a line that is longer than its window, '.repeat(3), far);
      document.querySelector('.planted')?.remove();
      document.querySelector('main')?.append(region);
    }, colour);
  await plant('#000');
  expect(await findFaults(page)).toEqual([]);
  await plant('#999');
  expect((await findFaults(page)).join()).toContain('color-contrast');
});
