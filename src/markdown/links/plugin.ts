/** Applies the bank's link schemes to a document (Sätteri adapter of `bank-links.ts`). */
import { defineMdastPlugin } from 'satteri';
import type { Metric } from '../../model/metric.ts';
import type { AuthoringIndex } from './authoring-index.ts';
import { resolveBankLink } from './bank-links.ts';

/** What the plugin needs beside the document. */
export interface BankLinkOptions {
  readonly base: string;
  readonly index: AuthoringIndex;
  /** True where the text stands on a question page. */
  readonly ownSources: boolean;
}

/** The figures declared in a document's front matter; none when it declares none. */
function metricsOf(frontmatter: unknown): readonly Metric[] {
  const metrics = (frontmatter as { metrics?: unknown } | undefined)?.metrics;
  // Front matter has met its schema by now: the collection validates it before anything renders.
  return Array.isArray(metrics) ? (metrics as Metric[]) : [];
}

/** Replaces the address, class and, where it is empty, the text of every link with one of the schemes. */
export function bankLinks({ base, index, ownSources }: BankLinkOptions) {
  return defineMdastPlugin({
    name: 'bank-links',
    link(node, context) {
      const metrics = metricsOf(context.data.astro?.frontmatter);
      const resolved = resolveBankLink(node.url, node.title ?? '', { ...index, base, ownSources, metrics });
      if (!resolved) return;
      context.setProperty(node, 'url', resolved.href);
      context.setProperty(node, 'title', null);
      context.setProperty(node, 'data', { hProperties: { className: [resolved.className] } });
      if (node.children.length === 0) context.appendChild(node, { type: 'text', value: resolved.text });
    },
  });
}
