/** Draws a diagram whole: its picture and the sentences that say the same. */
import type { Diagram } from './parse-fence.ts';
import { describeRelations } from './relations.ts';
import type { DiagramRenderer } from './render.ts';
import { diagramIdPrefix, type StoredDiagram } from './store.ts';

/** What the store keeps of a diagram. Throws Mermaid's error where it cannot read it. */
export async function drawDiagram(renderer: DiagramRenderer, diagram: Diagram): Promise<StoredDiagram> {
  const relations = await describeRelations(diagram);
  const svg = await renderer.render(diagram, diagramIdPrefix(diagram));
  return { svg, relations };
}
