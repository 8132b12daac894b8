/** The byte budgets count what the built HTML says a page loads: here the browser is asked whether that is all. */
import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../../src/integrations/built-site.ts';
import { settings } from '../../src/site/settings.ts';
import { BuiltFiles } from '../../src/tools/built-files.ts';
import { filesOf } from '../../src/tools/page-files.ts';
import { BUILT_SITE } from '../../src/tools/project-root.ts';
import { addressOf, ONE_OF_EACH_KIND } from './pages.ts';

const files = new BuiltFiles(BUILT_SITE, settings.base);
const pages = readBuiltSite(BUILT_SITE).pages.filter((page) => ONE_OF_EACH_KIND.includes(page.path));

for (const built of pages) {
  test(`${built.path} loads nothing on a first visit that its budget does not count`, async ({
    page,
    baseURL,
  }) => {
    const origin = new URL(baseURL ?? '').origin;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(addressOf(built.path), { waitUntil: 'networkidle' });
    const { styles, scripts, fonts, others } = filesOf(built, files);
    const counted = new Set([...styles, ...scripts, ...fonts, ...others, built.file]);
    const loaded = asked.map((url) => {
      expect(url.startsWith(`${origin}/`), `${url} is of this site`).toBe(true);
      return files.resolve(url.slice(origin.length), '/').replace(/(^|\/)$/, '$1index.html');
    });
    expect(loaded).toContain(built.file);
    expect(loaded.filter((file) => !counted.has(file))).toEqual([]);
  });
}
