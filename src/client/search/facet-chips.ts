/** The facets as toggle buttons with counts. A button keeps its place and its focus while results change. */
import { search as messages } from '../../messages/en-search.ts';
import type { FacetChoice } from '../../model/facets.ts';
import { SEARCH_FACETS, type SearchCatalogue, type SearchFacet } from '../../model/search-card.ts';
import { element } from './element.ts';
import type { FacetCounts } from './engine.ts';

interface Chip {
  readonly facet: SearchFacet;
  readonly value: string;
  readonly button: HTMLButtonElement;
  readonly count: HTMLElement;
  /** Questions in the whole index that have the value. */
  readonly all: number;
}

/** The facets' buttons. */
export interface FacetChips {
  /**
   * Shows which are chosen, and how many questions each would leave (without `counts`, how
   * many have it); those that leave none are hidden.
   */
  update(choice: FacetChoice, counts: FacetCounts | undefined): void;
}

/** Builds the buttons into `place`; `toggle` is called for the one pressed. */
export function facetChips(
  place: HTMLElement,
  facets: SearchCatalogue['facets'],
  toggle: (facet: SearchFacet, value: string) => void,
): FacetChips {
  const chips: Chip[] = [];
  const groups = SEARCH_FACETS.map((facet) => {
    const buttons = facets[facet].map(({ value, label, count: all }) => {
      const count = element('span');
      const button = element(
        'button',
        { type: 'button', class: 'chip', 'aria-pressed': 'false' },
        `${label} `,
        count,
      );
      button.addEventListener('click', () => toggle(facet, value));
      chips.push({ facet, value, button, count, all });
      return button;
    });
    const name = messages.facet[facet];
    return element(
      'div',
      { role: 'group', 'aria-label': name, class: `chips chips-${facet}` },
      element('span', { 'aria-hidden': 'true' }, name),
      ...buttons,
    );
  });
  place.replaceChildren(...groups);
  return {
    update(choice, counts) {
      for (const { facet, value, button, count, all } of chips) {
        const isChosen = choice.get(facet)?.has(value) ?? false;
        const number = counts === undefined ? all : (counts[facet][value] ?? 0);
        button.setAttribute('aria-pressed', String(isChosen));
        button.hidden = number === 0 && !isChosen && button !== document.activeElement;
        count.textContent = String(number);
      }
      for (const group of groups) group.hidden = !group.querySelector('button:not([hidden])');
      place.hidden = groups.every((group) => group.hidden);
    },
  };
}

/** The name of a facet's value. */
export const labelOf = (facets: SearchCatalogue['facets'], facet: SearchFacet, value: string): string =>
  facets[facet].find((known) => known.value === value)?.label ?? value;
