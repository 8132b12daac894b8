/**
 * Markdown → HTML for the whole bank: one list of plugins for MDX bodies (through Astro) and for the
 * Markdown in front matter (through `renderMarkdown`). The order matters:
 *   1. headings, before ids are taken from them;
 *   2. diagrams, before anything else looks at their fences;
 *   3. spacing and links, which only touch inline nodes;
 *   4. on the HTML tree: mathematics, which are fences too, before code; then tables.
 */
import { join } from 'node:path';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import type { Metric } from '../model/metric.ts';
import { codeFences } from './code/plugin.ts';
import { MARKDOWN_FEATURES } from './features.ts';
import { nestedHeadings } from './headings/plugin.ts';
import { type AuthoringIndex, readAuthoringIndex } from './links/authoring-index.ts';
import { bankLinks } from './links/plugin.ts';
import { mathematics } from './math/plugin.ts';
import { type MermaidDiagramsOptions, mermaidDiagrams } from './mermaid/plugin.ts';
import { scrollableTables } from './tables/plugin.ts';
import { unitSpacing } from './typography/plugin.ts';

/** Where the pipeline finds the bank and where the site will stand. */
export interface PipelineOptions {
  /** Absolute path of the project's root. */
  readonly root: string;
  /** The site's base path, `/` or `/docs/`. */
  readonly base: string;
  /** Where drawings come from; the committed store unless said otherwise. */
  readonly diagrams?: MermaidDiagramsOptions;
}

let cachedIndex: { root: string; index: AuthoringIndex } | undefined;

/** The names that links may refer to, read once a build. */
export function authoringIndex(root: string): AuthoringIndex {
  // In development entries come and go while the server runs; a build reads them once.
  if (cachedIndex?.root !== root || process.env.NODE_ENV === 'development') {
    cachedIndex = { root, index: readAuthoringIndex(join(root, 'content')) };
  }
  return cachedIndex.index;
}

/** The options of Astro's Markdown processor for the bodies of questions and other entries. */
export function bodyMarkdown({ root, base, diagrams = {} }: PipelineOptions): SatteriProcessorOptions {
  return {
    mdastPlugins: [
      nestedHeadings,
      mermaidDiagrams({ root, ...diagrams }),
      unitSpacing,
      (document) =>
        bankLinks({ base, index: authoringIndex(root), ownSources: document.sourceFormat === 'mdx' }),
    ],
    hastPlugins: [mathematics, codeFences(root), scrollableTables],
    features: MARKDOWN_FEATURES,
  };
}

/** Renders Markdown of a front-matter field to HTML; `metrics` are the figures its links may print. */
export function renderMarkdown(
  text: string,
  { root, base }: PipelineOptions,
  { metrics = [], ownSources = false }: { metrics?: readonly Metric[]; ownSources?: boolean } = {},
): string {
  const { html } = markdownToHtml(text, {
    mdastPlugins: [unitSpacing, bankLinks({ base, index: authoringIndex(root), ownSources })],
    hastPlugins: [mathematics, scrollableTables],
    features: MARKDOWN_FEATURES,
    data: {
      astro: {
        frontmatter: { metrics },
        headings: [],
        localImagePaths: new Set(),
        remoteImagePaths: new Set(),
      },
    },
  });
  return html;
}

/** As `renderMarkdown`, for text that stands inside a line: a single paragraph loses its `<p>`. */
export function renderInlineMarkdown(...call: Parameters<typeof renderMarkdown>): string {
  const html = renderMarkdown(...call).trim();
  const inner = html.replace(/^<p>/, '').replace(/<\/p>$/, '');
  return inner.includes('<p>') ? html : inner;
}
