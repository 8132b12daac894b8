import { expect, type Page, test } from '@playwright/test';
import { adoptStyles } from './adopt-styles.ts';
import { everyWidth, sidewaysOverflow, sweepWidths } from './overflow.ts';
import { addressOf, ONE_OF_EACH_KIND, QUESTIONS_AND_KINDS } from './pages.ts';

/** WCAG 2.2, success criterion 1.4.12, word for word. */
const TEXT_SPACING = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important; }`;

test.describe('at every width from 320 to 1440 pixels', () => {
  for (const path of QUESTIONS_AND_KINDS) {
    test(`${path} does not scroll sideways`, async ({ page, baseURL }) => {
      const address = new URL(addressOf(path), baseURL).href;
      expect(await sweepWidths(page, address, everyWidth(320, 1440))).toEqual([]);
    });
  }

  test('the sweep finds an element that sticks out in a range of widths', async ({ page, baseURL }) => {
    await page.route('**/sticks-out', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><style>body{margin:0}p{inline-size:400px}</style><main><p id="wide">x</p></main>',
      }),
    );
    const found = await sweepWidths(page, new URL('sticks-out', baseURL).href, everyWidth(398, 402));
    expect(found).toEqual([{ from: 398, to: 399, by: 2, because: ['p#wide'] }]);
  });
});

test.describe('enlarged to 400 % on a window of 1280 × 1024', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  for (const path of ONE_OF_EACH_KIND) {
    test(`${path} fits, and what sticks to the window leaves half of it to the text`, async ({ page }) => {
      await page.goto(addressOf(path));
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await page.mouse.wheel(0, 600);
      expect(await stickingHeight(page)).toBeLessThanOrEqual(128);
    });
  }

  test('a part that sticks and takes most of the window, and one that is too wide, are found', async ({
    page,
  }) => {
    await page.goto(addressOf('/'));
    await adoptStyles(
      page,
      'header { position: sticky; inset-block-start: 0; block-size: 200px } h1 { inline-size: 400px }',
    );
    await page.mouse.wheel(0, 600);
    await expect.poll(() => stickingHeight(page)).toBeGreaterThan(128);
    expect(await sidewaysOverflow(page)).toBeGreaterThan(0);
  });
});

/** Height that fixed and sticky parts take from the window, in CSS pixels. */
function stickingHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sticks = (element: Element): boolean => /fixed|sticky/.test(getComputedStyle(element).position);
    return [...document.querySelectorAll('body *')]
      .filter((element) => sticks(element) && !element.closest('table') && element.checkVisibility())
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.top <= 1 && box.bottom > 0 && box.width > innerWidth / 2)
      .reduce((sum, box) => sum + box.height, 0);
  });
}

test.describe('with the text spacing of WCAG 1.4.12', () => {
  for (const path of ONE_OF_EACH_KIND) {
    test(`${path} loses no text`, async ({ page }) => {
      await page.goto(addressOf(path));
      await adoptStyles(page, TEXT_SPACING);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await sidewaysOverflow(page), `${width} px`).toBeLessThanOrEqual(0);
        expect.soft(await clippedTexts(page), `${width} px`).toEqual([]);
      }
    });
  }

  test('clipped text is found', async ({ page }) => {
    await page.goto(addressOf('/'));
    await page.evaluate(() => {
      const box = document.createElement('p');
      box.textContent = 'one line and another line and a third line';
      box.style.cssText = 'inline-size: 80px; block-size: 20px; overflow: hidden';
      document.querySelector('main')?.append(box);
    });
    expect(await clippedTexts(page)).toHaveLength(1);
  });
});

/** Texts cut off by a box that hides what does not fit; what is hidden on purpose from sight is left out. */
function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isForReadersOnly = element.clientWidth <= 1 || element.clientHeight <= 1;
      if (isForReadersOnly || !element.checkVisibility()) return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('svg') && hasText(element) && isCut(element))
      .map((element) => element.textContent?.trim().slice(0, 60) ?? '');
  });
}
