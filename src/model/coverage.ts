/** How the questions of a bank spread over two classifications, and where they leave a gap. */

/** A cell of the picture. */
export interface CoverageCell {
  readonly row: string;
  readonly column: string;
  /** Questions that have both values. */
  readonly count: number;
}

export interface Coverage {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One list for each row, its cells in the order of the columns. */
  readonly cells: readonly (readonly CoverageCell[])[];
  /** Cells without a question. */
  readonly gaps: readonly CoverageCell[];
  /** The largest count of a cell; 0 when there is no question. */
  readonly most: number;
}

/** Counts the questions in every cell; a question with two values of a classification counts under both. */
export function coverageOf<Q>(
  questions: readonly Q[],
  rows: readonly string[],
  rowsOf: (question: Q) => readonly string[],
  columns: readonly string[],
  columnsOf: (question: Q) => readonly string[],
): Coverage {
  const cells = rows.map((row) => {
    const inRow = questions.filter((question) => rowsOf(question).includes(row));
    return columns.map((column) => ({
      row,
      column,
      count: inRow.filter((question) => columnsOf(question).includes(column)).length,
    }));
  });
  const all = cells.flat();
  return {
    rows,
    columns,
    cells,
    gaps: all.filter(({ count }) => count === 0),
    most: Math.max(0, ...all.map(({ count }) => count)),
  };
}

/** Shades of the picture, lightest first; a cell without a question has none. */
export const SHADES = 4;

/** The shade of a cell, 1 to `SHADES` by its share of the largest count; 0 for none. */
export const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * SHADES));
