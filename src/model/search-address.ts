/** A search request read from an address, `?q=mev&difficulty=advanced`; `addressOf` writes it. */
import { type Facet, type FacetChoice, parseChoice } from './facets.ts';
import { SEARCH_FACETS, type SearchCatalogue } from './search-card.ts';

/** The query that an address holds; empty without one. */
export const queryIn = (search: string): string => new URLSearchParams(search).get('q') ?? '';

/** The choice that an address holds; values that `facets` does not have are left out. */
export function choiceIn(search: string, facets: SearchCatalogue['facets']): FacetChoice {
  const known = new Map<Facet, ReadonlySet<string>>(
    SEARCH_FACETS.map((facet) => [facet, new Set(facets[facet].map(({ value }) => value))]),
  );
  return parseChoice(search, known).choice;
}
