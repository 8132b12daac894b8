import { expect, type Locator, type Page, test } from '@playwright/test';
import { addressOf } from './pages.ts';

/** Columns of the table, counted from 0. */
const ID = 0;
const TITLE = 1;
const MINUTES = 6;

const OVERVIEW = addressOf('/questions/');

const shownRows = (page: Page): Locator => page.locator('tbody tr:visible');
const status = (page: Page): Locator => page.locator('[data-status]');
const heading = (page: Page, name: string): Locator =>
  page.locator('thead').getByRole('button', { name, exact: true });

/** The texts of one column, top to bottom. */
const column = (page: Page, index: number): Promise<string[]> =>
  shownRows(page).evaluateAll(
    (rows, at) => rows.map((row) => (row as HTMLTableRowElement).cells[at]?.textContent.trim() ?? ''),
    index,
  );

/** The overview with its filters open, as wide as a desk. */
async function open(page: Page, query = ''): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${OVERVIEW}${query}`);
  await expect(heading(page, 'ID')).toBeEnabled();
}

/** A box whose value fewer questions have than there are, with that number. */
async function aBoxThatFilters(
  page: Page,
): Promise<{ box: Locator; name: string; value: string; count: number }> {
  const all = await shownRows(page).count();
  const labels = await page.locator('.filters label').all();
  for (const label of labels) {
    const count = Number(await label.locator('small').textContent());
    if (count === 0 || count >= all) continue;
    const box = label.locator('input');
    // Most facets are folded at first.
    await label.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    const [name, value] = await box.evaluate((input: HTMLInputElement) => [input.name, input.value] as const);
    return { box, name, value, count };
  }
  throw new Error('Every value is that of every question: there is nothing to filter by.');
}

test.describe('filtering', () => {
  test('shows as many questions as the filter says, and says how many', async ({ page }) => {
    await open(page);
    const all = await shownRows(page).count();
    const { box, count } = await aBoxThatFilters(page);
    await box.check();
    await expect(shownRows(page)).toHaveCount(count);
    await expect(status(page)).toHaveText(`${count} of ${all} questions`);
    await expect(status(page)).toHaveAttribute('role', 'status');
  });

  test('keeps the choice in the address, which shows the same again', async ({ page }) => {
    await open(page);
    const { box, name, value, count } = await aBoxThatFilters(page);
    await box.check();
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    await page.goto(page.url());
    await expect(shownRows(page)).toHaveCount(count);
    await expect(page.locator(`input[name="${name}"][value="${value}"]`)).toBeChecked();
  });

  test('is undone by the back button and done again by the forward button', async ({ page }) => {
    await open(page);
    const all = await shownRows(page).count();
    const { box, count } = await aBoxThatFilters(page);
    await box.check();
    await page.goBack();
    await expect(shownRows(page)).toHaveCount(all);
    await expect(box).not.toBeChecked();
    await page.goForward();
    await expect(shownRows(page)).toHaveCount(count);
    await expect(box).toBeChecked();
  });

  test('is cleared by one button, and the focus stays at the result', async ({ page }) => {
    await open(page);
    const all = await shownRows(page).count();
    const { box } = await aBoxThatFilters(page);
    const clear = page.getByRole('button', { name: 'Clear all' });
    await expect(clear).toBeHidden();
    await box.check();
    await clear.click();
    await expect(shownRows(page)).toHaveCount(all);
    await expect(clear).toBeHidden();
    await expect(status(page)).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
  });

  test('works with the keyboard alone', async ({ page }) => {
    await open(page);
    const { box, count } = await aBoxThatFilters(page);
    await box.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await expect(shownRows(page)).toHaveCount(count);
    await expect(box).toBeFocused();
  });

  test('says so when no question is left', async ({ page }) => {
    await open(page);
    const { box, name } = await aBoxThatFilters(page);
    await box.check();
    // A count of 0 says that no question has this value together with the one that is ticked.
    const other = page.locator(`.filters label.none input:not([name="${name}"])`).first();
    await other.evaluate((input) => input.closest('details')?.setAttribute('open', ''));
    await other.check();
    await expect(shownRows(page)).toHaveCount(0);
    await expect(status(page)).toContainText('No question has all of these');
  });

  test('names what the address asks for and does not exist, and does the rest', async ({ page }) => {
    await open(page);
    const { name, value, count } = await aBoxThatFilters(page);
    await open(page, `?${name}=${value},cobol-<b>x</b>&sort=colour`);
    const notice = page.locator('[data-unknown]');
    await expect(notice).toContainText(`${name}=cobol-<b>x</b>; sort=colour`);
    await expect(notice.locator('b')).toHaveCount(0);
    await expect(shownRows(page)).toHaveCount(count);
  });

  test('starts from the classification of a question page', async ({ page }) => {
    await open(page);
    await shownRows(page).first().getByRole('link').click();
    const link = page.locator('.classification a').first();
    const query = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams;
    await link.click();
    const [[name, value] = ['', '']] = [...query];
    await expect(page.locator(`.filters input[name="${name}"][value="${value}"]`)).toBeChecked();
    await expect(page.locator('[data-unknown]')).toBeEmpty();
  });
});

test.describe('sorting', () => {
  test('goes by the heading that is pressed, and the other way round when it is pressed again', async ({
    page,
  }) => {
    await open(page);
    const minutes = async (): Promise<number[]> =>
      (await column(page, MINUTES)).map((text) => Number.parseInt(text, 10));
    const upwards = (await minutes()).sort((a, b) => a - b);
    await heading(page, 'Time').click();
    await expect(page.getByRole('columnheader', { name: 'Time' })).toHaveAttribute('aria-sort', 'ascending');
    expect(await minutes()).toEqual(upwards);
    await heading(page, 'Time').click();
    await expect(page.getByRole('columnheader', { name: 'Time' })).toHaveAttribute('aria-sort', 'descending');
    expect(await minutes()).toEqual(upwards.toReversed());
    await expect(page.locator('th[aria-sort]')).toHaveCount(1);
    expect(new URL(page.url()).search).toBe('?sort=-minutes');
  });

  test('by a vocabulary goes by its meaning and not by the alphabet', async ({ page }) => {
    await open(page, '?sort=priority');
    const rank = (text: string): number =>
      ['Critical', 'Important', 'Useful'].findIndex((word) => text.startsWith(word));
    const ranks = (await column(page, 3)).map(rank);
    expect(ranks).toEqual(ranks.toSorted());
  });

  test('works with the keyboard alone and keeps the focus', async ({ page }) => {
    await open(page);
    await heading(page, 'Question').focus();
    await page.keyboard.press('Enter');
    const titles = await column(page, TITLE);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await expect(heading(page, 'Question')).toBeFocused();
  });

  test('is undone by the back button', async ({ page }) => {
    await open(page);
    const ids = await column(page, ID);
    await heading(page, 'ID').click();
    expect(await column(page, ID)).toEqual(ids.toReversed());
    await page.goBack();
    await expect.poll(() => column(page, ID)).toEqual(ids);
  });

  test('goes together with a filter', async ({ page }) => {
    await open(page);
    const { box, name, value, count } = await aBoxThatFilters(page);
    await box.check();
    await heading(page, 'Time').click();
    await expect(shownRows(page)).toHaveCount(count);
    expect(new URL(page.url()).search).toBe(`?${name}=${value}&sort=minutes`);
  });
});

test('in a narrow window the filters are folded away and open on demand', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(OVERVIEW);
  await expect(heading(page, 'ID')).toBeEnabled();
  await expect(page.locator('.filters input').first()).toBeHidden();
  await page.locator('.filters > summary').click();
  await expect(page.locator('.filters input').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table is there, whatever the address asks for, and no control that does nothing', async ({
    page,
  }) => {
    await page.goto(`${OVERVIEW}?bank=none`);
    const rows = await page.locator('tbody tr').count();
    expect(rows).toBeGreaterThan(0);
    await expect(shownRows(page)).toHaveCount(rows);
    await expect(page.locator('.filters, thead button')).not.toHaveCount(0);
    for (const control of await page.locator('.filters, thead button, [data-clear]').all())
      await expect(control).toBeHidden();
    await expect(page.getByRole('columnheader', { name: 'Difficulty' })).toBeVisible();
  });
});
