/**
 * How alike two texts are: the cosine of the angle between their term vectors, each term weighted by how often it
 * stands in the text and how few texts have it (tf–idf; Manning, Raghavan and Schütze, Introduction to Information
 * Retrieval, chapter 6, https://nlp.stanford.edu/IR-book/). 0 is no weighted word in common, 1 the same words.
 */

/** A text with its name. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
}

/** Two texts and how alike they are. */
export interface SimilarPair {
  readonly first: string;
  readonly second: string;
  readonly score: number;
}

type Vector = ReadonlyMap<string, number>;

/** Words of three letters or more, in lower case; shorter ones say little. */
const termsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]{2,}/gu) ?? [];

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The vector of a text, of length 1; a term that stands in every text weighs nothing. */
function vectorOf(counts: Vector, textsWith: Vector, total: number): Vector {
  const weights = [...counts].map(
    ([term, count]) =>
      [term, (1 + Math.log(count)) * Math.log(total / (textsWith.get(term) ?? total))] as const,
  );
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

const cosine = (a: Vector, b: Vector): number =>
  [...a].reduce((sum, [term, weight]) => sum + weight * (b.get(term) ?? 0), 0);

/** The `kept` most alike pairs, most alike first; equal ones in the order of the texts. */
export function mostSimilar(texts: readonly NamedText[], kept: number): SimilarPair[] {
  const counted = texts.map(({ text }) => countTerms(text));
  const textsWith = new Map<string, number>();
  for (const counts of counted)
    for (const term of counts.keys()) textsWith.set(term, (textsWith.get(term) ?? 0) + 1);
  const vectors = counted.map((counts) => vectorOf(counts, textsWith, texts.length));
  const pairs: SimilarPair[] = [];
  for (const [i, a] of vectors.entries()) {
    for (const [j, b] of vectors.entries()) {
      const [first, second] = [texts[i]?.id, texts[j]?.id];
      if (j > i && first !== undefined && second !== undefined)
        pairs.push({ first, second, score: cosine(a, b) });
    }
  }
  return pairs.sort((a, b) => b.score - a.score).slice(0, kept);
}
