import { diagramText } from '../../../messages/en.ts';
import { labelText } from './label-text.ts';

interface FlowchartRecord {
  getVertices(): ReadonlyMap<string, { readonly text?: string }>;
  getEdges(): readonly { start: string; end: string; type?: string; text?: string }[];
  getSubGraphs(): readonly { id: string; title: string; nodes: readonly string[] }[];
}

/** Each edge, then each group with what it holds, then nodes that stand alone. */
export function flowchartRelations(record: FlowchartRecord): string[] {
  const groups = record.getSubGraphs();
  const titles = new Map(groups.map((group) => [group.id, labelText(group.title)]));
  const nameOf = (id: string) => titles.get(id) ?? (labelText(record.getVertices().get(id)?.text) || id);
  const edges = record.getEdges();
  const linked = new Set([
    ...edges.flatMap((edge) => [edge.start, edge.end]),
    ...groups.flatMap((group) => group.nodes),
  ]);
  const alone = [...record.getVertices().keys()].filter((id) => !linked.has(id) && !titles.has(id));
  return [
    ...edges.map(({ start, end, type = '', text }) => {
      const kind = type.startsWith('double_') ? 'both' : type === 'arrow_open' ? 'open' : 'arrow';
      return diagramText.edge[kind](nameOf(start), nameOf(end), labelText(text));
    }),
    ...groups.toReversed().map(({ id, nodes }) => diagramText.contains(nameOf(id), nodes.map(nameOf))),
    ...alone.map(nameOf),
  ];
}
