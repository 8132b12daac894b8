/** Code blocks in the browser: copying, reading by keyboard, without JavaScript, in print. */
import { expect, type Page, test } from '@playwright/test';
import { pasted } from './clipboard.ts';

const pageWithCode = 'questions/rust-09/';

/** The first code block's text as the built page has it. */
async function openCode(page: Page): Promise<string> {
  await page.goto(pageWithCode);
  return (await page.locator('figure.code pre').first().textContent()) ?? '';
}

test('the button copies the code as shown and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await openCode(page);
  const figure = page.locator('figure.code').first();
  await figure.getByRole('button', { name: 'Copy' }).click();
  await expect(figure.getByRole('status')).toHaveText('Copied');
  expect(code.length).toBeGreaterThan(50);
  expect(await pasted(page)).toBe(code);
});

test('where the browser refuses, the code is selected and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  const code = await openCode(page);
  const figure = page.locator('figure.code').first();
  await figure.getByRole('button', { name: 'Copy' }).click();
  await expect(figure.getByRole('status')).toContainText('The code is selected');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(code.trim());
});

test('long lines scroll inside the block, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openCode(page);
  const pre = page.locator('figure.code pre').first();
  await pre.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => pre.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await pre.evaluate((element) => element.getBoundingClientRect().right)).toBeLessThanOrEqual(320);
});

test('on paper long lines wrap and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ media: 'print' });
  await openCode(page);
  for (const pre of await page.locator('figure.code pre').all()) {
    expect(await pre.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  }
  await expect(page.locator('figure.code button').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('code is there and the button is not', async ({ page }) => {
    expect((await openCode(page)).length).toBeGreaterThan(50);
    await expect(page.locator('figure.code button').first()).toBeHidden();
  });
});
