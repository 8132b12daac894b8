/** Running text as sentences that know whether they cite something. */
import type { MdastNode } from 'satteri';
import { pointOfNode } from './body-tree.ts';
import type { Point } from './source-text.ts';

export interface FlatText {
  readonly text: string;
  /** Where the character at an offset of `text` stands in the file. */
  readonly pointAt: (offset: number) => Point;
}

export interface Sentence {
  readonly text: string;
  /** Offset of the sentence in its flat text. */
  readonly index: number;
  /** True when it holds a citation. */
  readonly isCited: boolean;
}

/** Stands for a citation; a private-use character that no author types. */
const CITATION = '\uE000';
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a block without code, mathematics and figures that are printed by name. */
export function flatten(block: MdastNode): FlatText {
  const pieces: { start: number; point: Point }[] = [];
  let text = '';
  const walk = (node: MdastNode): void => {
    if (node.type === 'link' && node.url.startsWith('cite:')) text += CITATION;
    else if (node.type === 'text') {
      pieces.push({ start: text.length, point: pointOfNode(node) });
      text += node.value;
    } else if ('children' in node) for (const child of node.children) walk(child);
    else text += ' ';
  };
  walk(block);
  const pointAt = (offset: number): Point => {
    const piece = pieces.findLast(({ start }) => start <= offset) ?? { start: 0, point: pointOfNode(block) };
    const before = text.slice(piece.start, offset).split('\n');
    const last = before.at(-1)?.length ?? 0;
    return before.length === 1
      ? { line: piece.point.line, column: piece.point.column + last }
      : { line: piece.point.line + before.length - 1, column: last + 1 };
  };
  return { text, pointAt };
}

/** The sentences of a text. A citation after the full stop still belongs to the sentence before it. */
export function sentences({ text }: FlatText): Sentence[] {
  // A line break in the source ends no sentence, but the segmenter takes it for the end of a paragraph.
  const segments = [...segmenter.segment(text.replaceAll('\n', ' '))];
  return segments.map(({ segment, index }, place) => {
    const next = segments[place + 1]?.segment ?? '';
    const isCited = segment.slice(1).includes(CITATION) || (place === 0 && segment.startsWith(CITATION));
    return { text: segment, index, isCited: isCited || next.startsWith(CITATION) };
  });
}
