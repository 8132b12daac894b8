import { expect, type Page, test } from '@playwright/test';
import { adoptStyles } from './adopt-styles.ts';
import { sidewaysOverflow } from './overflow.ts';
import { addressOf, ONE_OF_EACH_KIND } from './pages.ts';

/** The text area of an A4 sheet with margins of 10 mm, in CSS pixels. */
const A4 = { width: 718, height: 1047 };

test.use({ viewport: A4, colorScheme: 'dark' });

for (const path of ONE_OF_EACH_KIND) {
  test(`${path} prints as a page to read: on white, without controls, nothing cut off`, async ({ page }) => {
    await page.goto(addressOf(path));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    expect(await findUnprintable(page)).toEqual([]);
    const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)', 'oklch(1 0 0)']).toContain(background);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(1_000);
  });
}

test('a control, a part repeated on every sheet and a text cut off are found', async ({ page }) => {
  await page.goto(addressOf('/'));
  await page.emulateMedia({ media: 'print' });
  await adoptStyles(
    page,
    `button { display: block !important; visibility: visible !important } h1 { position: sticky !important }
    p { max-inline-size: 4rem; overflow: hidden !important; white-space: nowrap }`,
  );
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  const kinds = new Set((await findUnprintable(page)).map((fault) => fault.split(':')[0]));
  expect([...kinds].sort()).toEqual(['control', 'cut off', 'repeated on every sheet']);
});

/** On paper: controls, parts that every sheet would repeat, and boxes whose content is cut off. */
function findUnprintable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility());
    const controls = shown.filter((one) => one.matches('button, input, select, textarea'));
    const sticking = shown.filter((one) => /fixed|sticky/.test(getComputedStyle(one).position));
    const scrolling = shown
      .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => /auto|scroll|hidden/.test(getComputedStyle(one).overflowX));
    const name = (kind: string) => (one: Element) => `${kind}: ${one.outerHTML.slice(0, 80)}`;
    return [
      ...controls.map(name('control')),
      ...sticking.map(name('repeated on every sheet')),
      ...scrolling.map(name('cut off')),
    ];
  });
}
