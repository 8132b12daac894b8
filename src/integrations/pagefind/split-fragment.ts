/** From Pagefind's fragment (the whole text of a page) to a card and parts that can be loaded by section. */
import { type CardSection, type SearchCard, wordsOf } from '../../model/search-card.ts';

/** What this site reads of a Pagefind 1.5 fragment. */
export interface PagefindFragment {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** A page's search files: its card and the section texts of each part. */
export interface PageFiles {
  readonly card: SearchCard;
  readonly parts: readonly (readonly string[])[];
}

/** Sections are put together up to about this many words: some 1.5 kB to download. */
const WORDS_PER_PART = 300;
/** Words of the lead. */
const LEAD_WORDS = 34;

interface Section extends Omit<CardSection, 'part'> {
  readonly text: string;
}

/** The sections of a page: each heading with the text up to the next one. */
function sectionsOf(fragment: PagefindFragment): Section[] {
  const words = fragment.content.split(/\s+/);
  const headings = fragment.anchors.filter(
    ({ element, text }) => /^h\d$/.test(element) && text.trim() !== '',
  );
  headings.sort((a, b) => a.location - b.location);
  const starts = headings.map(({ id, text, location }) => ({
    start: location,
    anchor: id,
    heading: text.trim(),
  }));
  if (starts[0]?.start !== 0) starts.unshift({ start: 0, anchor: '', heading: '' });
  return starts.map((section, index) => {
    const from = section.start + wordsOf(section.heading).length;
    return { ...section, text: words.slice(from, starts[index + 1]?.start).join(' ') };
  });
}

/** The beginning of the section that says most in few words. */
function leadOf(sections: readonly Section[]): string {
  const best = sections.find(({ anchor }) => anchor === 'insight') ?? sections[0];
  const words = wordsOf(best?.text ?? '');
  return words.length <= LEAD_WORDS ? words.join(' ') : `${words.slice(0, LEAD_WORDS).join(' ')} …`;
}

/**
 * Splits `fragment`, which has to carry the meta fields of `recordHead`. Every word of the content is in
 * exactly one heading or one part.
 */
export function splitFragment(fragment: PagefindFragment): PageFiles {
  const sections = sectionsOf(fragment);
  const parts: string[][] = [];
  let room = 0;
  const placed = sections.map(({ text, ...section }) => {
    const length = wordsOf(text).length;
    if (parts.length === 0 || length > room) {
      parts.push([]);
      room = WORDS_PER_PART;
    }
    room -= length;
    parts.at(-1)?.push(text);
    return { ...section, part: parts.length - 1 };
  });
  const { meta, filters } = fragment;
  const card: SearchCard = {
    id: meta.id ?? '',
    title: meta.title ?? '',
    bank: filters.bank?.[0] ?? '',
    difficulty: filters.difficulty?.[0] ?? '',
    minutes: Number(meta.minutes),
    lead: leadOf(sections),
    sections: placed,
  };
  return { card, parts };
}
