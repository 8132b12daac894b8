/** Which sections of a page to show for a query, and which words of them. */
import { type CardSection, type SearchCard, textStart, wordsOf } from './search-card.ts';

/** A run of text, marked where the query's words stand. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A section with the locations in it that a query matched. */
export interface MatchedSection {
  readonly section: CardSection;
  /** Ascending. */
  readonly locations: readonly number[];
}

/** Words shown of a section. */
const EXCERPT_WORDS = 26;
/** Words shown before the first mark where the excerpt does not start with the section. */
const WORDS_BEFORE = 4;
/** A word in a section's heading says as much of its subject as this many in its text. */
const HEADING_FACTOR = 4;

/** How much a section has to do with the query, by the matches in it, each further one counting less. */
function weight({ section, locations }: MatchedSection): number {
  const from = textStart(section);
  const inHeading = locations.filter((location) => location < from).length;
  return Math.sqrt(locations.length - inHeading) + HEADING_FACTOR * inHeading;
}

/** The sections of `card` that hold `locations`, most telling first; page order decides between equals. */
export function matchedSections(card: SearchCard, locations: readonly number[]): MatchedSection[] {
  const ascending = [...new Set(locations)].sort((a, b) => a - b);
  return card.sections
    .map((section, index) => {
      const end = card.sections[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      return { section, locations: ascending.filter((at) => at >= section.start && at < end) };
    })
    .filter((matched) => matched.locations.length > 0)
    .sort((a, b) => weight(b) - weight(a));
}

/** How well a window answers: different words count before repeated ones. */
function windowWeight(held: readonly string[]): number {
  const different = new Set(held.map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')));
  return different.size * EXCERPT_WORDS + held.length;
}

/** Start of the window of `EXCERPT_WORDS` words that holds most of `marks`; the earliest of the best. */
function bestWindow(marks: readonly number[], words: readonly string[]): number {
  let [start, most] = [0, 0];
  for (const mark of marks) {
    const from = mark < EXCERPT_WORDS ? 0 : mark - WORDS_BEFORE;
    const held = marks.filter((other) => other >= from && other < from + EXCERPT_WORDS);
    const found = windowWeight(held.map((at) => words[at] ?? ''));
    if (found > most) [start, most] = [from, found];
  }
  return Math.max(0, Math.min(start, words.length - EXCERPT_WORDS));
}

/** Joins neighbouring words of one kind, so that few elements are made. */
function runs(words: readonly { readonly text: string; readonly marked: boolean }[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  for (const { text, marked } of words) {
    const last = parts.at(-1);
    if (last?.marked === marked) parts[parts.length - 1] = { text: `${last.text} ${text}`, marked };
    else parts.push({ text: last ? ` ${text}` : text, marked });
  }
  return parts;
}

/** The words of a section around its matches; an ellipsis stands where text is left out. */
export function excerptOf({ section, locations }: MatchedSection, text: string): ExcerptPart[] {
  const words = wordsOf(text);
  const from = textStart(section);
  const marks = locations
    .map((location) => location - from)
    .filter((mark) => mark >= 0 && mark < words.length);
  const start = bestWindow(marks, words);
  const end = Math.min(start + EXCERPT_WORDS, words.length);
  const shown = words
    .slice(start, end)
    .map((word, index) => ({ text: word, marked: marks.includes(start + index) }));
  if (start > 0) shown.unshift({ text: '…', marked: false });
  if (end < words.length) shown.push({ text: '…', marked: false });
  return runs(shown);
}

/** A heading with the query's words marked. */
export function markedHeading({ section, locations }: MatchedSection): ExcerptPart[] {
  return runs(
    wordsOf(section.heading).map((text, index) => ({
      text,
      marked: locations.includes(section.start + index),
    })),
  );
}

/** Letters that a found word shares with the one that was asked for; endings differ: “keys”, “key”. */
const SHARED_LETTERS = 3;

/**
 * False when no marked word can be what `query` asks for. To a word that it does not know, Pagefind answers
 * with words that it begins with, “me” for “mempool”, which would be false confidence.
 */
export function canAnswer(query: string, parts: readonly ExcerptPart[]): boolean {
  const asked = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const marked = parts.filter((part) => part.marked).map(({ text }) => text.toLowerCase());
  if (marked.length === 0) return true;
  return asked.some(
    (word) =>
      word.length <= SHARED_LETTERS + 1 ||
      marked.some((found) => found.replaceAll(/[^\p{L}\p{N}]/gu, '').includes(word.slice(0, SHARED_LETTERS))),
  );
}
