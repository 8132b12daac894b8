/** Markdown of front-matter fields → HTML, with the settings of this build. */
import { renderInlineMarkdown, renderMarkdown } from '../markdown/pipeline.ts';
import type { Metric } from '../model/metric.ts';
import { settings } from './settings.ts';

const options = { root: process.cwd(), base: settings.base };

/** Where the text stands: which figures it may print and whether its page lists its own sources. */
interface TextPlace {
  readonly metrics?: readonly Metric[];
  readonly ownSources?: boolean;
}

/** Paragraphs and lists. */
export const block = (text: string, place: TextPlace = {}): string => renderMarkdown(text, options, place);

/** Text inside a line; falls back to paragraphs when the field has more than one. */
export const inline = (text: string, place: TextPlace = {}): string =>
  renderInlineMarkdown(text, options, place);

/** The words of a Markdown field without markup, for descriptions. */
export const plain = (text: string, place: TextPlace = {}): string =>
  renderMarkdown(text, options, place)
    // Only the end of a block separates words; `<code>` and links stand inside a sentence.
    .replaceAll(/<\/?(?:p|li|ul|ol|div|h[1-6]|pre|table|t[rdh]|br)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
