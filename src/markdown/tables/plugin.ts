/**
 * Tables that can be wider than the text: each gets a labelled region that scrolls by keyboard
 * (https://www.w3.org/WAI/WCAG22/Understanding/keyboard), and its header cells a scope.
 */
import { defineHastPlugin } from 'satteri';

/** Wraps tables and scopes header cells. */
export const scrollableTables = defineHastPlugin({
  name: 'scrollable-tables',
  element: [
    {
      filter: ['table'],
      visit(node, context) {
        const head = node.children.find((child) => child.type === 'element' && child.tagName === 'thead');
        const columns = head
          ? context
              .textContent(head)
              .trim()
              .split(/\s*\n\s*/)
              .filter(Boolean)
          : [];
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['table-region'],
            role: 'region',
            tabIndex: 0,
            ariaLabel: columns.join(', '),
          },
          children: [],
        });
      },
    },
    {
      filter: ['th'],
      visit: (node, context) => context.setProperty(node, 'scope', 'col'),
    },
  ],
});
