/** Every page, in both themes and at three widths, under every rule of axe that can be decided by machine. */
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';
import { addressOf, PAGES } from './pages.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 768, 1280] as const;

/**
 * Runs axe in the page as it stands and answers what it found, a line each. `hidden-content` alone is
 * left out: it asks for every hidden element to be looked at by a person. What axe cannot decide counts
 * as a fault, but for the contrast of text in drawings, which the diagrams' own tests measure.
 */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const isUsed = (rule: axe.RuleMetadata): boolean =>
      !rule.tags.includes('deprecated') && rule.ruleId !== 'hidden-content';
    const values = axe
      .getRules()
      .filter(isUsed)
      .map((rule) => rule.ruleId);
    const rules = Object.fromEntries(values.map((id) => [id, { enabled: true }]));
    const result = await axe.run({ runOnly: { type: 'rule', values }, rules, elementRef: true });
    const isDrawnText = (id: string, node: axe.NodeResult): boolean =>
      id.startsWith('color-contrast') && node.element?.closest('svg') != null;
    const undecided = result.incomplete.map((rule) => ({
      ...rule,
      nodes: rule.nodes.filter((node) => !isDrawnText(rule.id, node)),
    }));
    return [...result.violations, ...undecided].flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}

for (const path of PAGES) {
  test(`${path} has no accessibility fault in any theme at any width`, async ({ page }) => {
    await page.addInitScript({ path: AXE });
    await page.goto(addressOf(path));
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await findFaults(page), `${colorScheme}, ${width} px`).toEqual([]);
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
  const rules = new Set((await findFaults(page)).map((fault) => fault.split(':')[0]));
  for (const rule of ['color-contrast-enhanced', 'button-name', 'target-size']) expect(rules).toContain(rule);
});
