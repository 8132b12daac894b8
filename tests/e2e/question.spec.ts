/** The question page and the prompt page as people use them: invite, look up, move on, choose a theme. */
import { expect, type Page, test } from '@playwright/test';
import { pasted } from './clipboard.ts';

const QUESTION = 'questions/rust-09/';

/** Storage that throws on every use, as when a browser blocks it. */
const blockStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });

/** Storage without room for one more character, as the browser itself enforces it. */
const fillStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let filling = '';
    for (let size = 8_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem('filling', filling + 'x'.repeat(size));
        filling += 'x'.repeat(size);
      } catch {
        // Too much: half of it may fit.
      }
    }
  });

test('a newcomer finds the question on MEV, reads it, copies the invite link and opens it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('.');
  await page.getByRole('link', { name: 'Search the questions' }).click();
  await page.keyboard.type('MEV');
  await page.getByRole('option').filter({ hasText: 'market maker' }).first().click();
  await expect(page).toHaveURL(/questions\/rust-09\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MEV');

  await page.getByRole('link', { name: 'Copy invite link' }).click();
  await expect(page.locator('.share output')).toContainText('Copied');
  const invite = await pasted(page);
  expect(invite).toMatch(/\/ask\/rust-09\/$/);

  await page.goto(invite);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MEV');
  await expect(page.getByRole('heading', { name: 'Model answer' })).toHaveCount(0);
});

test('the interviewer link is another one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(QUESTION);
  await page.getByRole('link', { name: 'Copy interviewer link' }).click();
  await expect(page.locator('.share output')).toContainText('Copied');
  expect(await pasted(page)).toMatch(/\/questions\/rust-09\/$/);
});

test('where the browser refuses to copy, the address stands in a field to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await page.goto(QUESTION);
  await page.getByRole('link', { name: 'Copy invite link' }).click();
  await expect(page.locator('.share output')).toContainText('refused');
  await expect(page.locator('.share output input')).toHaveValue(/\/ask\/rust-09\/$/);
});

test.describe('a card', () => {
  test('shows a definition beside its term, and Escape closes it', async ({ page }) => {
    await page.goto(QUESTION);
    await page.locator('.prose a.term').first().hover();
    await expect(page.locator('#card')).toContainText('Value that can be gained');
    await page.keyboard.press('Escape');
    await expect(page.locator('#card')).toBeHidden();
  });

  test('opens on keyboard focus and describes the link', async ({ page }) => {
    await page.goto(QUESTION);
    const before = page.locator('.prose h3').first();
    await before.evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    await page.keyboard.press('Tab');
    await expect(page.locator('#card')).toBeVisible();
    await expect(page.locator('.prose a.term').first()).toHaveAttribute('aria-describedby', 'card');
  });

  test('opens for a term that the focus scrolls into sight, though its definition comes late', async ({
    page,
  }) => {
    await page.route(/\/glossary\/[\w-]+\/$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(QUESTION);
    const far = page.locator('.prose a.term').last();
    await far.evaluate((link) => {
      const before = document.createElement('span');
      before.tabIndex = -1;
      link.before(before);
      before.focus({ preventScroll: true });
      scrollTo(0, 0);
    });
    await page.keyboard.press('Tab');
    await expect(page.locator('#card')).toBeVisible();
    await expect(far).toHaveAttribute('aria-describedby', 'card');
    await expect(far).toBeInViewport();
    // Read on past the term, and its card goes with it.
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page.locator('#card')).toBeHidden();
  });

  test('shows the cited work from the page’s own sources, without loading anything', async ({ page }) => {
    await page.goto(QUESTION);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('.prose a.cite').first().hover();
    await expect(page.locator('#card')).toContainText('Daian');
    expect(requests).toEqual([]);
  });

  for (const [fault, status, body] of [
    ['is missing', 404, 'gone'],
    ['is broken', 500, ''],
    ['is another page', 200, '<title>Log in</title>'],
  ] as const) {
    test(`says so when the definition ${fault}, and shows it once it can be had`, async ({ page }) => {
      await page.route('**/glossary/mev/', (route) =>
        route.fulfill({ status, body, contentType: 'text/html' }),
      );
      await page.goto(QUESTION);
      const term = page.locator('.prose a.term').first();
      await term.hover();
      await expect(page.locator('#card')).toContainText('could not be loaded');
      await page.unroute('**/glossary/mev/');
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
      await term.hover();
      await expect(page.locator('#card')).toContainText('Value that can be gained');
    });
  }

  test('opens on the first tap and follows the link on the second', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 390, height: 800 },
      baseURL,
    });
    const page = await context.newPage();
    await page.goto(QUESTION);
    const term = page.locator('.prose a.term').first();
    await term.tap();
    await expect(page.locator('#card')).toBeVisible();
    await expect(page).toHaveURL(/questions\/rust-09\//);
    await term.tap();
    await expect(page).toHaveURL(/glossary\/mev\//);
    await context.close();
  });
});

