/** The order of a table of questions. In a URL it is `?sort=minutes`, or `?sort=-minutes` for the largest first. */

/** Columns that a table of questions can be sorted by, in the order in which they stand. */
export const COLUMNS = ['id', 'title', 'topic', 'priority', 'difficulty', 'dimension', 'minutes'] as const;
export type Column = (typeof COLUMNS)[number];

/** By which column a table is sorted, and which way. */
export interface QuestionOrder {
  readonly column: Column;
  readonly descending: boolean;
}

/** Parameter of the query string. */
const PARAMETER = 'sort';

/** How a table is sorted when nobody says otherwise. */
export const DEFAULT_ORDER: QuestionOrder = { column: 'id', descending: false };

/** What a URL asked for, and what in it names nothing. */
export interface ParsedOrder {
  readonly order: QuestionOrder;
  /** A column that does not exist, as `sort=name`; empty when there is none. */
  readonly unknown: readonly string[];
}

/** Reads an order from a query string; the default one when there is none or it cannot be used. */
export function parseOrder(query: string): ParsedOrder {
  const asked = new URLSearchParams(query).get(PARAMETER) ?? '';
  const column = COLUMNS.find((known) => known === asked.replace(/^-/, ''));
  if (column !== undefined) return { order: { column, descending: asked.startsWith('-') }, unknown: [] };
  return { order: DEFAULT_ORDER, unknown: asked === '' ? [] : [`${PARAMETER}=${asked.slice(0, 40)}`] };
}

/** The canonical query string of an order without `?`; empty for the default one. */
export function formatOrder({ column, descending }: QuestionOrder): string {
  if (column === DEFAULT_ORDER.column && !descending) return '';
  return `${PARAMETER}=${descending ? '-' : ''}${column}`;
}

/** The order after a click on the heading of `column`: that column, or the other way round. */
export function orderAfterClick(order: QuestionOrder, column: Column): QuestionOrder {
  return { column, descending: order.column === column && !order.descending };
}
