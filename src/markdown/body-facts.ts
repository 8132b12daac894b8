/** Counts what a model answer is made of, on the tree that also renders it. */
import { mdxToMdast } from 'satteri';
import { type BodyFacts, countWords } from '../model/report.ts';
import { MARKDOWN_FEATURES } from './features.ts';

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null;
  readonly children?: readonly TreeNode[];
}

/** Prose is all text but that of tables, code blocks and front matter. */
const NOT_PROSE = new Set(['table', 'code', 'yaml', 'mdxjsEsm', 'math']);

function prose(node: TreeNode): string {
  if (NOT_PROSE.has(node.type)) return '';
  const own = node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : '';
  const inner = (node.children ?? []).map(prose).join('');
  return node.type === 'paragraph' || node.type === 'heading' ? `${inner}\n` : own + inner;
}

function nodesOf(node: TreeNode, type: string): TreeNode[] {
  return [
    ...(node.type === type ? [node] : []),
    ...(node.children ?? []).flatMap((child) => nodesOf(child, type)),
  ];
}

/** The first word of a diagram's source names its type. */
const diagramType = (source: string): string => /^\s*([A-Za-z]+)/.exec(source)?.[1] ?? 'unknown';

/** Counts the body of a question's MDX source, front matter included or not. */
export function bodyFacts(source: string): BodyFacts {
  const tree = mdxToMdast(source, { features: MARKDOWN_FEATURES }) as TreeNode;
  const fences = nodesOf(tree, 'code');
  return {
    words: countWords(prose(tree)),
    codeLanguages: fences.flatMap(({ lang }) => (lang && lang !== 'mermaid' ? [lang] : [])),
    diagramTypes: fences.flatMap(({ lang, value }) => (lang === 'mermaid' ? [diagramType(value ?? '')] : [])),
    tables: nodesOf(tree, 'table').length,
  };
}
