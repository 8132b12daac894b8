import { expect, type Page, test } from '@playwright/test';
import { settings } from '../../src/site/settings.ts';

const QUESTION = './questions/rust-09/';
const PROMPT = './ask/rust-09/';
const BASE = settings.base;
/** Words of one title alone, so that the answer stays the same as the bank grows. */
const QUERY = 'order-flow protection';

const field = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Search/ });

/** Everything that the console or an uncaught error says. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

async function openPalette(page: Page, address = QUESTION): Promise<void> {
  await page.goto(address);
  await page.locator('[data-search]').click();
  await expect(field(page)).toBeFocused();
}

test.describe('The search palette', () => {
  test('opens with / and Ctrl+K, closes with Esc, and gives the focus back', async ({ page }) => {
    const said = complaints(page);
    await page.goto(QUESTION);
    const brand = page.locator('.brand');
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await brand.focus();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(brand).toBeFocused();
    }
    expect(said).toEqual([]);
  });

  test('takes / as a letter while somebody types', async ({ page }) => {
    await openPalette(page);
    await page.keyboard.type('and/or');
    await expect(field(page)).toHaveValue('and/or');
  });

  test('loads nothing of the index before somebody means to search', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(QUESTION, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|palette|search/.test(path))).toEqual([]);
    const intent = page.waitForRequest(/palette/);
    await page.locator('[data-search]').hover();
    await intent;
  });

  test('finds a question by a word of its title, an alias, a word of its text, and its id', async ({
    page,
  }) => {
    const said = complaints(page);
    await openPalette(page);
    for (const query of ['order-flow protection', 'maximal extractable value', 'mark-out', 'rust-09']) {
      await field(page).fill(query);
      await expect(options(page).first(), query).toContainText('MEV and order-flow protection');
    }
    expect(said).toEqual([]);
  });

  test('finds every question that has the acronym in its title', async ({ page }) => {
    await openPalette(page);
    await field(page).fill('MEV');
    for (const title of ['MEV and order-flow protection', 'Block building and MEV-Boost']) {
      await expect(options(page).filter({ hasText: title }).first()).toBeVisible();
    }
  });

  test('shows bank, difficulty and minutes, and the matching section with the words marked', async ({
    page,
  }) => {
    await openPalette(page);
    await field(page).fill('loss-versus-rebalancing');
    await expect(options(page).first()).toContainText(/Rust\s+Advanced\s+25 min\s+rust-09/);
    const section = options(page).nth(1);
    await expect(section.locator('mark').first()).toHaveText(/loss|versus|rebalancing/i);
    await expect(section.locator('b')).not.toBeEmpty();
  });

  test('leads to the section that matches', async ({ page }) => {
    await openPalette(page, './glossary/');
    await field(page).fill('loss-versus-rebalancing');
    await expect(options(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/questions\/rust-09\/#[\w-]+$/);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });

  test('opens the first result with Enter, however fast it is typed', async ({ page }) => {
    await openPalette(page, './glossary/');
    await page.keyboard.type('mark-out');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/questions\/rust-09\/$/);
  });

  test('opens a result in a new tab with Ctrl+Enter and stays', async ({ page, context }) => {
    await openPalette(page);
    await field(page).fill(QUERY);
    await expect(options(page).first()).toBeVisible();
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    expect(new URL((await opened).url()).pathname).toBe(`${BASE}questions/rust-09/`);
    await expect(field(page)).toBeVisible();
  });

  test('is a combobox with a listbox: the focus stays, the active option moves round the ends', async ({
    page,
  }) => {
    await openPalette(page);
    const input = field(page);
    await expect(input).toHaveAttribute('aria-expanded', 'false');
    await expect(input).toHaveAttribute('aria-autocomplete', 'list');
    await input.fill(QUERY);
    await expect(input).toHaveAttribute('aria-expanded', 'true');
    await expect(input).not.toHaveAttribute('aria-activedescendant');
    const list = await input.getAttribute('aria-controls');
    await expect(page.locator(`#${list}`)).toHaveRole('listbox');
    await page.keyboard.press('ArrowDown');
    const first = await options(page).first().getAttribute('id');
    await expect(input).toHaveAttribute('aria-activedescendant', first ?? '');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(1);
    await expect(input).toBeFocused();
  });

  test('says the number of results once typing has paused', async ({ page }) => {
    await page.clock.install();
    await openPalette(page);
    await field(page).fill('extractable');
    await expect(options(page).first()).toBeVisible();
    const status = dialog(page).getByRole('status');
    await expect(status).toBeEmpty();
    await page.clock.fastForward(1400);
    await expect(status).toHaveText(/^\d+ questions? found\. Arrow keys choose/);
  });

  test('narrows by facets, says which are pressed, and keeps their counts', async ({ page }) => {
    await openPalette(page);
    await field(page).fill(QUERY);
    const advanced = page
      .getByRole('group', { name: 'Difficulty' })
      .getByRole('button', { name: /Advanced \d+/ });
    await advanced.click();
    await expect(advanced).toHaveAttribute('aria-pressed', 'true');
    await expect(advanced).toBeFocused();
    const levels = options(page).locator('.level');
    await expect(levels.first()).toHaveText('Advanced');
    const count = Number(/\d+/.exec(await advanced.innerText())?.[0]);
    await expect(dialog(page).getByText(/^\d+ questions? found$/)).toHaveText(
      `${count} question${count === 1 ? '' : 's'} found`,
    );
  });

  test('lists all questions of a facet without a word', async ({ page }) => {
    await openPalette(page);
    await page.getByRole('button', { name: /^Rust \d+/ }).click();
    await expect(
      options(page)
        .filter({ has: page.locator('.level') })
        .first(),
    ).toContainText('rust-01');
  });

  test('offers ways on when nothing is found', async ({ page }) => {
    await openPalette(page);
    await field(page).fill('qwertzuiopasdf');
    await expect(dialog(page)).toContainText('Nothing found for “qwertzuiopasdf”');
    await expect(dialog(page).getByRole('link', { name: 'by topic' })).toHaveAttribute(
      'href',
      `${BASE}topics/`,
    );
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('passes its request on to the search page', async ({ page }) => {
    await openPalette(page);
    await field(page).fill(QUERY);
    await dialog(page).getByRole('link', { name: 'Open as a page' }).click();
    await page.waitForURL(/\/search\/\?q=order-flow%20protection$/);
    await expect(page.getByRole('heading', { name: /^MEV and/ })).toBeVisible();
  });
});

test.describe('On prompt pages the palette', () => {
  test('knows prompts only, and leads to prompts only', async ({ page }) => {
    const said = complaints(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openPalette(page, PROMPT);
    await field(page).fill('market-making bot');
    await expect(options(page).first()).toHaveAttribute('href', `${BASE}ask/rust-09/`);
    await expect(dialog(page).locator('a:not([role])[href]')).toHaveCount(0);
    // A word of the answer, and an alias, find nothing here.
    for (const secret of ['Flashbots', 'loss-versus-rebalancing', 'maximal extractable value']) {
      await field(page).fill(secret);
      await expect(dialog(page)).toContainText('Nothing found');
    }
    expect(
      asked.filter((path) => path.startsWith(`${BASE}pagefind/`) || path.includes('/questions/')),
    ).toEqual([]);
    expect(asked.some((path) => path.startsWith(`${BASE}pagefind-prompts/`))).toBe(true);
    expect(said).toEqual([]);
  });
});

test.describe('The search page', () => {
  test('answers what its address asks, and keeps words and facets in the address', async ({ page }) => {
    const said = complaints(page);
    await page.goto('./search/?q=order-flow+protection&difficulty=advanced&topic=no-such-topic');
    const results = page.locator('.search-hits');
    await expect(results.getByRole('heading').first()).toContainText('MEV and');
    await expect(page.getByRole('button', { name: /^Advanced/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\/search\/\?q=order-flow%20protection&difficulty=advanced$/);
    await page.getByRole('searchbox').fill('mark-out');
    await expect(page).toHaveURL(/\?q=mark-out&difficulty=advanced$/);
    await page.getByRole('button', { name: /^Advanced/ }).click();
    await expect(page).toHaveURL(/\?q=mark-out$/);
    await expect(results.locator('a[href*="#"]').first()).toBeVisible();
    expect(said).toEqual([]);
  });

  test('has its own field, which / leads to', async ({ page }) => {
    await page.goto('./search/');
    await page.locator('.brand').focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(dialog(page)).toHaveCount(0);
  });

  test('explains itself and offers to browse without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('./search/');
    // Locators by text and by role look past <noscript>.
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(/^Searching needs JavaScript/);
    await expect(page.locator('noscript a[href$="/topics/"]')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await context.close();
  });

  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "';alert(1)//",
    'javascript:alert(1)',
    '{{7*7}} #{alert(1)} <%= 7 %>',
    '(a+)+$[',
    '\\u0000\u202e\u200f مرحبا 🦀',
    '__proto__ constructor',
    'x'.repeat(5000),
    '%',
    '*',
    '"unclosed',
  ];
  for (const query of HOSTILE) {
    test(`runs nothing of ${JSON.stringify(query.slice(0, 30))}`, async ({ page }) => {
      const said = complaints(page);
      page.on('dialog', (shown) => said.push(shown.message()));
      await page.goto(
        `./search/?q=${encodeURIComponent(query)}&bank=${encodeURIComponent(query.slice(0, 50))}`,
      );
      await expect(page.locator('.search-note')).toContainText(/found|Nothing/i);
      expect(await page.locator('search-page :is(img, script)').count()).toBe(0);
      expect(said).toEqual([]);
    });
  }
});

test.describe('When a file of the index fails', () => {
  const FILES = [
    'pagefind.js',
    'catalogue.json',
    'pagefind.*.pf_meta',
    'wasm.*.pagefind',
    'filter/*.pf_filter',
    'index/*.pf_index',
    'fragment/*_*.json',
  ];
  const WAYS = ['abort', '503', 'html', 'truncated', 'empty'] as const;

  /** Makes requests for `file` go wrong until the returned function is called. */
  async function spoil(page: Page, file: string, way: (typeof WAYS)[number] | 'never'): Promise<() => void> {
    const pattern = new RegExp(`/pagefind/${file.replaceAll('.', '\\.').replaceAll('*', '\\w*')}(\\?|$)`);
    let isMended = false;
    await page.route(pattern, async (route) => {
      if (isMended) return route.continue();
      if (way === 'never') return;
      if (way === 'abort') return route.abort();
      if (way === '503') return route.fulfill({ status: 503, body: 'busy' });
      if (way === 'html')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' });
      if (way === 'empty') return route.fulfill({ body: '' });
      const response = await route.fetch();
      const body = await response.body();
      return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    });
    return () => {
      isMended = true;
    };
  }

  /**
   * Presses the button and expects the answer. A question that was on its way when the file was mended may take the
   * button away, having found the answer, or bring it back once, having failed: hence two presses at most.
   */
  async function retryUntilFound(page: Page): Promise<void> {
    const retry = dialog(page).getByRole('button', { name: 'Try again' });
    let presses = 0;
    await expect(async () => {
      if (await retry.isVisible()) {
        await retry.click({ timeout: 1000 });
        presses += 1;
      }
      await expect(options(page).first()).toContainText('MEV and', { timeout: 2000 });
    }).toPass();
    expect(presses).toBeLessThanOrEqual(2);
  }

  for (const file of FILES) {
    for (const way of WAYS) {
      test(`says so and heals on retry: ${file} ${way}`, async ({ page }) => {
        const uncaught: string[] = [];
        page.on('pageerror', (error) => uncaught.push(error.message));
        const mend = await spoil(page, file, way);
        await openPalette(page);
        await field(page).fill(QUERY);
        await expect(dialog(page)).toContainText('The search is broken');
        await expect(dialog(page)).not.toContainText('Nothing found');
        await expect(dialog(page).getByRole('link', { name: 'plain list' })).toHaveAttribute(
          'href',
          `${BASE}questions/`,
        );
        mend();
        await retryUntilFound(page);
        await expect(field(page)).toHaveValue(QUERY);
        expect(uncaught).toEqual([]);
      });
    }

    test(`gives up on a server that never answers: ${file}`, async ({ page }) => {
      await page.clock.install();
      const mend = await spoil(page, file, 'never');
      await openPalette(page);
      await field(page).fill(QUERY);
      await expect(dialog(page)).toContainText('Loading');
      await expect(async () => {
        await page.clock.fastForward(8000);
        await expect(dialog(page)).toContainText('The search is broken', { timeout: 300 });
      }).toPass();
      mend();
      await retryUntilFound(page);
    });
  }

  test('shows the result without its excerpt when only the excerpt is missing', async ({ page }) => {
    await page.route(/\/pagefind\/fragment\/\w+\.\d+\.json/, (route) => route.fulfill({ status: 503 }));
    await openPalette(page);
    await field(page).fill('loss-versus-rebalancing');
    await expect(options(page).first()).toContainText('MEV and');
    await expect(options(page).nth(1)).toHaveAttribute('href', /#/);
  });

  test('goes to the search page when the palette itself cannot be loaded', async ({ page }) => {
    await page.route(/palette/, (route) => route.abort());
    await page.goto(QUESTION);
    await page.locator('[data-search]').click();
    await page.waitForURL(/\/search\/$/);
  });
});
