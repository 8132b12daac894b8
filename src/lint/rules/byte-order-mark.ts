/** Refuses a byte order mark at the start of a file. */
import type { Rule } from '../rule.ts';

export const byteOrderMark: Rule = {
  code: 'byte-order-mark',
  severity: 'error',
  summary: 'A file starts with a byte order mark.',
  why: 'The three invisible bytes before the text hide the front matter from some programs.',
  check: ({ files }) =>
    files
      .filter(({ source }) => source.text.startsWith('\uFEFF'))
      .map((file) => ({
        file,
        point: { line: 1, column: 1 },
        what: 'The file starts with a byte order mark (`U+FEFF`).',
        mend: 'Save it as “UTF-8” rather than “UTF-8 with BOM”.',
      })),
};
