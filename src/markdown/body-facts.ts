/** Counts what a model answer is made of, on the tree that also renders it. */
import { mdxToMdast } from 'satteri';
import { type BodyFacts, countWords } from '../model/report.ts';
import { isLanguage, languages } from './code/languages.ts';
import { MARKDOWN_FEATURES } from './features.ts';

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly url?: string;
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

/** What is claimed of a fence, and so proved when the site is built: the content linter has refused any other. */
function blockOf({ lang, meta }: TreeNode): { language: string; status: string } {
  const language = lang ?? '';
  const usual = isLanguage(language) ? languages[language].checks[0] : undefined;
  const claimed = /\bcheck="(\w+)/.exec(meta ?? '')?.[1];
  return { language, status: claimed ?? usual ?? 'none' };
}

/** Counts the body of a question's MDX source, front matter included or not. */
export function bodyFacts(source: string): BodyFacts {
  const tree = mdxToMdast(source, { features: MARKDOWN_FEATURES }) as TreeNode;
  const fences = nodesOf(tree, 'code');
  return {
    words: countWords(prose(tree)),
    blocks: fences.filter(({ lang }) => lang !== 'mermaid').map(blockOf),
    links: nodesOf(tree, 'link').flatMap(
      ({ url = '' }) => /^(term|cite|metric|question):/.exec(url)?.[1] ?? [],
    ),
    diagramTypes: fences.flatMap(({ lang, value }) => (lang === 'mermaid' ? [diagramType(value ?? '')] : [])),
    tables: nodesOf(tree, 'table').length,
  };
}
