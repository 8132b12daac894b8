/**
 * A built page as Pagefind is given it. What only the index needs (fields, filters, hidden aliases, which
 * regions to leave out) is added here and not in the page, where every visitor would download it.
 */
import { escapeMarkup } from '../../model/escape-markup.ts';
import type { CandidateView, QuestionData } from '../../model/question.ts';

/** Fields that results show or filter by; all of them may stand in the prompts' index. */
export type RecordFields = Pick<CandidateView, 'id' | 'bank' | 'title' | 'difficulty' | 'minutes' | 'topics'>;

/** What the index of question pages knows besides. */
export type AnswerFields = Pick<QuestionData, 'aliases'>;

/**
 * Regions of a page that are not its subject. The title and the facts are fields of the record; the
 * bibliography and the terms are found on their own pages; Pagefind would run a formula's symbols together.
 */
export const EXCLUDED_SELECTORS: readonly string[] = [
  'h1',
  'nav',
  'math',
  'button',
  'summary',
  '.facts',
  '.share',
  '.languages',
  '.in-chinese',
  '.room',
  '.open',
  '.section-sources',
];

/** Ends of cells and labels. Pagefind would join their last word and the next one's first. */
const CELL_END = /<\/(?:th|td|dt|dd|li|summary|figcaption)>|<\/(?:b|em|small)>(?=[<\w])/g;
/** A label that follows a word directly, as in `<th>Option<em>Recommended</em>`. */
const LABEL_START = /(?<=\w)<(?:b|em|small)\b/g;

/** Ids in bank and number order also as text: `rust-9` before `rust-10`. */
const sortKey = (id: string): string => id.replace(/\d+$/, (digits) => digits.padStart(6, '0'));

/** The meta elements that give a record its fields. */
function recordHead(fields: RecordFields, answer: AnswerFields | undefined): string {
  const meta = (name: string, value: string | number) =>
    `<meta data-pagefind-meta="${name}[content]" content="${escapeMarkup(String(value))}">`;
  const filter = (name: string, value: string) =>
    `<meta data-pagefind-filter="${name}[content]" content="${escapeMarkup(value)}">`;
  return [
    meta('title', fields.title),
    meta('id', fields.id),
    meta('minutes', fields.minutes),
    answer === undefined ? '' : meta('aliases', answer.aliases.join(' · ')),
    filter('bank', fields.bank),
    filter('difficulty', fields.difficulty),
    ...fields.topics.map((topic) => filter('topic', topic)),
    `<meta data-pagefind-sort="order[content]" content="${escapeMarkup(sortKey(fields.id))}">`,
  ].join('');
}

/** The page's HTML with the record's fields; `answer` only for the index that candidates never load. */
export function recordHtml(page: string, fields: RecordFields, answer?: AnswerFields): string {
  return page
    .replace('</head>', () => `${recordHead(fields, answer)}</head>`)
    .replaceAll(CELL_END, '$& ')
    .replaceAll(LABEL_START, ' $&');
}
