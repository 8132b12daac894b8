/**
 * What a page weighs on the wire, as a CDN sends it: each file its own brotli stream. Figures are in bytes;
 * where a budget says kB it means 1000 of them.
 */
import { attributeOf, type BuiltPage, elementsOf } from '../integrations/built-site.ts';
import { type BuiltFiles, brotliSize } from './built-files.ts';
import { filesOf } from './page-files.ts';

/** The figures of one page, in bytes unless another unit is named. */
export interface PageWeight {
  /** Head, what blocks painting, and the HTML down to the end of the insight; undefined where there is none. */
  readonly firstScreen: number | undefined;
  readonly htmlAndStyles: number;
  readonly allButFonts: number;
  /** Number of requests but for fonts, the page's own included. */
  readonly requests: number;
  /** Uncompressed. */
  readonly script: number;
  readonly fonts: number;
}

/** Offset just behind the section with the id `insight`. */
function endOfInsight(page: BuiltPage): number | undefined {
  for (const element of elementsOf(page.document)) {
    if (attributeOf(element, 'id') !== 'insight') continue;
    const section = element.tagName.startsWith('h') ? element.parentNode : element;
    return section !== null && 'sourceCodeLocation' in section
      ? section.sourceCodeLocation?.endOffset
      : undefined;
  }
  return undefined;
}

/** Weighs one page of a built site. */
export function weighPage(page: BuiltPage, files: BuiltFiles): PageWeight {
  const used = filesOf(page, files);
  const sum = (list: readonly string[]): number => list.reduce((total, file) => total + files.sent(file), 0);
  const html = brotliSize(page.html);
  const end = endOfInsight(page);
  const blocking = sum(used.blockingStyles) + sum(used.blockingScripts);
  return {
    firstScreen: end === undefined ? undefined : brotliSize(page.html.slice(0, end)) + blocking,
    htmlAndStyles: html + sum(used.styles),
    allButFonts: html + sum(used.styles) + sum(used.scripts) + sum(used.others),
    requests: 1 + used.styles.length + used.scripts.length + used.others.length,
    script: used.scripts.reduce((total, file) => total + files.size(file), 0),
    fonts: sum(used.fonts),
  };
}

/** The middle value; of an even number of values the mean of the middle two. Not a number when empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
