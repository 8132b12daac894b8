/** The built site that the tests of this folder look at, read once. */
import { existsSync } from 'node:fs';
import { type BuiltSite, readBuiltSite, refreshTarget } from '../../src/integrations/built-site.ts';
import { settings } from '../../src/site/settings.ts';
import { BUILT_SITE } from '../../src/tools/project-root.ts';
import type { SitePlace } from './checks/addresses.ts';

if (!existsSync(BUILT_SITE)) {
  throw new Error('There is no built site to test. Run `npm run build` first, or `npm test` for everything.');
}

/** The site in `dist`. */
export const SITE: BuiltSite = readBuiltSite(BUILT_SITE);

/** Where it is built to stand. */
export const PLACE: SitePlace = { siteUrl: settings.siteUrl, basePath: settings.base };

/** Addresses of pages that do nothing but lead on. */
export const REDIRECT_PAGES: ReadonlySet<string> = new Set(
  SITE.pages.filter((page) => refreshTarget(page) !== undefined).map((page) => page.path),
);

/** Fewest pages that a whole site has; a check over fewer would say "no fault" of an empty folder. */
export const FEWEST_PAGES = 8;
