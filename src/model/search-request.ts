/** What is searched for, as people type it and as an address keeps it: `?q=mev&difficulty=advanced`. */
import type { Facet, FacetChoice } from './facets.ts';
import { SEARCH_FACETS } from './search-card.ts';

/** A query with the facets' values that narrow it. */
export interface SearchRequest {
  /** As typed; at most `LONGEST_QUERY` characters of it are searched for. */
  readonly query: string;
  readonly choice: FacetChoice;
}

/** Characters of a query that are looked at: more than a long question has. */
export const LONGEST_QUERY = 300;

/** The words that are searched for: control characters and runs of space are no part of a query. */
export function searchedText(query: string): string {
  return query
    .slice(0, LONGEST_QUERY)
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** True when there is nothing to search for. */
export const isEmpty = ({ query, choice }: SearchRequest): boolean =>
  searchedText(query) === '' && choice.size === 0;

/**
 * The query string of a request with its `?`; empty for an empty request. Its facets are written as
 * `formatChoice` writes them, which the palette would have to load with all the overview's facets.
 */
export function addressOf({ query, choice }: SearchRequest): string {
  const text = searchedText(query);
  const parts = text === '' ? [] : [`q=${encodeURIComponent(text)}`];
  for (const facet of SEARCH_FACETS) {
    const values = [...(choice.get(facet) ?? [])].sort();
    if (values.length > 0) parts.push(`${facet}=${values.map(encodeURIComponent).join(',')}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** `choice` with `value` added, or removed where it was chosen. */
export function toggled(choice: FacetChoice, facet: Facet, value: string): FacetChoice {
  const values = new Set(choice.get(facet));
  if (!values.delete(value)) values.add(value);
  const next = new Map(choice);
  if (values.size === 0) next.delete(facet);
  else next.set(facet, values);
  return next;
}
