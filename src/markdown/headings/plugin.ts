/**
 * Headings inside a model answer stand below the page's own “Model answer” heading: an author's `##`
 * becomes an `h3`, so that the outline has no gap and no second top level.
 */
import { defineMdastPlugin } from 'satteri';

/** Moves every heading one level down. */
export const nestedHeadings = defineMdastPlugin({
  name: 'nested-headings',
  heading(node, context) {
    const depth = Math.min(6, node.depth + 1);
    if (depth === 2 || depth === 3 || depth === 4 || depth === 5 || depth === 6) {
      context.setProperty(node, 'depth', depth);
    }
  },
});
