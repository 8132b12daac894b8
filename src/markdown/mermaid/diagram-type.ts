/** The kinds of diagram the bank draws, and how each is recognised from its first word. */

export const DIAGRAM_TYPES = [
  'flowchart',
  'sequence',
  'state',
  'class',
  'ER',
  'timeline',
  'quadrant',
  'gantt',
  'xychart',
] as const;

export type DiagramType = (typeof DIAGRAM_TYPES)[number];

const TYPE_BY_KEYWORD: ReadonlyMap<string, DiagramType> = new Map([
  ['flowchart', 'flowchart'],
  ['graph', 'flowchart'],
  ['sequenceDiagram', 'sequence'],
  ['stateDiagram', 'state'],
  ['stateDiagram-v2', 'state'],
  ['classDiagram', 'class'],
  ['classDiagram-v2', 'class'],
  ['erDiagram', 'ER'],
  ['timeline', 'timeline'],
  ['quadrantChart', 'quadrant'],
  ['gantt', 'gantt'],
  ['xychart', 'xychart'],
  ['xychart-beta', 'xychart'],
]);

/** The type that a diagram's first word names, or undefined where Viva does not draw that type. */
export function diagramTypeOfKeyword(keyword: string): DiagramType | undefined {
  return TYPE_BY_KEYWORD.get(keyword);
}

/** The types in which an author may give nodes a role (`good`, `bad`, `muted`, `accent`). */
export const TYPES_WITH_ROLES: ReadonlySet<DiagramType> = new Set(['flowchart', 'state', 'class', 'ER']);
