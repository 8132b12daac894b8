/** The headings of a body with their explicit ids. */
import { nodesOf, pointOfNode, textOf } from './body-tree.ts';
import type { Entry } from './content-files.ts';
import type { Point } from './source-text.ts';

export interface BodyHeading {
  /** 1 to 6, the number of `#`. */
  readonly depth: number;
  readonly text: string;
  /** The id in `{#…}`; `undefined` when there is none. */
  readonly id: string | undefined;
  readonly point: Point;
}

/** All headings of an entry's body, in order. */
export function headingsOf(entry: Entry): BodyHeading[] {
  if (entry.body === undefined) return [];
  return nodesOf(entry.body, 'heading').map((node) => {
    // Sätteri keeps `{#id}` where mdast plugins look for HTML attributes; mdast's own types do not say so.
    const { id } = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties ?? {};
    return {
      depth: node.depth,
      text: textOf(node),
      id: typeof id === 'string' ? id : undefined,
      point: pointOfNode(node),
    };
  });
}
