/**
 * Reads every element of a built page and names what the security policy would refuse or what would let a
 * page load or run what it must not: MDX itself lets all of it pass.
 */
import {
  attributeOf,
  type BuiltPage,
  type Element,
  elementsOf,
  refreshTarget,
} from '../../../src/integrations/built-site.ts';
import { readAddress, readSourceSet, type SitePlace } from './addresses.ts';
import type { Fault } from './fault.ts';

/** Script types that are data: a browser never runs them. */
const DATA_TYPES = new Set(['application/json', 'application/ld+json']);
/** Elements that open another document inside a page. */
const EMBEDDING = new Set([
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'portal',
  'fencedframe',
]);
const RESOURCE_ATTRIBUTES = [
  'src',
  'poster',
  'data',
  'background',
  'manifest',
  'action',
  'formaction',
  'ping',
];
const SET_ATTRIBUTES = ['srcset', 'imagesrcset'];
/** `rel` values of `<link>` that name another address without loading it. */
const NAMING_RELATIONS = /^(canonical|alternate|author|license|prev|next|search|me|help)$/;

function scriptFaults(element: Element): string[] {
  if (element.tagName !== 'script' || attributeOf(element, 'src') !== undefined) return [];
  const type = attributeOf(element, 'type') ?? '';
  return DATA_TYPES.has(type) ? [] : ['has an inline `<script>`; move it to a file of its own'];
}

function elementFaults(element: Element): string[] {
  const faults = scriptFaults(element);
  const name = element.tagName.toLowerCase();
  if (name === 'style') faults.push('has an inline `<style>`; move it to a style sheet');
  if (name === 'base') faults.push('has a `<base>`, which moves every link of the page');
  if (EMBEDDING.has(name)) faults.push(`embeds another document with \`<${name}>\``);
  if (name === 'set' || name.startsWith('animate')) {
    const target = attributeOf(element, 'attributeName') ?? attributeOf(element, 'attributename') ?? '';
    if (/^(on|href|xlink:href)/i.test(target)) faults.push(`animates \`${target}\``);
  }
  return faults;
}

function attributeFaults(element: Element): string[] {
  return element.attrs.flatMap(({ name, value }) => {
    if (/^on/i.test(name)) return [`has \`${name}="${value}"\`; listen from a script file`];
    if (name === 'style') return [`has \`style="${value}"\`; use a class`];
    if (name === 'srcdoc') return ['has `srcdoc`'];
    return [];
  });
}

/** Addresses that the browser loads, posts to or runs by itself. */
function loadedAddresses(element: Element): string[] {
  const plain = RESOURCE_ATTRIBUTES.flatMap((name) => attributeOf(element, name) ?? []);
  const sets = SET_ATTRIBUTES.flatMap((name) => readSourceSet(attributeOf(element, name) ?? ''));
  return [...plain, ...sets, ...(isFollowed(element) ? [] : hrefOf(element))];
}

function hrefOf(element: Element): string[] {
  return ['href', 'xlink:href'].flatMap((name) => {
    const bare = name.replace('xlink:', '');
    return element.attrs.filter((a) => a.name === bare || a.name === name).map((a) => a.value);
  });
}

/** Whether the element's `href` is only followed when a person asks for it. */
function isFollowed(element: Element): boolean {
  if (element.tagName === 'a' || element.tagName === 'area') return true;
  if (element.tagName !== 'link') return false;
  const relations = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return relations.every((relation) => NAMING_RELATIONS.test(relation));
}

function loadFaults(element: Element, page: BuiltPage, place: SitePlace): string[] {
  return loadedAddresses(element).flatMap((value) => {
    const address = readAddress(value, page.path, place);
    return address.kind === 'foreign' ? [`\`<${element.tagName}>\` loads \`${value}\` from elsewhere`] : [];
  });
}

function linkFaults(element: Element, page: BuiltPage, place: SitePlace): string[] {
  if (!isFollowed(element)) return [];
  return hrefOf(element).flatMap((value) => {
    const address = readAddress(value, page.path, place);
    if (address.kind !== 'foreign') return [];
    if (/^\s*\/\//.test(value)) return [`links to \`${value}\`, which names no scheme; write https:`];
    if (address.scheme === 'https:' || address.scheme === 'mailto:') return [];
    return [`links to \`${value}\`; only https:, mailto:, / and # are allowed`];
  });
}

/** Faults of one page. Only a page that is nothing but a redirect may refresh itself. */
export function scanPage(page: BuiltPage, place: SitePlace, redirects: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  for (const element of elementsOf(page.document)) {
    const found = [
      ...elementFaults(element),
      ...attributeFaults(element),
      ...loadFaults(element, page, place),
      ...linkFaults(element, page, place),
    ];
    const line = element.sourceCodeLocation?.startLine;
    faults.push(...found.map((what) => ({ page: page.path, line, what })));
  }
  if (refreshTarget(page) !== undefined && !redirects.has(page.path)) {
    faults.push({ page: page.path, what: 'refreshes itself, but is no redirect' });
  }
  return faults;
}

/** Faults of a style sheet: whatever it loads must come from the site's own files. */
export function scanStyleSheet(file: string, css: string): Fault[] {
  const loads = [...css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']+)/gi)];
  return loads
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((url) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url))
    .map((url) => ({ page: file, what: `loads \`${url.slice(0, 80)}\`, which the policy refuses` }));
}
