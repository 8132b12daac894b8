/** How Mermaid is set up for the store: everything that its version 12 leaves open is pinned here. */
import type { MermaidConfig } from 'mermaid';
import type { DiagramToken, SentinelSet } from './palette.ts';
import { sentinelColours } from './palette.ts';

/** Raised whenever what this folder draws changes, so that every stored diagram is drawn anew. */
export const RENDERER_REVISION = 1;

/** The family under which the rendering page loads the site's own text face. */
export const TEXT_FACE = 'Source Sans 3 Variable';

/** What diagrams are measured with; the others stand in for glyphs that the face lacks. */
export const DIAGRAM_FONT = `"${TEXT_FACE}", "Liberation Sans", Arial, sans-serif`;

/**
 * Space that Mermaid is made to believe stands between two letters while it measures text, in em; it is not
 * in the result. Boxes get that much spare width, because Arial, which stands in for the site's own face
 * where that cannot load, is about 9 % wider.
 */
export const MEASURED_LETTER_SPACING_EM = 0.045;

const FONT_SIZE = 14;
const FONT = { fontFamily: DIAGRAM_FONT, fontSize: FONT_SIZE };
const PLAIN = { theme: 'base', look: 'classic', layout: 'dagre', useMaxWidth: false } as const;

/** Mermaid's settings but for its theme; the same for every diagram. */
export const MERMAID_CONFIG: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  secure: [
    'secure',
    'securityLevel',
    'startOnLoad',
    'theme',
    'themeVariables',
    'themeCSS',
    'look',
    'layout',
  ].concat(['fontFamily', 'fontSize', 'htmlLabels', 'handDrawnSeed', 'deterministicIds', 'maxTextSize']),
  theme: 'base',
  look: 'classic',
  layout: 'dagre',
  htmlLabels: false,
  deterministicIds: true,
  deterministicIDSeed: 'viva',
  handDrawnSeed: 1,
  ...FONT,
  flowchart: {
    ...PLAIN,
    htmlLabels: false,
    curve: 'basis',
    padding: 12,
    nodeSpacing: 36,
    rankSpacing: 44,
    wrappingWidth: 190,
    minNodeWidth: 1,
  },
  sequence: {
    ...PLAIN,
    actorFontFamily: DIAGRAM_FONT,
    noteFontFamily: DIAGRAM_FONT,
    messageFontFamily: DIAGRAM_FONT,
    actorFontSize: FONT_SIZE,
    noteFontSize: FONT_SIZE,
    messageFontSize: FONT_SIZE,
    mirrorActors: false,
    height: 52,
    width: 116,
    actorMargin: 28,
    messageMargin: 32,
    diagramMarginX: 8,
  },
  state: { ...PLAIN, minNodeWidth: 1 },
  class: { ...PLAIN, htmlLabels: false, hideEmptyMembersBox: true },
  er: { ...PLAIN, fontSize: FONT_SIZE, nodeSpacing: 80, rankSpacing: 104 },
  timeline: { ...PLAIN, leftMargin: 40 },
  quadrantChart: {
    useMaxWidth: false,
    chartWidth: 460,
    chartHeight: 420,
    titleFontSize: 16,
    xAxisLabelFontSize: FONT_SIZE,
    yAxisLabelFontSize: FONT_SIZE,
    quadrantLabelFontSize: FONT_SIZE,
    pointLabelFontSize: 13,
    quadrantExternalBorderStrokeWidth: 1,
  },
  gantt: { useMaxWidth: false, useWidth: 720, barHeight: 24, barGap: 6, fontSize: 13, sectionFontSize: 13 },
  xyChart: { useMaxWidth: false, width: 620, height: 380, titleFontSize: 16 },
};

/** Where the nested theme variables sit, so that a path such as `xyChart.titleColor` finds its place. */
export type ThemeVariables = { [name: string]: string | number | boolean | ThemeVariables };

/** Theme variables that are not colours. */
export const THEME_SETTINGS: ThemeVariables = {
  fontFamily: DIAGRAM_FONT,
  fontSize: `${FONT_SIZE}px`,
  darkMode: false,
  useGradient: false,
  dropShadow: 'none',
  strokeWidth: 1,
  radius: 4,
};

/** The hidden lines that give the role classes their colours, for the types whose grammar has classes. */
export function roleClassLines(set: SentinelSet): string {
  const colours = sentinelColours(set);
  const hex = (token: DiagramToken) => colours.get(token) ?? '';
  return (['good', 'bad', 'muted', 'accent'] as const)
    .map((role) => `classDef ${role} fill:${hex(role)},stroke:${hex(role)},color:${hex(role)}`)
    .join('\n');
}
