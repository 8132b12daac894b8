/** Puts drawings in the place of mermaid fences, in `.md` and `.mdx` alike. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginDefinition } from 'satteri';
import { diagramFigure } from './diagram-figure.ts';
import { DiagramProblemError, type FencePlace, faultProblem, notDrawnProblem } from './diagram-problems.ts';
import { type Diagram, parseFence } from './parse-fence.ts';
import { type DiagramStore, diagramHash, openStore, type StoredDiagram } from './store.ts';

export interface MermaidDiagramsOptions {
  /** Where drawings come from; the project's own store unless said otherwise. */
  readonly store?: DiagramStore;
  /** Path that files are named relative to; the working folder unless said otherwise. */
  readonly root?: string;
  /** Draws what the store lacks: for the development server. Without it a missing drawing is an error. */
  readonly drawMissing?: (diagram: Diagram) => Promise<StoredDiagram>;
}

/**
 * The plugin; it must run before any other that takes code fences. Throws a `DiagramProblemError` for a fence
 * that cannot be drawn or was not: the content check reports the same problems, all at once.
 */
export function mermaidDiagrams(options: MermaidDiagramsOptions = {}): MdastPluginDefinition {
  const { store = openStore(), root = process.cwd(), drawMissing } = options;
  return defineMdastPlugin({
    name: 'mermaid-diagrams',
    options: { position: true },
    code(node, context) {
      if (node.lang !== 'mermaid') return undefined;
      const place: FencePlace = {
        file: context.fileURL === undefined ? 'Markdown' : relative(root, fileURLToPath(context.fileURL)),
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
      };
      const diagram = diagramOf(node.value, node.meta ?? '', place);
      const occurrence = countOccurrence(context.data, diagram);
      const figure = (stored: StoredDiagram) =>
        figureNode(diagramFigure(diagram, stored, occurrence), context.sourceFormat === 'mdx');
      const stored = store.read(diagram);
      if (stored !== undefined) return figure(stored);
      if (drawMissing !== undefined) return drawMissing(diagram).then(figure);
      throw new DiagramProblemError(notDrawnProblem(diagram.title, place));
    },
  });
}

function diagramOf(content: string, meta: string, place: FencePlace): Diagram {
  const { diagram, faults } = parseFence(content, meta);
  const [fault] = faults;
  if (fault !== undefined) throw new DiagramProblemError(faultProblem(fault, place));
  if (diagram === undefined) throw new Error(`${place.file}:${place.line} holds no diagram`);
  return diagram;
}

const OCCURRENCES = Symbol('diagrams of this document');

/** How often this diagram has now stood in the document. */
function countOccurrence(data: object, diagram: Diagram): number {
  const bag = data as { [OCCURRENCES]?: Map<string, number> };
  bag[OCCURRENCES] ??= new Map();
  const hash = diagramHash(diagram);
  const count = (bag[OCCURRENCES].get(hash) ?? 0) + 1;
  bag[OCCURRENCES].set(hash, count);
  return count;
}

/**
 * HTML as one node. MDX has no raw HTML: parsed as MDX each shape would become a function call and the source
 * would be read as Markdown, so there it goes through Astro's `set:html`, as one string.
 */
function figureNode(html: string, isMdx: boolean): MdastNode {
  if (!isMdx) return { type: 'html', value: html };
  return {
    type: 'mdxJsxFlowElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
    children: [],
  };
}
