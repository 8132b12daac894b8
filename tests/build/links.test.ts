import { describe, expect, it } from 'vitest';
import { readRedirects } from '../../src/integrations/permalinks/redirects.ts';
import {
  findBrokenPermalinks,
  findUnregistered,
  publishedAddresses,
  readRegistry,
} from '../../src/integrations/permalinks/registry.ts';
import { PROJECT_ROOT } from '../../src/tools/project-root.ts';
import { PLACE, REDIRECT_PAGES, SITE } from './built-site-under-test.ts';
import { withSource } from './checks/content-source.ts';
import { describeFaults } from './checks/fault.ts';
import { checkCanonical, checkLinks } from './checks/links.ts';

/** Fewest internal addresses that an average page has: its header and footer alone have that many. */
const FEWEST_LINKS_PER_PAGE = 8;

const PUBLISHED = publishedAddresses(SITE.pages);
const report = checkLinks(SITE, PLACE, REDIRECT_PAGES);

describe('the links of the built site', () => {
  it('all lead to a page, a file or a fragment that is there', () => {
    expect(describeFaults(report.faults.map((fault) => withSource(fault, PROJECT_ROOT)))).toEqual([]);
  });

  it('are as many as a whole site has, so that the check above has looked at something', () => {
    expect(report.checked).toBeGreaterThanOrEqual(FEWEST_LINKS_PER_PAGE * SITE.pages.length);
  });

  it('reach every page from the home page', () => {
    expect(report.orphans).toEqual([]);
  });

  it('name canonical addresses that are pages', () => {
    expect(describeFaults(SITE.pages.flatMap((page) => checkCanonical(page, SITE, PLACE)))).toEqual([]);
  });
});

describe('the registry of published addresses', () => {
  it('has every address of the site; run `npm run permalinks` when this fails', () => {
    expect(Object.keys(PUBLISHED).length).toBeGreaterThan(0);
    expect(findUnregistered(readRegistry(), PUBLISHED)).toEqual([]);
  });

  it('has no address that does not answer', () => {
    expect(findBrokenPermalinks(readRegistry(), PUBLISHED, readRedirects())).toEqual([]);
  });
});
