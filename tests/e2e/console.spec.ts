import { expect, type Page, test } from '@playwright/test';
import { addressOf, BATCHES } from './pages.ts';

/** Collects everything that a page complains of: messages, errors, requests that failed. */
function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

for (const { name, paths } of BATCHES) {
  test(`${name}: no message on the console, no failed request`, async ({ context }) => {
    // Side by side, since a page that is quiet is waited for, not worked on.
    const complaints = await Promise.all(
      paths.map(async (path) => {
        const page = await context.newPage();
        const heard = listenForComplaints(page);
        await page.goto(addressOf(path));
        // What waits for the reader to come near has to load without complaint too.
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await page.waitForLoadState('networkidle');
        await page.close();
        return heard.map((complaint) => `${path}: ${complaint}`);
      }),
    );
    expect(complaints.flat()).toEqual([]);
  });
}

test('complaints are heard: of the policy, of scripts, of missing files', async ({ page, baseURL }) => {
  const complaints = listenForComplaints(page);
  await page.goto(addressOf('/'));
  await page.evaluate((missing) => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    const picture = document.createElement('img');
    picture.src = missing;
    document.body.append(style, picture);
    setTimeout(() => {
      throw new Error('planted');
    });
  }, new URL('missing.png', baseURL).href);
  const heard = () => complaints.join('\n');
  await expect.poll(heard).toContain('Content Security Policy');
  await expect.poll(heard).toContain('error: planted');
  await expect.poll(heard).toContain('404: ');
});
