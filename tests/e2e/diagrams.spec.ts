/** Diagrams in the browser: themes, text alternative, copying, and the enlarged view by every kind of hand. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const pageWithDiagram = 'questions/rust-01/';

const figureOf = (page: Page): Locator => page.locator('figure.diagram').first();

async function enlarge(page: Page): Promise<{ dialog: Locator; viewBox: () => Promise<number[]> }> {
  await page.goto(pageWithDiagram);
  await figureOf(page).getByRole('button', { name: 'Enlarge' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const svg = dialog.locator('svg');
  const viewBox = async () => ((await svg.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  return { dialog, viewBox };
}

/** The computed colour of the first node's outline and of its label. */
function coloursOf(page: Page): Promise<string[]> {
  return figureOf(page)
    .locator('svg')
    .evaluate((svg) => {
      const shape = svg.querySelector('rect[stroke="var(--diagram-node-stroke)"]');
      const text = svg.querySelector('text[fill="var(--diagram-node-text)"]');
      return [shape ? getComputedStyle(shape).stroke : '', text ? getComputedStyle(text).fill : ''];
    });
}

test('one drawing follows light, dark, forced colours and print', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(pageWithDiagram);
  const light = await coloursOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await coloursOf(page);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const print = await coloursOf(page);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'light' });
  const forced = await coloursOf(page);
  const canvasText = await page.evaluate(() => getComputedStyle(document.body).color);
  for (const colours of [light, dark]) expect(colours.filter((colour) => /\d/.test(colour))).toHaveLength(2);
  expect(dark[0]).not.toBe(light[0]);
  expect(dark[1]).not.toBe(light[1]);
  expect(print).toEqual(light);
  expect(forced).toEqual([canvasText, canvasText]);
});

test('the drawing is a named picture with its relations as text', async ({ page }) => {
  await page.goto(pageWithDiagram);
  const figure = figureOf(page);
  const title = (await figure.locator('figcaption').textContent()) ?? '';
  await expect(figure.getByRole('img', { name: title })).toBeVisible();
  await figure.getByText('Diagram as text').click();
  await expect(figure.locator('details li').first()).toBeVisible();
  const details = await figure.locator('svg').getAttribute('aria-details');
  await expect(figure.locator('details')).toHaveAttribute('id', details ?? '');
});

test('the source is copied to the letter', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto(pageWithDiagram);
  const figure = figureOf(page);
  await figure.getByRole('button', { name: 'Copy source' }).click();
  await expect(figure.getByRole('status')).toHaveText('Copied');
  const source = (await figure.locator('pre').textContent()) ?? '';
  expect(source).toContain('accTitle');
  // Pages may not read the clipboard, so the test pastes as a person would.
  await page.evaluate(() => {
    const box = document.body.appendChild(document.createElement('textarea'));
    box.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.locator('body > textarea')).toHaveValue(source);
});

test('where the browser refuses to copy, the reader is told where the source is', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await page.goto(pageWithDiagram);
  await figureOf(page).getByRole('button', { name: 'Copy source' }).click();
  await expect(figureOf(page).getByRole('status')).toContainText('Diagram as text');
});

test('keys and buttons zoom and pan, Esc closes and gives the focus back', async ({ page }) => {
  const { dialog, viewBox } = await enlarge(page);
  const [x0 = 0, , width0 = 0] = await viewBox();
  await page.keyboard.press('+');
  const [x1 = 0, y1 = 0, width1 = 0] = await viewBox();
  expect(width1).toBeCloseTo(width0 / 1.25, 0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const [x2 = 0, y2 = 0] = await viewBox();
  expect(x2).toBeGreaterThan(x1);
  expect(y2).toBeGreaterThan(y1);
  await page.keyboard.press('0');
  expect((await viewBox())[0]).toBeCloseTo(x0, 0);
  await dialog.getByRole('button', { name: 'Zoom in' }).click();
  expect((await viewBox())[2]).toBeLessThan(width0);
  await dialog.getByRole('button', { name: 'Zoom out' }).click();
  expect((await viewBox())[2]).toBeCloseTo(width0, 0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(figureOf(page).getByRole('button', { name: 'Enlarge' })).toBeFocused();
});

test('the wheel zooms about the pointer and dragging pans', async ({ page }) => {
  const { viewBox } = await enlarge(page);
  const [, , width0 = 0] = await viewBox();
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await viewBox())[2]).toBeCloseTo(width0 / 2, 0);
  const [x1 = 0] = await viewBox();
  await page.mouse.down();
  await page.mouse.move(640, 400, { steps: 4 });
  await page.mouse.up();
  expect((await viewBox())[0]).toBeGreaterThan(x1);
});

test('two fingers zoom', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 400, height: 800 } });
  const page = await context.newPage();
  const { viewBox } = await enlarge(page);
  const [, , width0 = 0] = await viewBox();
  const touch = await context.newCDPSession(page);
  const fingers = (gap: number) => [200 - gap, 200 + gap].map((x, id) => ({ x, y: 450, id }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
  for (const gap of [50, 60, 70, 80])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(gap) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(async () => (await viewBox())[2]).toBeCloseTo(width0 / 2, 0);
  await context.close();
});

test('while it is enlarged, no id stands twice in the page and the copy keeps its arrow heads', async ({
  page,
}) => {
  const { dialog } = await enlarge(page);
  const faults = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const uses = [...document.querySelectorAll('dialog [marker-end]')].map((element) => {
      return /#([^)]+)/.exec(element.getAttribute('marker-end') ?? '')?.[1] ?? '';
    });
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index),
      ...uses.filter((id) => !ids.includes(id)),
    ];
  });
  expect(faults).toEqual([]);
  expect(await dialog.locator('[marker-end]').count()).toBeGreaterThan(0);
});

test('when the enlarged view cannot load, the reader is told', async ({ page }) => {
  await page.route(/diagram-dialog/, (route) => route.abort());
  await page.goto(pageWithDiagram);
  await figureOf(page).getByRole('button', { name: 'Enlarge' }).click();
  await expect(figureOf(page).getByRole('status')).toContainText('did not load');
});
