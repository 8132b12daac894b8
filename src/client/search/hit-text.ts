/** The words of a result, as both the palette and the page show them. */
import { search as messages } from '../../messages/en-search.ts';
import type { SearchCatalogue } from '../../model/search-card.ts';
import type { ExcerptPart } from '../../model/search-excerpt.ts';
import { element } from './element.ts';
import type { SearchHit } from './engine.ts';
import { labelOf } from './facet-chips.ts';

/** Text with the query's words in `<mark>`. */
export const markedText = (parts: readonly ExcerptPart[]): Node[] =>
  parts.flatMap(({ text, marked }) => {
    if (!marked) return [document.createTextNode(text)];
    // The space before a mark belongs outside of it.
    const words = text.trimStart();
    return [...(words === text ? [] : [document.createTextNode(' ')]), element('mark', {}, words)];
  });

/** Bank, difficulty, minutes and id. */
export function hitFacts(hit: SearchHit, facets: SearchCatalogue['facets']): HTMLElement {
  const fact = (text: string, name?: string) => element('span', { class: name }, text);
  return element(
    'span',
    { class: 'hit-facts' },
    fact(labelOf(facets, 'bank', hit.bank)),
    ' ',
    fact(labelOf(facets, 'difficulty', hit.difficulty), `level level-${hit.difficulty}`),
    ' ',
    fact(messages.minutes(hit.minutes)),
    ' ',
    fact(hit.id, 'hit-id'),
  );
}
