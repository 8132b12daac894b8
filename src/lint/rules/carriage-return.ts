/** Refuses Windows line ends. */
import type { Rule } from '../rule.ts';

export const carriageReturn: Rule = {
  code: 'carriage-return',
  severity: 'error',
  summary: 'A file has Windows line ends.',
  why: 'Line ends are part of what is built: with them the same text gives different pages on different machines.',
  check: ({ files }) =>
    files.flatMap((file) => {
      const offset = file.source.text.indexOf('\r');
      if (offset < 0) return [];
      const lines = file.source.text.split('\r').length - 1;
      return [
        {
          file,
          point: file.source.at(offset),
          what: `${lines === 1 ? 'One line ends' : `${lines} lines end`} in \`CR LF\`.`,
          mend: 'Set the editor to line ends `LF`, or run `git add --renormalize .`',
        },
      ];
    }),
};
