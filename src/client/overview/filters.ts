/** The filters of the overview: what is ticked in it, and the count beside each value. */
import { countValues, type Facet, type FacetChoice, type FacetValues } from '../../model/facets.ts';

/** Where the filters stand beside the table and are always open; `overview.css` has the same width. */
const BESIDE = '(min-width: 62rem)';

/** The box of one value; its name is the facet. All boxes, in order, are what rows refer to. */
export type ValueBox = HTMLInputElement & { name: Facet };

/** All value boxes in `host`, none where it has no filters. Filters that stand beside the table are opened. */
export function findFilters(host: HTMLElement): readonly ValueBox[] {
  const folded = host.querySelector<HTMLDetailsElement>('.filters');
  if (folded) folded.open = matchMedia(BESIDE).matches;
  return [...host.querySelectorAll<ValueBox>('input')];
}

/** The values of these boxes by facet. */
export function choiceOf(boxes: readonly ValueBox[]): FacetChoice {
  const choice = new Map<Facet, Set<string>>();
  for (const { name, value } of boxes) choice.set(name, (choice.get(name) ?? new Set()).add(value));
  return choice;
}

/** Ticks what is chosen and nothing else, and unfolds the facets it is in. */
export function tick(boxes: readonly ValueBox[], choice: FacetChoice): void {
  for (const box of boxes) {
    box.checked = choice.get(box.name)?.has(box.value) ?? false;
    const folded = box.closest('details');
    if (box.checked && folded) folded.open = true;
  }
}

/** Writes beside each value how many questions it would show together with the other facets' choice. */
export function writeCounts(
  boxes: readonly ValueBox[],
  rows: readonly { readonly values: FacetValues }[],
  choice: FacetChoice,
): void {
  const questions = rows.map(({ values }) => values);
  const counts = new Map<Facet, ReadonlyMap<string, number>>();
  for (const { name, value, parentElement: label } of boxes) {
    const ofFacet = counts.get(name) ?? countValues(questions, name, choice);
    counts.set(name, ofFacet);
    const count = ofFacet.get(value) ?? 0;
    label?.classList.toggle('none', count === 0);
    label?.querySelector('small')?.replaceChildren(String(count));
  }
}
