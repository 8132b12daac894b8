/** Finds the places of a template that nobody has filled in. */
import type { Rule } from '../rule.ts';

export const unfinished: Rule = {
  code: 'unfinished',
  severity: 'error',
  summary: 'A placeholder `TODO` is left.',
  why: 'It would stand on the page as it stands here.',
  check: ({ files }) =>
    files.flatMap((file) =>
      [...file.source.text.matchAll(/\bTODO\b:?[ \t]*(.*)/g)].map((match) => ({
        file,
        point: file.source.at(match.index),
        what: 'A placeholder is left: `TODO`.',
        mend: 'Write what it stands for.',
      })),
    ),
};
