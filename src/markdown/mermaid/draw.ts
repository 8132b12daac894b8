/** Draws a diagram whole: its picture and the sentences that say the same. */
import type { Diagram } from './parse-fence.ts';
import { describeRelations } from './relations.ts';
import { type DiagramRenderer, startRenderer } from './render.ts';
import { type DiagramStore, diagramIdPrefix, type StoredDiagram } from './store.ts';

/** What the store keeps of a diagram. Throws Mermaid's error where it cannot read it. */
export async function drawDiagram(renderer: DiagramRenderer, diagram: Diagram): Promise<StoredDiagram> {
  const relations = await describeRelations(diagram);
  const svg = await renderer.render(diagram, diagramIdPrefix(diagram));
  return { svg, relations };
}

/**
 * Draws one diagram at a time as they come and stores them: for the development server, where an author wants
 * to see a diagram without another command. The browser closes after each, so that none is left behind.
 * `findExecutable` names a Chromium; where it finds none, drawing rejects with a message for the author.
 */
export function drawOnDemand(
  store: DiagramStore,
  findExecutable: () => string | undefined,
): (diagram: Diagram) => Promise<StoredDiagram> {
  let turn: Promise<unknown> = Promise.resolve();
  const drawNow = async (diagram: Diagram): Promise<StoredDiagram> => {
    const executable = findExecutable();
    if (executable === undefined) throw new Error('Drawing needs a Chromium: set CHROMIUM_PATH to one.');
    const renderer = await startRenderer(executable);
    try {
      const drawn = await drawDiagram(renderer, diagram);
      store.write(diagram, drawn);
      return drawn;
    } finally {
      await renderer.close();
    }
  };
  return (diagram) => {
    const drawing = turn.then(() => store.read(diagram) ?? drawNow(diagram));
    turn = drawing.catch(() => undefined);
    return drawing;
  };
}
