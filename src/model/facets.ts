/**
 * The facets by which questions are chosen. In a URL a facet is a query parameter with its values joined by
 * commas, `?difficulty=advanced,intermediate&topic=cross-chain`: any of the values of one facet, all of
 * the facets.
 */

/** Facets in the order they are offered. */
export const FACETS = [
  'bank',
  'difficulty',
  'priority',
  'topic',
  'dimension',
  'type',
  'minutes',
  'technology',
  'phase',
  'stakeholder',
  'constraint',
] as const;
export type Facet = (typeof FACETS)[number];

/** The values that one question has of each facet. */
export type FacetValues = (facet: Facet) => readonly string[];

/** Chosen values by facet; a facet without a choice is absent. */
export type FacetChoice = ReadonlyMap<Facet, ReadonlySet<string>>;

/** What a URL asked for, and what in it names nothing. */
export interface ParsedChoice {
  readonly choice: FacetChoice;
  /** Values that do not exist, as `facet=value`, cut off where they are too long to read. */
  readonly unknown: readonly string[];
}

const isFacet = (name: string): name is Facet => (FACETS as readonly string[]).includes(name);

/**
 * Reads a choice from a query string. Parameters that are no facet are left alone; values that are not in
 * `known` are reported and dropped.
 */
export function parseChoice(query: string, known: ReadonlyMap<Facet, ReadonlySet<string>>): ParsedChoice {
  const choice = new Map<Facet, Set<string>>();
  const unknown: string[] = [];
  for (const [name, list] of new URLSearchParams(query)) {
    if (!isFacet(name)) continue;
    for (const value of list.split(',').filter(Boolean)) {
      if (known.get(name)?.has(value)) choice.set(name, (choice.get(name) ?? new Set()).add(value));
      else unknown.push(`${name}=${value.slice(0, 40)}`);
    }
  }
  return { choice, unknown };
}

/** The canonical query string of a choice without `?`; empty when nothing is chosen. */
export function formatChoice(choice: FacetChoice): string {
  return FACETS.flatMap((facet) => {
    const values = [...(choice.get(facet) ?? [])].sort();
    return values.length === 0 ? [] : [`${facet}=${values.map(encodeURIComponent).join(',')}`];
  }).join('&');
}

/** True when a question with these values is in the choice: OR within a facet, AND between facets. */
export function matchesChoice(values: FacetValues, choice: FacetChoice): boolean {
  for (const [facet, chosen] of choice) {
    if (!values(facet).some((value) => chosen.has(value))) return false;
  }
  return true;
}

/**
 * How many questions each value of `facet` would show together with what is chosen in the other facets.
 * The facet's own choice does not count, because its values are alternatives. Values that no question has
 * are absent.
 */
export function countValues(
  questions: readonly FacetValues[],
  facet: Facet,
  choice: FacetChoice,
): ReadonlyMap<string, number> {
  const others = new Map([...choice].filter(([chosen]) => chosen !== facet));
  const counts = new Map<string, number>();
  for (const values of questions) {
    if (!matchesChoice(values, others)) continue;
    for (const value of values(facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
