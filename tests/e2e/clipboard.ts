/** What a page copied. */
import type { Page } from '@playwright/test';

/**
 * The text on the clipboard, pasted as a person would: the site's own policy lets no page read the clipboard.
 */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const text = await page.locator('#pasted').inputValue();
  await page.evaluate(() => document.getElementById('pasted')?.remove());
  return text;
}