test('a question names the tools its answer uses, and a tool the questions that use it', async ({ page }) => {
  await page.goto('questions/rust-05/#sources');
  await page.locator('.section-sources').getByRole('link', { name: 'alloy', exact: true }).click();
  await expect(page).toHaveURL(/tools\/alloy\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('alloy');
  await expect(page.getByRole('definition').filter({ hasText: 'ethers-rs' })).toBeVisible();
  await page.getByRole('link', { name: 'Rust and Ethereum contracts' }).click();
  await expect(page).toHaveURL(/questions\/rust-05\/$/);
});

test.describe('single keys', () => {
  test('move to the next and the previous question', async ({ page }) => {
    await page.goto(QUESTION);
    await page.keyboard.press('k');
    // The address changes before the page's scripts have run; a key pressed in between is nobody's.
    await page.waitForURL(/questions\/rust-08\//, { waitUntil: 'load' });
    await page.keyboard.press('j');
    await page.waitForURL(/questions\/rust-09\//, { waitUntil: 'load' });
  });

  test('are listed by ? and can be switched off for good', async ({ page }) => {
    await page.goto(QUESTION);
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(list).toContainText('Next question');
    await list.getByRole('checkbox').uncheck();
    await list.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await page.keyboard.press('k');
    await page.keyboard.press('t');
    await expect(page).toHaveURL(/questions\/rust-09\//);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });
});

test.describe('the theme', () => {
  test('is kept and there before anything is painted', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(QUESTION);
    await page.getByLabel('Colour theme').selectOption('dark');
    const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        document.documentElement.dataset.firstFrame = document.documentElement.dataset.theme ?? 'none';
      });
    });
    await page.goto('glossary/');
    await expect(page.locator('html')).toHaveAttribute('data-first-frame', 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
  });

  for (const [state, prepare] of Object.entries({ blocked: blockStorage, full: fillStorage })) {
    test(`changes for this page where storage is ${state}, without an error`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await prepare(page);
      await page.goto(QUESTION);
      await page.getByLabel('Colour theme').selectOption('dark');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.keyboard.press('Escape');
      await page.locator('h1').click();
      await page.keyboard.press('?');
      await page.getByRole('checkbox').uncheck();
      await expect(page.getByRole('dialog')).toContainText('does not let the page keep the choice');
      expect(errors).toEqual([]);
    });
  }
});

test('the table of contents marks the section that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${QUESTION}#rubric`);
  await expect(page.locator('.contents a[aria-current]')).toHaveText('Rubric');
});

test.describe('the prompt page', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('shows the prompt in English, or in Chinese with its language', async ({ page }) => {
        await page.goto('ask/rust-09/');
        const chinese = page.locator('.in-chinese');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(chinese).toBeHidden();
        await page.getByLabel('中文').check();
        await expect(chinese).toBeVisible();
        await expect(chinese).toHaveAttribute('lang', 'zh-Hans');
        await expect(page.locator('.in-english')).toBeHidden();
      });
    });
  }

  test('tells search engines to stay away and shows no way to the answer', async ({ page }) => {
    await page.goto('ask/rust-09/');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('a[href*="/questions/"], a[href*="/glossary/"]')).toHaveCount(0);
  });
});

test('an address that is nearly right names the question that was meant', async ({ page }) => {
  await page.goto('questions/rust-9/');
  await expect(page.locator('nearest-address a')).toHaveAttribute('href', /\/questions\/rust-09\/$/);
});
