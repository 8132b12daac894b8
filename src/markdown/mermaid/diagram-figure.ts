/** The HTML around a drawing: caption, controls, scroll region and text alternative. */

import { diagramText } from '../../messages/en.ts';
import { escapeMarkup } from '../../model/escape-markup.ts';
import type { Diagram } from './parse-fence.ts';
import { diagramIdPrefix, type StoredDiagram } from './store.ts';

/** Types whose text alternative is a sequence of steps. */
const ORDERED_TYPES: ReadonlySet<string> = new Set(['sequence', 'timeline', 'gantt']);

/**
 * One `<figure>` for a diagram. `occurrence` counts the same diagram on one page from 1, so that ids stay
 * unique. The result has no line feed and needs `diagram.css`; `diagram-viewer.ts` brings its buttons to life.
 */
export function diagramFigure(diagram: Diagram, stored: StoredDiagram, occurrence = 1): string {
  const prefix = diagramIdPrefix(diagram);
  const id = occurrence === 1 ? prefix : `${prefix}-${occurrence}x`;
  const title = escaped(diagram.title);
  const svg = stored.svg
    .replaceAll(prefix, id)
    .replace('<svg ', `<svg aria-details="${id}-text" data-pagefind-ignore="" `);
  const list = ORDERED_TYPES.has(diagram.type) ? 'ol' : 'ul';
  const sentences = stored.relations.map((sentence) => `<li>${escaped(sentence)}</li>`).join('');
  return [
    '<diagram-viewer><figure class="diagram">',
    `<figcaption>${title}</figcaption>`,
    '<div class="needs-script" data-pagefind-ignore=""><output></output>',
    `<button type="button" data-action="copy">${diagramText.copySource}</button>`,
    `<button type="button" data-action="enlarge">${diagramText.enlarge}</button></div>`,
    `<div class="diagram-scroll" role="region" aria-label="${escaped(diagramText.region(diagram.title))}" tabindex="0">${svg}</div>`,
    `<details id="${id}-text"><summary>${diagramText.asText}</summary>`,
    `<p>${escaped(diagram.description)}</p>`,
    sentences === '' ? '' : `<${list}>${sentences}</${list}>`,
    `<p data-pagefind-ignore="">${diagramText.source}</p>`,
    `<pre data-pagefind-ignore=""><code>${escaped(diagram.source)}</code></pre>`,
    '</details></figure></diagram-viewer>',
  ].join('');
}

/** As `escapeMarkup`, with line feeds as references too, so that no Markdown sees a blank line. */
const escaped = (text: string): string => escapeMarkup(text).replaceAll('\n', '&#10;');
