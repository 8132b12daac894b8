/** Refuses links that cannot be relied on: wrong scheme, `http:`, relative or site paths. */
import { didYouMean } from '../../model/did-you-mean.ts';
import type { ProseLink } from '../prose.ts';
import { type Finding, quote, quoteAll, type Rule } from '../rule.ts';

/** Schemes of the bank, then those that go elsewhere. */
const SCHEMES = ['term', 'cite', 'metric', 'question', 'https', 'mailto'];

function faultOf({ scheme, url, node }: ProseLink): { what: string; mend: string; why?: string } | undefined {
  if (node.type === 'image') {
    return { what: `The image ${quote(url)} cannot be shown.`, mend: 'Draw it as a Mermaid diagram.' };
  }
  if (url === '') return { what: 'The link leads nowhere.', mend: 'Write its address between the brackets.' };
  if (scheme === 'http') {
    const why = 'The address can be read and changed on its way to the reader.';
    return {
      what: `${quote(url)} is not encrypted.`,
      why,
      mend: `Write \`${url.replace(/^http:/i, 'https:')}\`.`,
    };
  }
  if (scheme === '' && !url.startsWith('#')) {
    const what = `${quote(url)} is a path within the site.`;
    const why = 'Paths change with the page they stand on and with the address the site is published under.';
    return { what, why, mend: 'Link entries by id: `question:rust-04`, `term:mev`, `cite:eip-1559`.' };
  }
  if (scheme === '' || SCHEMES.includes(scheme)) return undefined;
  const near = didYouMean(scheme, SCHEMES);
  const mend = `${near ? `Did you mean \`${near}:\`? ` : ''}The schemes are ${quoteAll(SCHEMES.map((one) => `${one}:`))}.`;
  return { what: `${quote(url)} has a scheme that links cannot have.`, mend };
}

export const badLink: Rule = {
  code: 'bad-link',
  severity: 'error',
  summary: 'A link or image has an address that the site refuses.',
  why: 'The site’s policy lets a page link only to its own entries and to encrypted addresses.',
  check: ({ links }) =>
    links.flatMap((link): Finding[] => {
      const fault = faultOf(link);
      return fault ? [{ file: link.prose.entry, point: link.point, ...fault }] : [];
    }),
};
