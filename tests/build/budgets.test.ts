import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PLACE, REDIRECT_PAGES, SITE } from './built-site-under-test.ts';
import { type BudgetException, checkBudgets, weighSite } from './checks/budgets.ts';
import { describeFaults } from './checks/fault.ts';

const exceptions = JSON.parse(
  readFileSync(new URL('./budget-exceptions.json', import.meta.url), 'utf8'),
) as BudgetException[];

it('every page keeps its byte budgets (`npm run bench` shows the figures)', () => {
  const pages = SITE.pages.filter((page) => !REDIRECT_PAGES.has(page.path));
  expect(describeFaults(checkBudgets(weighSite(SITE, PLACE.basePath, pages), exceptions))).toEqual([]);
});
