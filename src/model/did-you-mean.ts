/** Finds the word an author probably meant. */
import { closest, distance } from 'fastest-levenshtein';

/** True when two words differ in the order of their letters only: `ruts`, `rust`. */
const isReordered = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** One slip per three letters, and always one. */
const allowedSlips = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/**
 * The candidate nearest to `word` by edit distance, letter case aside; `undefined` when none is near enough to
 * be a slip of the pen. A candidate that continues the word, or that the word continues, also counts as near.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const list = [...candidates].filter((candidate) => candidate !== word);
  if (wanted === '' || list.length === 0) return undefined;
  const byLower = new Map(list.map((candidate) => [candidate.toLowerCase(), candidate]));
  const nearest = closest(wanted, [...byLower.keys()]);
  if (distance(wanted, nearest) <= allowedSlips(wanted) || isReordered(wanted, nearest))
    return byLower.get(nearest);
  const related = [...byLower.keys()].filter((lower) => lower.startsWith(wanted) || wanted.startsWith(lower));
  return wanted.length >= 3 && related[0] !== undefined ? byLower.get(related[0]) : undefined;
}
