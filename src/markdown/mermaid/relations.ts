/** What a diagram says, as sentences: the text alternative for people who do not see the picture. */
import type { Diagram } from './parse-fence.ts';
import { quadrantRelations, xychartRelations } from './relations/charts.ts';
import { classRelations } from './relations/class.ts';
import { entityRelations } from './relations/entity.ts';
import { flowchartRelations } from './relations/flowchart.ts';
import { ganttRelations, timelineRelations } from './relations/schedule.ts';
import { sequenceRelations } from './relations/sequence.ts';
import { stateRelations } from './relations/state.ts';
import { readDiagram } from './syntax.ts';

/**
 * One sentence for each relation, message, step or value of the diagram, in the order of its source. Taken
 * from Mermaid's own reading of it. Throws Mermaid's error where it cannot be read.
 */
export async function describeRelations(diagram: Diagram): Promise<readonly string[]> {
  const { db } = await readDiagram(diagram.source);
  return relationsOf(diagram, db).map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim());
}

/** `db` is Mermaid's untyped record of a diagram; each reader states the part of it that it uses. */
function relationsOf(diagram: Diagram, db: unknown): string[] {
  switch (diagram.type) {
    case 'flowchart':
      return flowchartRelations(db as Parameters<typeof flowchartRelations>[0]);
    case 'sequence':
      return sequenceRelations(db as Parameters<typeof sequenceRelations>[0]);
    case 'state':
      return stateRelations(db as Parameters<typeof stateRelations>[0]);
    case 'class':
      return classRelations(db as Parameters<typeof classRelations>[0]);
    case 'ER':
      return entityRelations(db as Parameters<typeof entityRelations>[0]);
    case 'timeline':
      return timelineRelations(db as Parameters<typeof timelineRelations>[0]);
    case 'gantt':
      return ganttRelations(db as Parameters<typeof ganttRelations>[0]);
    case 'quadrant':
      return quadrantRelations(diagram.source);
    case 'xychart':
      return xychartRelations(db as Parameters<typeof xychartRelations>[0]);
  }
}
