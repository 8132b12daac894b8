/** Refuses NUL bytes, which Astro passes on to the page. */
import type { Rule } from '../rule.ts';

export const nulByte: Rule = {
  code: 'nul-byte',
  severity: 'error',
  summary: 'A file holds a NUL byte.',
  why: 'A browser replaces it by `U+FFFD`, and tools take the file for a binary one and skip it.',
  check: ({ files }) =>
    files
      .filter(({ source }) => source.text.includes('\0'))
      .map((file) => ({
        file,
        point: file.source.at(file.source.text.indexOf('\0')),
        what: 'The text holds a NUL byte (`U+0000`).',
        mend: 'Delete the invisible character here; retype the line if the editor does not show it.',
      })),
};
