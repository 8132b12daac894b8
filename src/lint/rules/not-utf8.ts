/** Refuses bytes that are not UTF-8. */
import type { Rule } from '../rule.ts';

export const notUtf8: Rule = {
  code: 'not-utf8',
  severity: 'error',
  summary: 'A file is not encoded as UTF-8.',
  why: 'Characters that cannot be decoded would show as `�` on the page.',
  check: ({ files }) =>
    files
      .filter(({ isUtf8 }) => !isUtf8)
      .map((file) => ({
        file,
        point: file.source.at(Math.max(0, file.source.text.indexOf('\uFFFD'))),
        what: 'The file holds bytes that are not UTF-8.',
        mend: 'Save it as UTF-8, then look at the characters on this line.',
      })),
};
