/**
 * What a search result is made of. The build splits the text of an indexed page into small files, so that a
 * query downloads the sections it shows and not whole answers: one *card* per page (`fragment/<key>.json`)
 * and its text in *parts* (`fragment/<key>.<n>.json`, an array with the text of each section in it).
 *
 * Words are counted as Pagefind counts them, by white space in the page's text, headings included; the
 * locations that a query answers with count in the same way.
 */

/** A section of an indexed page. */
export interface CardSection {
  /** Location of the section's first word, which is the first word of its heading. */
  readonly start: number;
  /** Id of the heading, for the deep link; empty for text before the first heading. */
  readonly anchor: string;
  /** Text of the heading; empty for text before the first heading. */
  readonly heading: string;
  /** Number of the part that holds the section's text, from 0. */
  readonly part: number;
}

/** An indexed page as a result shows it. */
export interface SearchCard {
  /** The question's id. */
  readonly id: string;
  readonly title: string;
  readonly bank: string;
  readonly difficulty: string;
  readonly minutes: number;
  /** The first words of the insight (of the prompt on prompt pages), for a match in title or alias only. */
  readonly lead: string;
  /** In page order; never empty. */
  readonly sections: readonly CardSection[];
}

/** A value that results can be narrowed by. */
interface FacetValue {
  /** The value's id, as in the address. */
  readonly value: string;
  /** Its name for people. */
  readonly label: string;
  /** Number of pages that have it. */
  readonly count: number;
}

/** The facets that the search offers, in this order. */
export const SEARCH_FACETS = ['bank', 'difficulty', 'topic'] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** `catalogue.json` of a search bundle: what is needed before the first query. */
export interface SearchCatalogue {
  /** Pagefind's own entry file. */
  readonly entry: unknown;
  /** Files to load before the first query, from the bundle's folder. */
  readonly start: readonly string[];
  /** Values of each facet that some page has, in display order. */
  readonly facets: Readonly<Record<SearchFacet, readonly FacetValue[]>>;
}

/** Words of a text as the index counts them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Location of the first word of a section's text, after its heading. */
export const textStart = (section: CardSection): number => section.start + wordsOf(section.heading).length;

/** Position of a section's text in the array of its part. */
export const positionInPart = (card: SearchCard, section: CardSection): number =>
  card.sections.filter(({ part, start }) => part === section.part && start < section.start).length;
