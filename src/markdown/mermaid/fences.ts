/** Finds the mermaid fences of a file, with the parser that renders it. */
import { markdownToMdast, mdxToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../features.ts';
import type { FencePlace } from './diagram-problems.ts';

export interface MermaidFence {
  /** The lines between the fences. */
  readonly content: string;
  /** What follows `mermaid` on the opening line. */
  readonly meta: string;
  readonly place: FencePlace;
}

/** All mermaid fences of `text` in order. Throws the parser's own error where MDX cannot be read. */
export function findMermaidFences(text: string, file: string): MermaidFence[] {
  const body = withBlankFrontMatter(text);
  const fences: MermaidFence[] = [];
  const walk = (node: MarkdownNode) => {
    if (node.type === 'code' && node.lang === 'mermaid') {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      fences.push({ content: node.value ?? '', meta: node.meta ?? '', place: { file, line, column } });
    }
    for (const child of node.children ?? []) walk(child);
  };
  const options = { features: MARKDOWN_FEATURES };
  walk((file.endsWith('.mdx') ? mdxToMdast(body, options) : markdownToMdast(body, options)) as MarkdownNode);
  return fences;
}

interface MarkdownNode {
  readonly type: string;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly value?: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly MarkdownNode[];
}

/** Front matter is no Markdown; blank lines in its place keep the line numbers. */
function withBlankFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/, (matter) =>
    matter.replaceAll(/[^\n]/g, ''),
  );
}
