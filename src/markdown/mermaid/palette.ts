/**
 * The colours of diagrams as names. Mermaid is given a distinct made-up colour (a sentinel) for every name;
 * wherever a sentinel turns up in what it draws, a CSS custom property takes its place. So one SVG follows
 * every theme, and `src/styles/diagram.css` alone decides how a diagram looks.
 */

/** What a colour is for. A token is used as fill, stroke or text; each use is a property of its own. */
const DIAGRAM_TOKENS = [
  'canvas',
  'node',
  'accent',
  'good',
  'bad',
  'muted',
  'edge',
  'label',
  'cluster',
  'note',
  'title',
  'inverse',
  'row',
  'grid',
  'axis',
  'section1',
  'section2',
  'section3',
  'series1',
  'series2',
  'series3',
  'unassigned',
] as const;

export type DiagramToken = (typeof DIAGRAM_TOKENS)[number];

/** How a colour is used: forced colours treat the three differently, so each has its own property. */
type ColourUse = 'fill' | 'stroke' | 'text';

/** Roles an author may give a node, with `:::good` or `class A good`. No other colour may be set. */
export const ROLE_CLASSES = ['good', 'bad', 'muted', 'accent'] as const;

/** Every custom property a drawn diagram may use; the style sheet defines exactly these. */
export const DIAGRAM_VARIABLES: readonly string[] = [
  ...uses('canvas', 'fill'),
  ...['node', 'accent', 'good', 'bad', 'muted', 'cluster', 'note'].flatMap((token) =>
    uses(token, 'fill', 'stroke', 'text'),
  ),
  ...uses('edge', 'fill', 'stroke', 'text'),
  ...uses('label', 'fill', 'stroke'),
  ...uses('title', 'text'),
  ...uses('inverse', 'text'),
  ...uses('row', 'fill'),
  ...uses('grid', 'stroke'),
  ...uses('axis', 'stroke', 'text'),
  ...['section1', 'section2', 'section3'].flatMap((token) => uses(token, 'fill', 'stroke', 'text')),
  ...['series1', 'series2', 'series3'].flatMap((token) => uses(token, 'fill', 'stroke')),
];

function uses(token: string, ...kinds: ColourUse[]): string[] {
  return kinds.map((kind) => `--diagram-${token}-${kind}`);
}

/** The two sets of made-up colours; every diagram is drawn once with each. */
export type SentinelSet = 'first' | 'second';

/** One of two sets of made-up colours: a colour that is the same under both is no theme colour at all. */
export function sentinelColours(set: SentinelSet): ReadonlyMap<DiagramToken, string> {
  const hex = (value: number) => value.toString(16).padStart(2, '0');
  return new Map(
    DIAGRAM_TOKENS.map((token, index) => [
      token,
      set === 'first'
        ? `#a7${hex(3 + index)}${hex(91 + 3 * index)}`
        : `#${hex(5 + 2 * index)}c9${hex(70 + index)}`,
    ]),
  );
}

/** Mermaid's theme variables, by the path under `themeVariables`, and the token each stands for. */
const TOKEN_BY_THEME_KEY: readonly (readonly [RegExp, DiagramToken])[] = [
  [/^(background|xyChart\.backgroundColor)$/, 'canvas'],
  [/^(altSectionBkgColor|sectionBkgColor2)$/, 'canvas'],
  [/^(sectionBkgColor|excludeBkgColor)$/, 'row'],
  [/^(primary|main|node|actor(?!Line)|stateBkg|stateLabel|classText|labelBox|labelText|person)/, 'node'],
  [/^compositeTitleBackground$/, 'row'],
  [/^(activation|activeTask)/, 'accent'],
  [/^doneTask/, 'muted'],
  [/^crit/, 'bad'],
  [/^task/, 'node'],
  [/^(line|arrowhead|defaultLink|transition|signal|relationC|specialState|innerEnd|loopText)/, 'edge'],
  [/^(relationLabelColor|textColor|vertLineColor|todayLineColor)$/, 'edge'],
  [/^(edgeLabelBackground|labelBackgroundColor|relationLabelBackground)$/, 'label'],
  [/^(cluster|composite|altBackground|rectBkg|tertiary|flowContainer|secondary)/, 'cluster'],
  [/^note/, 'note'],
  [/^(titleColor|quadrantTitleFill|xyChart\.titleColor)$/, 'title'],
  [/^sequenceNumberColor$/, 'inverse'],
  [/^(rowOdd|attributeBackgroundColorOdd)$/, 'node'],
  [/^(rowEven|attributeBackgroundColorEven)$/, 'row'],
  [/^(actorLine|gridColor|border2|quadrant(In|Ex)ternalBorder)/, 'grid'],
  [/^xyChart\.plotColorPalette\.(0|3|6|9)$/, 'series1'],
  [/^xyChart\.plotColorPalette\.(1|4|7)$/, 'series2'],
  [/^xyChart\.plotColorPalette\.(2|5|8)$/, 'series3'],
  [/^(xyChart\.|quadrant[XY]Axis|quadrant[1-4]TextFill)/, 'axis'],
  [/^quadrant1Fill$/, 'section1'],
  [/^quadrant[24]Fill$/, 'row'],
  [/^quadrant3Fill$/, 'canvas'],
  [/^quadrantPointFill$/, 'series1'],
  [/^quadrantPointTextFill$/, 'node'],
  [/^scaleLabelColor$/, 'section1'],
  [/^cScale(Inv|Peer|Label)?(0|3|6|9)$/, 'section1'],
  [/^cScale(Inv|Peer|Label)?(1|4|7|10)$/, 'section2'],
  [/^cScale(Inv|Peer|Label)?(2|5|8|11)$/, 'section3'],
];

/**
 * The token that stands for one of Mermaid's theme variables, `unassigned` where no supported type uses it:
 * a drawing in which that colour turns up is refused, so that a new Mermaid cannot slip a colour in.
 */
export function tokenOfThemeKey(path: string): DiagramToken {
  return TOKEN_BY_THEME_KEY.find(([pattern]) => pattern.test(path))?.[1] ?? 'unassigned';
}
