/** Refuses Markdown files without front matter. */
import type { Rule } from '../rule.ts';

export const frontMatterMissing: Rule = {
  code: 'front-matter-missing',
  severity: 'error',
  summary: 'A file has no front matter, or it is not closed.',
  why: 'Everything but the text itself is read from there.',
  check: ({ entries }) =>
    entries
      .filter(({ data }) => data === undefined)
      .map((entry) => {
        const isOpened = /^\uFEFF?---/.test(entry.source.text);
        return {
          file: entry,
          point: { line: 1, column: 1 },
          what: isOpened
            ? 'The front matter that begins here is never closed.'
            : 'The file has no front matter.',
          mend: isOpened
            ? 'Put a line `---` after the last field.'
            : 'Begin the file with a line `---`, the fields, and another line `---`.',
        };
      }),
};
