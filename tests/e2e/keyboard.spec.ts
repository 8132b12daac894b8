import { expect, type Page, test } from '@playwright/test';
import { addressOf, ONE_OF_EACH_KIND } from './pages.ts';

/** What the keyboard can stop at, hidden or not; a walk with more stops is caught somewhere. */
const STOPS =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

/** Where the focus is after a press of Tab, and what is wrong there. */
interface Stop {
  /** What a reader would call it; empty when the focus has left the page. */
  readonly name: string;
  readonly faults: readonly string[];
  /** Whether the walk has been here before. */
  readonly isKnown: boolean;
}

/** Looks at the focused element: is it marked, is it in the window, is it covered. Runs within the page. */
function inspectFocus(): Stop {
  const element = document.activeElement;
  if (element === null || element === document.body) return { name: '', faults: [], isKnown: false };
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const faults: string[] = [];
  const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  if (!hasOutline) faults.push('its focus is not marked by an outline of at least 2 px');
  if (box.width < 1 || box.height < 1) faults.push('it has no size');
  if (box.bottom <= 0 || box.top >= innerHeight) faults.push('it is outside the window');
  const points = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)),
  );
  const isSeen = points.some((at) => at !== null && (element.contains(at) || at.contains(element)));
  if (!isSeen) faults.push('it is covered');
  const isKnown = element.hasAttribute('data-walked');
  element.setAttribute('data-walked', '');
  return { name: element.outerHTML.slice(0, 100), faults, isKnown };
}

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  const most = await page.locator(STOPS).count();
  // One more press leaves the page.
  while (stops.length <= most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(inspectFocus);
    if (stop.name === '' || stop.isKnown) return stops;
    stops.push(stop);
  }
  throw new Error(`the focus never left the page in ${most + 1} steps`);
}

for (const path of ONE_OF_EACH_KIND) {
  test(`${path} can be walked by keyboard: every stop is marked, in sight and uncovered`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(addressOf(path));
    const focusable = await page
      .locator('a[href]:visible, button:visible, summary:visible, input:visible, select:visible')
      .evaluateAll(
        (all) => all.filter((one) => !one.matches('[disabled], [tabindex="-1"], [inert] *')).length,
      );
    const stops = await walk(page);
    const faults = stops.flatMap((stop) => stop.faults.map((fault) => `${stop.name}: ${fault}`));
    expect(faults).toEqual([]);
    // Radio buttons of one group share a stop; apart from such groups nothing may be left out.
    expect(stops.length).toBeGreaterThanOrEqual(0.8 * focusable);
  });

  test(`${path} lets the keyboard skip to its content first`, async ({ page }) => {
    await page.goto(addressOf(path));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });
}

test('the walk notices a stop without a mark and one that is covered', async ({ page }) => {
  await page.goto(addressOf('/'));
  await page.evaluate(() => {
    const [unmarked, covered, lid] = ['button', 'button', 'div'].map((name) => document.createElement(name));
    if (!unmarked || !covered || !lid) throw new Error('three elements were made');
    unmarked.style.outline = 'none';
    unmarked.textContent = 'unmarked';
    covered.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 50px; block-size: 50px';
    lid.style.cssText =
      'position: fixed; inset: 0 auto auto 0; inline-size: 90px; block-size: 90px; background: red; z-index: 99';
    document.body.prepend(unmarked, covered, lid);
  });
  const faults = (await walk(page)).flatMap((stop) => stop.faults);
  expect(faults).toContain('its focus is not marked by an outline of at least 2 px');
  expect(faults).toContain('it is covered');
});
