/** Keeps prompts and answers within their length. */
import { textOf, visit } from '../body-tree.ts';
import type { Prose } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';
import { isPlaceholder } from '../schema-issues.ts';
import { endOfFile, type Point } from '../source-text.ts';
import { wordsOf } from '../words.ts';

type Range = readonly [fewest: number, most: number];

const PROMPT: Range = [30, 120];
/** The architecture bank's answers are short, as their source asks: the artefacts carry them. */
const BODY: Readonly<Record<string, Range>> = { arch: [150, 300] };
const OTHER_BODIES: Range = [350, 900];

/** Words of the running text: paragraphs, lists and headings, without tables, code, diagrams and mathematics. */
function countWords({ root }: Pick<Prose, 'root'>): number {
  let words = 0;
  visit(root, (node) => {
    const isBlock = node.type === 'paragraph' || node.type === 'heading';
    if (isBlock) words += wordsOf(textOf(node)).length;
  });
  return words;
}

function rangeOf({ entry, field }: Prose): Range | undefined {
  if (entry.collection.folder !== 'questions') return undefined;
  if (field === 'body') return BODY[entry.folder] ?? OTHER_BODIES;
  return field.length === 1 && field[0] === 'prompt' ? PROMPT : undefined;
}

/** Where the text begins: the field's key, or the first line of the body. */
function startOf({ entry, field, root, pointOf }: Prose): Point {
  if (field !== 'body') return entry.data?.keyPointOf(field) ?? pointOf(root);
  const [first] = 'children' in root ? root.children : [];
  return first ? pointOf(first) : endOfFile(entry.source);
}

function toFindings(prose: Prose): Finding[] {
  // A text that is still being written is reported by `unfinished`.
  const range = isPlaceholder(textOf(prose.root)) ? undefined : rangeOf(prose);
  const words = countWords(prose);
  if (range === undefined || (words >= range[0] && words <= range[1])) return [];
  const { entry, field } = prose;
  const point = startOf(prose);
  const [fewest, most] = range;
  const what = `The ${field === 'body' ? 'answer' : 'prompt'} has ${words} words; the range is ${fewest} to ${most}.`;
  const mend =
    words < fewest
      ? `Say what is missing: at least ${fewest - words} more.`
      : `Cut at least ${words - most}; what is worth a probe can move there.`;
  return [{ file: entry, point, what, mend }];
}

export const wordCount: Rule = {
  code: 'word-count',
  severity: 'error',
  summary: 'A prompt has not 30–120 words, or an answer not 350–900 (arch: 150–300).',
  why: 'A prompt must state what is needed and be read in a minute; an answer must be whole and be read in five.',
  check: ({ prose }) => prose.flatMap(toFindings),
};
