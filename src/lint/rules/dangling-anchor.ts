/** Refuses links to sections that do not exist. */
import { didYouMean } from '../../model/did-you-mean.ts';
import { SECTION_ANCHORS } from '../../model/vocabulary.ts';
import { headingsOf } from '../headings.ts';
import type { ProseLink } from '../prose.ts';
import { type Finding, quoteAll, type Rule } from '../rule.ts';

/** The anchor a link names and those that exist there; `undefined` for a link that names none. */
function anchorOf({
  url,
  scheme,
  target,
  prose: { entry },
}: ProseLink): { id: string; known: string[] } | undefined {
  const isQuestion = entry.collection.folder === 'questions';
  if (url.startsWith('#')) {
    const own = headingsOf(entry).flatMap(({ id }) => (id === undefined ? [] : [id]));
    return { id: url.slice(1), known: [...own, ...(isQuestion ? SECTION_ANCHORS : [])] };
  }
  const [, fragment] = scheme === 'question' ? target.split('#') : [];
  return fragment === undefined ? undefined : { id: fragment, known: [...SECTION_ANCHORS] };
}

export const danglingAnchor: Rule = {
  code: 'dangling-anchor',
  severity: 'error',
  summary: 'A link names a section that does not exist.',
  why: 'The reader would land at the top of the page instead of the place that is meant.',
  check: ({ links }) =>
    links.flatMap((link): Finding[] => {
      const anchor = anchorOf(link);
      if (anchor === undefined || anchor.known.includes(anchor.id)) return [];
      const near = didYouMean(anchor.id, anchor.known);
      const there =
        anchor.known.length === 0 ? 'The text has no headings.' : `There are ${quoteAll(anchor.known)}.`;
      const what = `\`${link.url}\` names the section \`${anchor.id}\`, which does not exist.`;
      return [
        {
          file: link.prose.entry,
          point: link.point,
          what,
          mend: near ? `Did you mean \`#${near}\`?` : there,
        },
      ];
    }),
};
