/** Finds questions that say the same in the same words. */
import type { MdastNode } from 'satteri';
import { textOf, visit } from '../body-tree.ts';
import type { Entry } from '../content-files.ts';
import type { Prose } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Point } from '../source-text.ts';
import { STANDARD_WORDINGS } from '../standard-wordings.ts';
import { wordsOf } from '../words.ts';

/** A run of this many words is no accident. */
const RUN = 12;

/** The words of one block of text: a paragraph, a heading or a cell. */
interface Block {
  readonly entry: Entry;
  readonly point: Point;
  readonly words: readonly string[];
}

/** Words in one spelling: no capitals, no punctuation at their end. */
const spelledAlike = (text: string): string[] =>
  wordsOf(text).map((word) => word.toLowerCase().replace(/[.,_’'-]+$/, ''));

/** Titles and names that two questions may both write out; a word that no text holds stands in their place. */
const withoutStandardWordings = (text: string): string =>
  STANDARD_WORDINGS.reduce((rest, wording) => rest.replaceAll(wording, ' ¶ '), text);

const isTextBlock = ({ type }: MdastNode): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'tableCell';

function blocksOf({ entry, root, pointOf }: Prose): Block[] {
  const blocks: Block[] = [];
  visit(root, (node) => {
    if (!isTextBlock(node)) return;
    for (const text of withoutStandardWordings(textOf(node)).split('¶')) {
      blocks.push({ entry, point: pointOf(node), words: spelledAlike(text) });
    }
  });
  return blocks;
}

/** The blocks that repeat words of another question, read before; each with its first repeated run and where that was. */
function findRepeats(blocks: readonly Block[]): Finding[] {
  const first = new Map<string, Block>();
  const findings: Finding[] = [];
  for (const block of blocks) {
    let repeated: { other: Block; start: number; end: number } | undefined;
    for (let start = 0; start + RUN <= block.words.length; start += 1) {
      const run = block.words.slice(start, start + RUN).join(' ');
      const other = first.get(run);
      if (other === undefined) first.set(run, block);
      else if (other.entry !== block.entry) {
        // Runs that overlap are one.
        if (repeated === undefined) repeated = { other, start, end: start + RUN };
        else if (start <= repeated.end) repeated.end = start + RUN;
      }
    }
    if (repeated !== undefined) findings.push(toFinding(block, repeated));
  }
  return findings;
}

function toFinding(
  block: Block,
  { other, start, end }: { other: Block; start: number; end: number },
): Finding {
  return {
    file: block.entry,
    point: block.point,
    what: `\`${block.words.slice(start, end).join(' ')}\` stands in \`${other.entry.path}:${other.point.line}\` too.`,
    mend: 'Say it in words of this question, or link to the other one where it says it.',
  };
}

export const sharedWording: Rule = {
  code: 'shared-wording',
  severity: 'error',
  summary: 'Two questions share twelve words in a row.',
  why: 'Boilerplate hides what a question asks for itself; whoever reads two of them stops reading.',
  check: ({ prose }) =>
    findRepeats(prose.filter(({ entry }) => entry.collection.folder === 'questions').flatMap(blocksOf)),
};
