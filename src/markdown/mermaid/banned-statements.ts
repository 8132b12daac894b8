/** Statements of Mermaid that a diagram of the bank may not use: own colours, own settings, links, images. */
import type { DiagramType } from './diagram-type.ts';
import { ROLE_CLASSES } from './palette.ts';

/** The roles, as a sentence lists them. */
export const ROLES = ROLE_CLASSES.map((role) => `\`${role}\``).join(', ');

export interface BannedStatement {
  readonly rule: 'diagram-config' | 'diagram-colour' | 'diagram-link' | 'diagram-image';
  readonly pattern: RegExp;
  /** Types in whose grammar the pattern is this statement; all where absent. */
  readonly types?: readonly DiagramType[];
  readonly why: string;
  readonly mend: string;
}

const CONFIG = {
  rule: 'diagram-config',
  why: 'all diagrams share one set-up, so that they look alike and follow the theme',
  mend: 'remove it',
} as const;

const COLOUR = {
  rule: 'diagram-colour',
  why: 'a colour of its own is wrong in the dark theme, in print or in forced colours',
  mend: `give the node one of the roles ${ROLES}, as in \`A:::good\` or \`class A good\``,
} as const;

const LINK = {
  rule: 'diagram-link',
  why: 'a diagram is one picture to assistive technology, which cannot reach links inside it',
  mend: 'put the link in the text beside the diagram',
} as const;

const STYLED: readonly DiagramType[] = ['flowchart', 'state', 'class', 'ER'];

const BANNED: readonly BannedStatement[] = [
  { ...CONFIG, pattern: /^\s*%%\{/ },
  { ...CONFIG, pattern: /^---\s*$/ },
  { ...CONFIG, pattern: /^\s*todayMarker\b/, types: ['gantt'] },
  { ...COLOUR, pattern: /^\s*classDef\s/ },
  { ...COLOUR, pattern: /^\s*cssClass\s+"/, types: ['class'] },
  { ...COLOUR, pattern: /^\s*style\s+\S+\s+[\w-]+\s*:/, types: STYLED },
  { ...COLOUR, pattern: /^\s*linkStyle\s+(?:default|\d)/, types: ['flowchart'] },
  {
    ...COLOUR,
    pattern: /^\s*rect\b/,
    types: ['sequence'],
    mend: 'set messages apart with `opt`, `critical` or a `Note`',
  },
  {
    ...COLOUR,
    pattern: /^\s*box\s+(?:rgb|hsl)a?\s*\(/,
    types: ['sequence'],
    mend: 'write `box` and its name without a colour',
  },
  { ...COLOUR, pattern: /:\s*\[[^\]]*\]\s*\S/, types: ['quadrant'], mend: 'write the point without a style' },
  {
    ...LINK,
    pattern: /^\s*click\s+[\w-]*\w[\w,-]*\s+["\w]/,
    types: ['flowchart', 'state', 'class', 'gantt'],
  },
  { ...LINK, pattern: /^\s*(?:link|callback)\s+\S+\s+"/, types: ['class'] },
  { ...LINK, pattern: /^\s*links?\s+\w+\s*:/, types: ['sequence'] },
  {
    rule: 'diagram-image',
    pattern: /@\{[^}]*\b(?:img|icon)\s*:/,
    types: ['flowchart'],
    why: 'a picture inside the drawing follows no theme and comes from another site',
    mend: 'use a plain shape with a label',
  },
];

/** The banned statement that a line is, if it is one. Without a type only what is banned in all types counts. */
export function bannedStatement(line: string, type: DiagramType | undefined): BannedStatement | undefined {
  return BANNED.find(
    ({ pattern, types }) =>
      (types === undefined || (type !== undefined && types.includes(type))) && pattern.test(line),
  );
}
