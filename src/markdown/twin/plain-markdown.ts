/**
 * The bank's Markdown as plain CommonMark with GFM tables, for programs: its own link schemes become addresses,
 * hidden lines and the words after a fence's language go, headings lose their ids. Everything else stays as its
 * author wrote it, because the text is edited in place and not written anew from a tree.
 */
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Metric } from '../../model/metric.ts';
import { readSample } from '../code/hidden-lines.ts';
import { isLanguage, type LanguageRules, languages } from '../code/languages.ts';
import { MARKDOWN_FEATURES } from '../features.ts';
import type { AuthoringIndex } from '../links/authoring-index.ts';
import { resolveBankLink } from '../links/bank-links.ts';

/** What the text's links may refer to, and where the site stands. */
export interface TwinContext {
  readonly index: AuthoringIndex;
  /** What stands before a site-absolute path: the site's origin and base path where known, else the base path. */
  readonly root: string;
  /** The figures that the text may print. */
  readonly metrics: readonly Metric[];
}

/** A part of the source between two offsets, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * `source` as plain Markdown.
 * @param deeper levels by which headings are moved down
 * @throws Error when a link points at nothing; the content linter has reported it before, with its place
 */
export function plainMarkdown(
  source: string,
  format: 'mdx' | 'md',
  context: TwinContext,
  deeper = 0,
): string {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const edits: Edit[] = [];
  const walk = (node: MdastNode): void => {
    const edit = editOf(node, source, context, deeper);
    if (edit === undefined) {
      if ('children' in node) for (const child of node.children) walk(child);
    } else edits.push(...edit);
  };
  walk(parse(source, { features: MARKDOWN_FEATURES }));
  let text = source;
  for (const { start, end, text: put } of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + put + text.slice(end);
  return text.trim();
}

/** How a node has to be changed; undefined where only what it contains may have to be. */
function editOf(node: MdastNode, source: string, context: TwinContext, deeper: number): Edit[] | undefined {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const own = source.slice(start, end);
  if (node.type === 'yaml') return [{ start, end, text: '' }];
  if (node.type === 'code') return [{ start, end, text: fence(node, own) }];
  if (node.type === 'heading') {
    const id = /\s*\{#[^}]*\}\s*$/.exec(own);
    const inner = node.children.flatMap((child) => editOf(child, source, context, deeper) ?? []);
    const marks = { start, end: start, text: '#'.repeat(Math.min(deeper, 6 - node.depth)) };
    return [marks, ...inner, ...(id === null ? [] : [{ start: start + id.index, end, text: '' }])];
  }
  if (node.type !== 'link') return undefined;
  const resolved = resolveBankLink(node.url, node.title ?? '', {
    ...context.index,
    base: context.root,
    metrics: context.metrics,
    ownSources: false,
  });
  if (resolved === undefined) return undefined;
  const first = node.children.at(0)?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  const words = first === undefined || last === undefined ? resolved.text : source.slice(first, last);
  // A figure stands on this same page; its address would lead nowhere.
  return [{ start, end, text: resolved.href.startsWith('#') ? words : `[${words}](${resolved.href})` }];
}

/** A fence with its language alone and without hidden lines, in the indentation of its first line. */
function fence({ lang, value }: { lang?: string | null; value: string }, own: string): string {
  const language = lang ?? '';
  const rules: LanguageRules | undefined = isLanguage(language) ? languages[language] : undefined;
  const { shown } = readSample(value, rules?.hiddenLines ?? false);
  const indent = /\n([ \t]*)\S*$/.exec(own)?.[1] ?? '';
  const marks = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const lines = [`${marks}${language}`, ...shown.split('\n'), marks];
  return lines.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join('\n');
}
