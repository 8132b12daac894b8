import { expect, type Page, test } from '@playwright/test';
import { SEARCH } from '../../src/model/addresses.ts';
import { addressOf, BATCHES, ONE_OF_EACH_KIND } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, paths } of BATCHES) {
    test(`${name}: the heading is shown, and no control that does nothing`, async ({ page }) => {
      for (const path of paths) {
        await page.goto(addressOf(path));
        await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
        expect.soft(await findDeadControls(page), path).toEqual([]);
      }
    });
  }

  test('a button that only a script would hear is found', async ({ page, baseURL }) => {
    await page.route('**/dead-control', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><button>Dead</button><button popovertarget="x">Alive</button><p id="x" popover>x</p>',
      }),
    );
    await page.goto(new URL('dead-control', baseURL).href);
    expect(await findDeadControls(page)).toEqual(['<button>Dead</button>']);
  });
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

/** The visible controls that neither the browser, nor a form, nor a style sheet answers to. */
function findDeadControls(page: Page): Promise<string[]> {
  return page.locator('button:visible, input:visible, select:visible').evaluateAll((controls) => {
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
}
