/** Finds the code fences of a Markdown or MDX document with the parser that renders it. */
import { markdownToMdast, mdxToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../features.ts';

/** A fence as it stands in its file. */
export interface Fence {
  /** First word of the info string; null where there is none. */
  readonly lang: string | null;
  /** The rest of the info string. */
  readonly meta: string | null;
  readonly content: string;
  /** Line and column, from 1, of the opening fence. Line n of the content stands at `line + n`. */
  readonly line: number;
  readonly column: number;
}

interface TreeNode {
  readonly type: string;
  readonly children?: readonly unknown[];
}

/**
 * Every fence of the document but Mermaid's, in order, those in lists and quotes too. Indented code is a fence
 * without language.
 * @throws what the parser throws where the document itself is malformed
 */
export function findFences(source: string, format: 'mdx' | 'md'): Fence[] {
  const root =
    format === 'mdx'
      ? mdxToMdast(source, { features: MARKDOWN_FEATURES })
      : markdownToMdast(source, { features: MARKDOWN_FEATURES });
  const fences: Fence[] = [];
  const walk = (node: TreeNode): void => {
    if (isCode(node) && node.lang !== 'mermaid') fences.push(toFence(node));
    for (const child of node.children ?? []) if (isNode(child)) walk(child);
  };
  walk(root);
  return fences;
}

interface CodeNode extends TreeNode {
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly value: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isCode(node: TreeNode): node is CodeNode {
  return node.type === 'code';
}

function toFence(node: CodeNode): Fence {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { lang: node.lang ?? null, meta: node.meta ?? null, content: node.value, line, column };
}
