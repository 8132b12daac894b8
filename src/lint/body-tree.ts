/** Bodies and Markdown fields as syntax trees, parsed by the parser that renders them. */
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../markdown/features.ts';
import type { Point } from './source-text.ts';

/** A fault that stops the MDX parser. */
export interface MdxFault extends Point {
  readonly message: string;
}

export interface BodyTree {
  /** The tree. When MDX itself is broken, the text read as plain Markdown, so that other rules still see it. */
  readonly root: MdastNode;
  readonly fault: MdxFault | undefined;
}

/** Sätteri's message, `7:1: Expected a closing tag … (mdx-jsx:unexpected-character)`, taken apart. */
const SATTERI_MESSAGE = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s;

function faultOf(error: unknown): MdxFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, text] = SATTERI_MESSAGE.exec(message) ?? [];
  return { line: Number(line ?? 1), column: Number(column ?? 1), message: text ?? message };
}

/** Parses a whole MDX file, front matter included, so that positions are those of the file. */
export function parseMdx(text: string): BodyTree {
  try {
    return { root: mdxToMdast(text, { features: MARKDOWN_FEATURES }), fault: undefined };
  } catch (error) {
    return { root: parseMarkdown(text), fault: faultOf(error) };
  }
}

/** Parses Markdown without MDX: the other collections and the Markdown fields of front matter. */
export const parseMarkdown = (text: string): MdastNode =>
  markdownToMdast(text, { features: MARKDOWN_FEATURES });

/** Calls `visitor` for `node` and everything below it, parents first. `ancestors` are outermost first. */
export function visit(
  node: MdastNode,
  visitor: (node: MdastNode, ancestors: readonly MdastNode[]) => void,
  ancestors: readonly MdastNode[] = [],
): void {
  visitor(node, ancestors);
  if (!('children' in node)) return;
  for (const child of node.children) visit(child, visitor, [...ancestors, node]);
}

/** All nodes of one type, in document order. */
export function nodesOf<T extends MdastNode['type']>(
  root: MdastNode,
  type: T,
): Extract<MdastNode, { type: T }>[] {
  const found: Extract<MdastNode, { type: T }>[] = [];
  visit(root, (node) => {
    if (node.type === type) found.push(node as Extract<MdastNode, { type: T }>);
  });
  return found;
}

/** The text a node shows, without code blocks and mathematics. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** Where a node starts. */
export const pointOfNode = (node: MdastNode): Point => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
