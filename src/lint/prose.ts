/** All prose of an entry: its body and the Markdown fields of its data, as trees whose places are known. */
import type { MdastNode } from 'satteri';
import { parseMarkdown, pointOfNode, visit } from './body-tree.ts';
import type { Entry } from './content-files.ts';
import type { DataPath } from './located-data.ts';
import { isRecord, markdownFields } from './schema-walk.ts';
import type { Point } from './source-text.ts';

/** One piece of prose. */
export interface Prose {
  readonly entry: Entry;
  /** `body`, or the path of the field in the data. */
  readonly field: 'body' | DataPath;
  readonly root: MdastNode;
  /** Where a node of this tree stands in the file. */
  readonly pointOf: (node: MdastNode) => Point;
}

/** A link, image or link definition, wherever it stands. */
export interface ProseLink {
  readonly prose: Prose;
  readonly node: MdastNode;
  /** What stands before the first colon, in lower case; empty for an address without scheme. */
  readonly scheme: string;
  readonly target: string;
  readonly url: string;
  readonly title: string | undefined;
  readonly hasText: boolean;
  readonly point: Point;
}

/**
 * A field's text is not laid out as in the file (block scalars are indented, folded lines joined), so a node
 * is found again by its own first words, searched for within the field's range.
 */
function fieldPoint(entry: Entry, path: DataPath, text: string, node: MdastNode): Point {
  const [start, end] = entry.data?.rangeOf(path) ?? [0, 0];
  const raw = entry.source.text.slice(start, end);
  const offset = node.position?.start.offset ?? 0;
  const needle = /^\S+/.exec(text.slice(offset))?.[0] ?? '';
  const before = needle === '' ? 0 : text.slice(0, offset).split(needle).length - 1;
  let found = -1;
  for (let count = 0; count <= before; count += 1) {
    const next = raw.indexOf(needle, found + 1);
    if (next < 0) break;
    found = next;
  }
  return entry.source.at(start + Math.max(0, found));
}

const fieldProse = (entry: Entry, { path, text }: { path: DataPath; text: string }): Prose => ({
  entry,
  field: path,
  root: parseMarkdown(text),
  pointOf: (node) => fieldPoint(entry, path, text, node),
});

/** The body and every Markdown field of an entry. */
export function proseOf(entry: Entry): Prose[] {
  const fields = isRecord(entry.data?.value) ? markdownFields(entry.collection.schema, entry.data.value) : [];
  const body: Prose[] = entry.body ? [{ entry, field: 'body', root: entry.body, pointOf: pointOfNode }] : [];
  return [...fields.map((field) => fieldProse(entry, field)), ...body];
}

/** The links, images and link definitions of one piece of prose. */
export function linksOf(prose: Prose): ProseLink[] {
  const links: ProseLink[] = [];
  visit(prose.root, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const [, scheme = '', target = node.url] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(node.url) ?? [];
    links.push({
      prose,
      node,
      scheme: scheme.toLowerCase(),
      target,
      url: node.url,
      title: node.title ?? undefined,
      hasText: node.type !== 'link' || node.children.length > 0,
      point: prose.pointOf(node),
    });
  });
  return links;
}
