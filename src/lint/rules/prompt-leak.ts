/** Keeps the bank's links out of what a candidate sees. */
import { showPath } from '../located-data.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';

const CANDIDATE_PROSE = ['prompt', 'zh', 'constraints'];
const BANK_SCHEMES = ['term', 'cite', 'metric', 'question'];

const isCandidateSide = ({ entry, field }: Prose): boolean =>
  entry.collection.folder === 'questions' && field !== 'body' && CANDIDATE_PROSE.includes(String(field[0]));

export const promptLeak: Rule = {
  code: 'prompt-leak',
  severity: 'error',
  summary: 'Prompt or constraints link to a term, work, figure or question.',
  why: 'The prompt page shows this text to candidates, and such a link leads to the answer.',
  check: ({ links }) =>
    links
      .filter(({ prose, scheme }) => isCandidateSide(prose) && BANK_SCHEMES.includes(scheme))
      .map(({ prose, url, point }) => ({
        file: prose.entry,
        point,
        what: `\`${String(prose.field === 'body' ? 'body' : showPath(prose.field))}\` holds the link \`${url}\`.`,
        mend: 'Keep the words and drop the link; link them in the answer instead.',
      })),
};
