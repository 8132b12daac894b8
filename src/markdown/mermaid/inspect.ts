/** Everything that can be wrong with a mermaid fence, for whoever checks content. Needs no browser. */

import type { Problem } from '../../model/problem.ts';
import { faultProblem, notDrawnProblem, syntaxProblem } from './diagram-problems.ts';
import type { MermaidFence } from './fences.ts';
import { type Diagram, parseFence } from './parse-fence.ts';
import type { DiagramStore } from './store.ts';
import { checkDiagramSyntax } from './syntax.ts';

export interface InspectedFence {
  /** Absent where the fence holds nothing that could be drawn. */
  readonly diagram: Diagram | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a fence and finds its faults: of type, title, colours, and of Mermaid's syntax. What the store holds
 * was drawn, so its syntax is not looked at again and Mermaid need not be loaded. With `mustBeDrawn`, a diagram
 * that the store lacks is a fault as well.
 */
export async function inspectFence(
  { content, meta, place }: MermaidFence,
  store: DiagramStore,
  { mustBeDrawn }: { readonly mustBeDrawn: boolean },
): Promise<InspectedFence> {
  const { diagram, faults } = parseFence(content, meta);
  if (diagram === undefined || store.read(diagram) !== undefined)
    return { diagram, problems: faults.map((fault) => faultProblem(fault, place)) };
  const syntax = await checkDiagramSyntax(diagram.source);
  if (syntax !== undefined) return { diagram: undefined, problems: [syntaxProblem(syntax, place)] };
  return { diagram, problems: mustBeDrawn ? [notDrawnProblem(diagram.title, place)] : [] };
}
