/** CSL-JSON items as APA text, formatted by citation-js with the APA style of the CSL project. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../model/reference.ts';

/** Addresses in a formatted entry; the full stop that ends the entry is no part of one. */
const ADDRESS = /https:\/\/[^\s<]+[^\s<.,;)]/g;

/** What has been formatted: a work stands on many pages and reads the same on each. */
const entries = new WeakMap<CslItem, string>();
const plainEntries = new WeakMap<CslItem, string>();
const inTexts = new WeakMap<CslItem, string>();

/** The text kept for `item`, else the one that `format` gives, which is kept. */
function once(kept: WeakMap<CslItem, string>, item: CslItem, format: () => string): string {
  const text = kept.get(item) ?? format();
  kept.set(item, text);
  return text;
}

/** One APA bibliography entry as an HTML fragment (italics and links), without a trailing line break. */
export function formatBibliographyEntry(id: string, item: CslItem): string {
  return once(entries, item, () => bibliographyEntry(id, item));
}

/** One APA bibliography entry as plain text, without a trailing line break. */
export const formatBibliographyText = (id: string, item: CslItem): string =>
  once(plainEntries, item, () =>
    new Cite([{ ...item, id }])
      .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
      .trim()
      .replaceAll(/\s+/g, ' '),
  );

/** The in-text form without its brackets, `Daian et al., 2020`. */
export function formatInTextCitation(id: string, item: CslItem): string {
  return once(inTexts, item, () => inTextCitation(id, item));
}

function bibliographyEntry(id: string, item: CslItem): string {
  const html = new Cite([{ ...item, id }]).format('bibliography', {
    format: 'html',
    template: 'apa',
    lang: 'en-US',
  });
  // citation-js wraps each entry in two `div`s with classes and ids that the page has no use for.
  return html
    .replaceAll(/<\/?div[^>]*>/g, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(ADDRESS, (address) => `<a href="${address}">${address}</a>`);
}

function inTextCitation(id: string, item: CslItem): string {
  const text = new Cite([{ ...item, id }]).format('citation', { template: 'apa', lang: 'en-US', entry: id });
  return text.replace(/^\(/, '').replace(/\)$/, '');
}
