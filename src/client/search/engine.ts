/** What the search box needs of a search engine. The engine behind it can be another one; this stays. */
import type { SearchCatalogue, SearchFacet } from '../../model/search-card.ts';
import type { ExcerptPart } from '../../model/search-excerpt.ts';
import type { SearchRequest } from '../../model/search-request.ts';

/** A section of a question that matches. */
export interface SectionHit {
  readonly href: string;
  /** Empty where the page has no headings. */
  readonly heading: readonly ExcerptPart[];
  /** Empty when the section's text could not be loaded: the result still leads to it. */
  readonly excerpt: readonly ExcerptPart[];
}

/** A question that matches. */
export interface SearchHit {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Ids of the vocabularies; their names are the facets' labels. */
  readonly bank: string;
  readonly difficulty: string;
  readonly minutes: number;
  /** Shown when no section matches: the match is in title or alias. */
  readonly lead: string;
  /** Most telling first. */
  readonly sections: readonly SectionHit[];
}

/** How many questions each value of a facet would leave, were it chosen. */
export type FacetCounts = Readonly<Record<SearchFacet, Readonly<Record<string, number>>>>;

/** The answer to a request. */
export interface SearchAnswer {
  /** The first `limit` of all, best first. */
  readonly hits: readonly SearchHit[];
  /** Number of questions that match. */
  readonly total: number;
  readonly counts: FacetCounts;
}

/**
 * Finds questions. A call is rejected when the engine cannot answer: a file is missing, damaged, or never came.
 * Nothing is known then about what the bank holds, so nobody may be told that nothing was found. The same
 * call may be made again.
 */
export interface SearchEngine {
  /** Loads what the first query needs. */
  facets(): Promise<SearchCatalogue['facets']>;
  /**
   * Answers with the first `limit` questions. An empty query with a choice answers with all that are chosen,
   * in the order of the banks.
   */
  search(request: SearchRequest, limit: number): Promise<SearchAnswer>;
}

/** Makes the engine of a page: `base` and `scope` as the page's root element says them. */
export type SearchEngineFactory = (place: { readonly base: string; readonly scope: string }) => SearchEngine;
