/**
 * `$$…$$` as MathML, by temml (https://temml.org): no fonts, no script and no style reach the page.
 * A single `$` stays money.
 */
import { defineHastPlugin, type HastNode, htmlToHast } from 'satteri';
import temml from 'temml';

/**
 * TeX as one `<math>` element without inline styles, which the content security policy refuses; what they
 * would say (block layout) stands in `prose.css`.
 * @throws temml.ParseError with the position in `tex` when it is no valid TeX.
 */
export function mathml(tex: string, display: boolean): string {
  return temml
    .renderToString(tex, { displayMode: display, throwOnError: true })
    .replaceAll(/ (?:style|class)="[^"]*"/g, '');
}

/** The nodes of `tex` as a tree, so that they can stand inside a paragraph. */
function mathNode(tex: string, display: boolean): HastNode {
  const tree = htmlToHast(mathml(tex, display), { fragment: true });
  const [math] = 'children' in tree ? tree.children : [];
  if (!math) throw new Error(`\`${tex}\` gave no mathematics.`);
  return math as HastNode;
}

const hasClass = (properties: Record<string, unknown>, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** Renders inline and block mathematics; Sätteri marks both as `code` with a class. */
export const mathematics = defineHastPlugin({
  name: 'mathematics',
  element: [
    {
      filter: ['pre'],
      visit(node, context) {
        const [code] = node.children;
        if (code?.type !== 'element' || !hasClass(code.properties, 'math-display')) return;
        context.replaceNode(node, mathNode(context.textContent(code), true));
      },
    },
    {
      filter: ['code'],
      visit(node, context) {
        if (hasClass(node.properties, 'math-inline')) {
          context.replaceNode(node, mathNode(context.textContent(node), false));
        }
      },
    },
  ],
});
