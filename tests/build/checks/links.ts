/** Checks every internal address of a built site: page or file, fragment, spelling, and whether pages are reachable. */
import { closest, distance } from 'fastest-levenshtein';
import {
  attributeOf,
  type BuiltPage,
  type BuiltSite,
  type Element,
  elementsOf,
  idsOf,
} from '../../../src/integrations/built-site.ts';
import { readAddress, readSourceSet, type SitePlace } from './addresses.ts';
import type { Fault } from './fault.ts';

/** What the check of the links found out. */
export interface LinkReport {
  readonly faults: readonly Fault[];
  /** How many internal addresses were looked at; a check that looked at none proves nothing. */
  readonly checked: number;
  /** Pages that no chain of links from the home page reaches. */
  readonly orphans: readonly string[];
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'cite'];
/** Most fragments named in a message: more would hide the point. */
const FRAGMENTS_SHOWN = 12;

function addressesOf(element: Element): string[] {
  const plain = ADDRESS_ATTRIBUTES.flatMap((name) => attributeOf(element, name) ?? []);
  return [...plain, ...readSourceSet(attributeOf(element, 'srcset') ?? '')];
}

/** What the addresses are checked against. */
interface SiteIndex {
  readonly place: SitePlace;
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly redirects: ReadonlySet<string>;
}

function missingFragment(path: string, fragment: string, ids: ReadonlySet<string>): string {
  const known = [...ids].sort();
  const meant = known.length === 0 ? '' : ` Did you mean \`#${closest(fragment, known)}\`?`;
  const listed = known
    .slice(0, FRAGMENTS_SHOWN)
    .map((id) => `#${id}`)
    .join(' ');
  const rest = known.length > FRAGMENTS_SHOWN ? ` … (${known.length})` : '';
  return `links to \`${path}#${fragment}\`, which is not on that page.${meant} It has: ${listed}${rest}`;
}

function missingPage(path: string, index: SiteIndex): string {
  if (index.ids.has(`${path}/`)) return `links to \`${path}\`, which only redirects; write \`${path}/\``;
  const nearest = closest(path, [...index.ids.keys()]);
  const isNear = distance(path, nearest) <= path.length / 3;
  return `links to \`${path}\`, which does not exist${isNear ? `; did you mean \`${nearest}\`?` : ''}`;
}

/** What is wrong with one address; `undefined` when it is right or leads to another site. */
function judge(value: string, page: BuiltPage, index: SiteIndex): { path?: string; what?: string } {
  const address = readAddress(value, page.path, index.place);
  if (address.kind === 'foreign') return {};
  if (address.kind === 'outside-base') {
    return {
      path: '',
      what: `links to \`${value}\`, which leaves the base path \`${index.place.basePath}\``,
    };
  }
  const { path, fragment } = address;
  const ids = index.ids.get(path);
  if (ids === undefined) {
    return { path, ...(index.files.has(path.slice(1)) ? {} : { what: missingPage(path, index) }) };
  }
  if (index.redirects.has(path)) return { path, what: `links to \`${path}\`, which only redirects` };
  const isBroken = fragment !== undefined && fragment !== 'top' && fragment !== '' && !ids.has(fragment);
  return { path, ...(isBroken ? { what: missingFragment(path, fragment, ids) } : {}) };
}

function reachable(edges: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set(['/']);
  for (const path of seen) {
    for (const target of edges.get(path) ?? []) seen.add(target);
  }
  return seen;
}

/** Checks all internal addresses of `site`. `redirects` are the pages that only lead on to another one. */
export function checkLinks(
  site: BuiltSite,
  place: SitePlace,
  redirects: ReadonlySet<string> = new Set(),
): LinkReport {
  const ids = new Map(site.pages.map((page) => [page.path, idsOf(page)]));
  const index: SiteIndex = { place, files: new Set(site.files), ids, redirects };
  const faults: Fault[] = [];
  const edges = new Map<string, Set<string>>();
  let checked = 0;
  for (const page of site.pages) {
    const targets = new Set<string>();
    edges.set(page.path, targets);
    if (redirects.has(page.path)) continue;
    for (const element of elementsOf(page.document)) {
      for (const value of addressesOf(element)) {
        const { path, what } = judge(value, page, index);
        if (path === undefined) continue;
        checked += 1;
        if (element.tagName === 'a') targets.add(path);
        const line = element.sourceCodeLocation?.startLine;
        if (what !== undefined) faults.push({ page: page.path, line, what });
      }
    }
  }
  const reached = reachable(edges);
  const isStray = (path: string): boolean =>
    !reached.has(path) && !redirects.has(path) && path !== '/404.html';
  return { faults, checked, orphans: site.pages.map((page) => page.path).filter(isStray) };
}

/** Faults of a page's canonical address: it has to be the page's own, or that of a page that is its own. */
export function checkCanonical(page: BuiltPage, site: BuiltSite, place: SitePlace): Fault[] {
  const links = [...elementsOf(page.document)].filter(
    (element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical',
  );
  if (links.length > 1) return [{ page: page.path, what: `has ${links.length} canonical addresses` }];
  const value = links[0] && attributeOf(links[0], 'href');
  if (value === undefined) return [];
  const address = readAddress(value, page.path, place);
  const isPage = address.kind === 'internal' && site.pages.some((other) => other.path === address.path);
  return isPage && /^https:/.test(value)
    ? []
    : [{ page: page.path, what: `has the canonical address \`${value}\`, which is no page of this site` }];
}
