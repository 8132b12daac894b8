/**
 * The style sheet of the page in which Mermaid draws. Mermaid's own choices of line width, corner and size
 * differ from type to type; these rules bring them together. They reach the result as attributes, like every
 * computed style. Colours are sentinels: `colour('grid')`.
 */
import { DIAGRAM_FONT, MEASURED_LETTER_SPACING_EM, TEXT_FACE } from './mermaid-config.ts';
import type { DiagramToken } from './palette.ts';

/** The sheet for one set of sentinels; `fontFile` is a data URL of the site's text face. */
export function drawingStyle(colour: (token: DiagramToken) => string, fontFile: string): string {
  return `@font-face { font-family: "${TEXT_FACE}"; font-weight: 200 900; src: url(${fontFile}) }
body { margin: 0; font: 14px ${DIAGRAM_FONT} }

/* Gantt axes take the colour of the page. */
body { color: ${colour('grid')} }
.tick text { fill: ${colour('axis')} !important; font-size: 12px !important }
.grid .tick { opacity: 1 !important }

/* Spare width in every box, for a wider stand-in font. */
svg text { letter-spacing: ${MEASURED_LETTER_SPACING_EM}em }

/* One line width for shapes, one for edges, a heavier one for what the author drew heavy. */
:is(.node, .cluster, .statediagram-cluster, .er, .timeline-node) :is(rect, path, polygon, circle, ellipse, line),
.actor, .labelBox, .note, .task, .actor-man :is(line, circle), .divider path { stroke-width: 1px !important }
.edge-thickness-normal, .relation, .relationshipLine, .transition, [class*='messageLine'] { stroke-width: 1.25px !important }
.edge-thickness-thick { stroke-width: 2.25px !important }
.loopLine { stroke-width: 1px !important; stroke: ${colour('grid')} !important; stroke-dasharray: none !important }
.labelBox { stroke: ${colour('grid')} !important }
.lineWrapper line { stroke: ${colour('grid')} !important; stroke-width: 1.5px !important }
svg > .lineWrapper:last-of-type line { stroke-width: 2px !important }
.loopText, .loopText > tspan, .sectionTitle:not([class*=' ']) { fill: ${colour('edge')} !important }
.timeline-node line { stroke-width: 2px !important }

.node rect.basic:not([rx]), .cluster rect { rx: 4px; ry: 4px }

/* The same ink in the nodes of every type; a role's own ink, which is inline, still wins. */
.node text { fill: ${colour('node')} !important }

/* Labels on edges cover their edge, in every type with the same ground. */
.edgeLabel rect, .edgeLabel .background, .labelBkg { opacity: 1 !important; fill: ${colour('label')} !important; stroke: none !important }
.messageText, .loopText, .sectionTitle:not([class*=' ']), .edgeTerminals text { paint-order: stroke; stroke: ${colour('label')} !important; stroke-width: 4px !important; stroke-linejoin: round }
.edgeTerminals text { font-size: 12px !important }

:is(.titleText, .chart-title text, svg > .main > .title text, svg > text[font-size='4ex']) { font-size: 16px !important; font-weight: 600 !important; fill: ${colour('title')} !important }
[class^='sectionTitle sectionTitle'] { fill: ${colour('title')} !important }
`;
}
