/** The rows of a table of questions: the values of each, and their order. */
import type { FacetValues } from '../../model/facets.ts';
import { COLUMNS, type QuestionOrder } from '../../model/question-order.ts';
import { choiceOf, type ValueBox } from './filters.ts';

/** Numbers in a text count as numbers, so that `node-9` stands before `node-10` and 5 min before 10 min. */
const collator = new Intl.Collator('en', { numeric: true });

/** A question's row and its values. */
export interface QuestionRow {
  readonly element: HTMLTableRowElement;
  readonly values: FacetValues;
}

/** The rows of the table; their values are at the places that `placesOfValues` of `src/site/overview.ts` wrote. */
export function readRows(table: HTMLTableElement, boxes: readonly ValueBox[]): readonly QuestionRow[] {
  return [...(table.tBodies[0]?.rows ?? [])].map((element) => {
    const places = element.dataset.f?.split(' ') ?? [];
    const own = choiceOf(places.flatMap((place) => boxes[Number.parseInt(place, 36)] ?? []));
    return { element, values: (facet) => [...(own.get(facet) ?? [])] };
  });
}

/** What a row is sorted by: the cell's rank in a vocabulary where it has one, else its text. */
const key = ({ element }: QuestionRow, column: number): string => {
  const cell = element.cells[column];
  return cell?.dataset.rank ?? cell?.textContent ?? '';
};

/** Puts the rows in this order, equal ones by id, and marks the heading it goes by. */
export function sortRows(table: HTMLTableElement, rows: readonly QuestionRow[], order: QuestionOrder): void {
  const column = COLUMNS.indexOf(order.column);
  const sign = order.descending ? -1 : 1;
  const sorted = [...rows].sort((a, b) => sign * collator.compare(key(a, column), key(b, column)));
  const body = table.tBodies[0];
  // Moving a row takes the focus from its link, so rows stay where they are when only the filter changed.
  if (sorted.some(({ element }, index) => body?.rows[index] !== element)) {
    body?.replaceChildren(...sorted.map(({ element }) => element));
  }
  for (const heading of table.tHead?.rows[0]?.cells ?? []) {
    heading.ariaSort = heading.cellIndex !== column ? null : order.descending ? 'descending' : 'ascending';
  }
}
