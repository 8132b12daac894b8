/** The byte budgets of the site: limits per kind of page, and the committed exceptions from them. */
import type { BuiltPage, BuiltSite } from '../../../src/integrations/built-site.ts';
import { BuiltFiles } from '../../../src/tools/built-files.ts';
import { median, type PageWeight, weighPage } from '../../../src/tools/page-weight.ts';
import type { Fault } from './fault.ts';

/** A page allowed to exceed a limit, up to `bytes`. */
export interface BudgetException {
  readonly page: string;
  readonly figure: string;
  readonly bytes: number;
  readonly reason: string;
}

/** Kinds of page that have budgets of their own. */
export type PageKind = 'question' | 'prompt' | 'home' | 'overview' | 'other';

/** The kind of the page at `path`. */
export function pageKind(path: string): PageKind {
  if (path === '/') return 'home';
  if (path === '/questions/') return 'overview';
  if (/^\/questions\/[^/]+\/$/.test(path)) return 'question';
  return /^(\/[a-z]{2})?\/ask\/[^/]+\/$/.test(path) ? 'prompt' : 'other';
}

/** Figures that each page of a kind has to keep. Bytes; requests are a number. */
type Limits = Partial<Record<keyof PageWeight, number>>;

/** Most that any page of a kind may weigh. */
export const WORST: Readonly<Record<PageKind, Limits>> = {
  question: { firstScreen: 14_600, htmlAndStyles: 28_000, script: 15_000, fonts: 30_000 },
  prompt: { allButFonts: 12_000, fonts: 30_000 },
  home: { allButFonts: 20_000, fonts: 30_000 },
  overview: { allButFonts: 24_000, fonts: 30_000 },
  other: { fonts: 30_000 },
};

/** Most that the middle one of all question pages may weigh. */
export const QUESTION_MEDIANS: Limits = { htmlAndStyles: 18_000, allButFonts: 24_000, requests: 6 };

/** A page with its figures. */
export interface WeighedPage {
  readonly path: string;
  readonly weight: PageWeight;
}

/** Weighs the pages of a site, but for those that only redirect. */
export function weighSite(site: BuiltSite, basePath: string, pages: readonly BuiltPage[]): WeighedPage[] {
  const files = new BuiltFiles(site.folder, basePath);
  return pages.map((page) => ({ path: page.path, weight: weighPage(page, files) }));
}

const inWords = (figure: string, value: number): string =>
  figure === 'requests' ? `${value} requests` : `${value.toLocaleString('en')} B`;

function pageFaults(page: WeighedPage, exceptions: readonly BudgetException[]): Fault[] {
  const kind = pageKind(page.path);
  const faults = Object.entries(WORST[kind]).flatMap(([figure, limit]) => {
    const value = page.weight[figure as keyof PageWeight];
    const listed = exceptions.find((entry) => entry.page === page.path && entry.figure === figure);
    const allowed = listed?.bytes ?? limit;
    if (value === undefined || value <= allowed) return [];
    const by = listed === undefined ? `a ${kind} page may have` : 'its exception allows';
    return [`\`${figure}\` is ${inWords(figure, value)}; ${by} ${inWords(figure, allowed)}`];
  });
  if (kind === 'question' && page.weight.firstScreen === undefined) {
    faults.push('has no section `insight`, so its first screen cannot be weighed');
  }
  return faults.map((what) => ({ page: page.path, what }));
}

function medianFaults(pages: readonly WeighedPage[]): Fault[] {
  return Object.entries(QUESTION_MEDIANS).flatMap(([figure, limit]) => {
    const values = pages.map((page) => page.weight[figure as keyof PageWeight] ?? Number.NaN);
    const middle = median(values);
    // Written so that a median of nothing, which is no number, is a fault too.
    if (middle <= limit) return [];
    const what = `the median of \`${figure}\` is ${inWords(figure, middle)}; allowed are ${inWords(figure, limit)}`;
    return [{ page: `all ${values.length} question pages`, what }];
  });
}

/** An exception that is not needed any more would let the page grow unseen. */
function idleExceptions(pages: readonly WeighedPage[], exceptions: readonly BudgetException[]): Fault[] {
  return exceptions.flatMap(({ page, figure, reason }) => {
    const limit = WORST[pageKind(page)][figure as keyof PageWeight];
    const value = pages.find((one) => one.path === page)?.weight[figure as keyof PageWeight];
    const isNeeded = limit !== undefined && value !== undefined && value > limit;
    if (isNeeded && reason.trim() !== '') return [];
    return [
      {
        page,
        what: `has an exception for \`${figure}\` that ${isNeeded ? 'gives no reason' : 'is not needed: remove it'}`,
      },
    ];
  });
}

/** Faults of all pages against the budgets, `exceptions` taken into account. */
export function checkBudgets(pages: readonly WeighedPage[], exceptions: readonly BudgetException[]): Fault[] {
  const questions = pages.filter((page) => pageKind(page.path) === 'question');
  return [
    ...pages.flatMap((page) => pageFaults(page, exceptions)),
    ...medianFaults(questions),
    ...idleExceptions(pages, exceptions),
  ];
}
