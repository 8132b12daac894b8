/** Points out listed works that the text never cites. */
import type { Entry } from '../content-files.ts';
import type { LintContext } from '../context.ts';
import type { Finding, Rule } from '../rule.ts';

function toFindings(entry: Entry, { uses }: LintContext): Finding[] {
  const own = uses.filter(({ kind, place }) => kind === 'references' && place.entry === entry);
  const isListing = (written: string): boolean => /^references\[\d+\]\.id$/.test(written);
  const cited = new Set(own.filter(({ place }) => !isListing(place.written)).map(({ id }) => id));
  return own
    .filter(({ id, place }) => isListing(place.written) && !cited.has(id))
    .map(({ id, place }) => ({
      file: entry,
      point: place.point,
      what: `\`${id}\` is listed, but nothing in the text cites it.`,
      mend: `Cite it where it is relied on, \`[](cite:${id} "§…")\`, or remove it.`,
    }));
}

export const uncitedReference: Rule = {
  code: 'uncited-reference',
  severity: 'warning',
  summary: 'A question lists a work that its text never cites.',
  why: 'A reader cannot tell which statement the work stands behind.',
  check: (context) => context.questions.flatMap((entry) => toFindings(entry, context)),
};
