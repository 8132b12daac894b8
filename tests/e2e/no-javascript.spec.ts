import { expect, test } from '@playwright/test';
import { SEARCH } from '../../src/model/addresses.ts';
import { addressOf, ONE_OF_EACH_KIND, PAGES } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of PAGES) {
    test(`${path} shows its heading and no control that does nothing`, async ({ page }) => {
      await page.goto(addressOf(path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const dead = await page
        .locator('button:visible, input:visible, select:visible')
        .evaluateAll((controls) => {
          // A style sheet can answer to a checked box: then what there is to read changes with it.
          const isHeardByStyle = (control: Element): boolean => {
            if (!(control instanceof HTMLInputElement) || !/radio|checkbox/.test(control.type)) return false;
            const group = document.querySelectorAll<HTMLInputElement>(`input[name="${control.name}"]`);
            const states = [...group].map((one) => one.checked);
            const texts = [...group].map((one) => {
              one.checked = one.type === 'radio' || !one.checked;
              return document.body.innerText;
            });
            group.forEach((one, index) => {
              one.checked = states[index] === true;
            });
            return new Set([...texts, document.body.innerText]).size > 1;
          };
          return controls
            .filter((one) => !one.matches('[popovertarget], [command], form[action] *, details *'))
            .filter((one) => !isHeardByStyle(one))
            .map((one) => one.outerHTML.slice(0, 120));
        });
      expect(dead).toEqual([]);
    });
  }
});

// The search page is the one whose content a script makes; `search.spec.ts` says what it offers without.
for (const path of ONE_OF_EACH_KIND.filter((path) => path !== SEARCH)) {
  test(`${path} has the same text to read with and without JavaScript`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const readText = () => document.querySelector('main')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const withScripts = await page.evaluate(readText);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(new URL(addressOf(path), baseURL).href);
    const withoutScripts = await plain.evaluate(readText);
    await context.close();
    expect(withoutScripts.length).toBeGreaterThan(0);
    expect(withoutScripts.length).toBeGreaterThanOrEqual(0.95 * withScripts.length);
  });
}
