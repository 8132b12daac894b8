/** How big a thing to press is. axe asks for 24 px everywhere; what leads through the site is held to 44 px here. */
import { expect, type Page, test } from '@playwright/test';
import { addressOf, ONE_OF_EACH_KIND } from './pages.ts';

/** Site navigation, breadcrumbs, paging, sorting and the main actions. */
const NAVIGATION = [
  '.site-header a',
  '.site-header select',
  '.breadcrumb a',
  '.footer-links a',
  '.neighbours a',
  '.share a',
  '.button',
  '.question-table button',
  '.filters > summary',
].join(', ');

/** Those smaller than `least` pixels either way, with their size. */
function findSmall(page: Page, selector: string, least: number): Promise<string[]> {
  return page.locator(selector).evaluateAll(
    (all, limit) =>
      all
        .filter((one) => one.checkVisibility() && getComputedStyle(one).pointerEvents !== 'none')
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < limit - 0.01)
        .map(({ one, box }) => `${one.outerHTML.slice(0, 80)}: ${box.width} × ${box.height}`),
    least,
  );
}

for (const width of [320, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const path of ONE_OF_EACH_KIND) {
      test(`${path} has navigation and main actions of at least 44 × 44 pixels`, async ({ page }) => {
        await page.goto(addressOf(path));
        expect(await findSmall(page, NAVIGATION, 44)).toEqual([]);
      });
    }
  });
}

test('a link of the navigation that is too small is found', async ({ page }) => {
  await page.goto(addressOf('/'));
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'x';
    document.querySelector('.site-header')?.append(link);
  });
  expect(await findSmall(page, NAVIGATION, 44)).toHaveLength(1);
});
