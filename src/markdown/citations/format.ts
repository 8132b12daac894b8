/** CSL-JSON items as APA text, formatted by citation-js with the APA style of the CSL project. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../model/reference.ts';

/** Addresses in a formatted entry; the full stop that ends the entry is no part of one. */
const ADDRESS = /https:\/\/[^\s<]+[^\s<.,;)]/g;

/** One APA bibliography entry as an HTML fragment (italics and links), without a trailing line break. */
export function formatBibliographyEntry(id: string, item: CslItem): string {
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

/** The in-text form without its brackets, `Daian et al., 2020`. */
export function formatInTextCitation(id: string, item: CslItem): string {
  const text = new Cite([{ ...item, id }]).format('citation', { template: 'apa', lang: 'en-US', entry: id });
  return text.replace(/^\(/, '').replace(/\)$/, '');
}
