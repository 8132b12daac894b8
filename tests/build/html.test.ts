import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/tools/project-root.ts';
import { SITE } from './built-site-under-test.ts';
import { describeFaults, type Fault } from './checks/fault.ts';

const config = JSON.parse(readFileSync(join(PROJECT_ROOT, '.htmlvalidate.json'), 'utf8')) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(config));

async function validate(page: string, html: string): Promise<Fault[]> {
  const { results } = await validator.validateString(html, page);
  return results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => ({ page, line, what: `${ruleId}: ${message}` })),
  );
}

describe('the HTML of every page', () => {
  it('is valid', async () => {
    expect(SITE.pages.length).toBeGreaterThan(0);
    const faults = await Promise.all(SITE.pages.map((page) => validate(page.path, page.html)));
    expect(describeFaults(faults.flat())).toEqual([]);
  });

  it.each([
    ['an id given twice', (html: string) => html.replace('</main>', '<p id="x"></p><p id="x"></p></main>')],
    [
      'an element where it may not stand',
      (html: string) => html.replace('</main>', '<ul><p>x</p></ul></main>'),
    ],
    [
      'a picture without alternative text',
      (html: string) => html.replace('</main>', '<img src="/x.png"></main>'),
    ],
    [
      'a button without a name',
      (html: string) => html.replace('</main>', '<button type="button"></button></main>'),
    ],
  ])('would not be valid with %s', async (_name, plant) => {
    const home = SITE.pages.find((page) => page.path === '/');
    expect(await validate('/', plant(home?.html ?? ''))).not.toEqual([]);
  });
});
