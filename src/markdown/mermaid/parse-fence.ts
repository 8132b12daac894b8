/** Reads a mermaid fence: its type, title and description, and what an author must mend in it. */

import { bannedStatement, ROLES } from './banned-statements.ts';
import { DIAGRAM_TYPES, type DiagramType, diagramTypeOfKeyword, TYPES_WITH_ROLES } from './diagram-type.ts';
import { ROLE_CLASSES } from './palette.ts';

/** A diagram that can be drawn. */
export interface Diagram {
  readonly type: DiagramType;
  /** The short name, which is the figure's caption and the picture's accessible name. */
  readonly title: string;
  /** What a reader who does not see the picture must know. */
  readonly description: string;
  /** Mermaid source with line feeds and without trailing white space. */
  readonly source: string;
}

/** A problem within a fence; line 0 is the line of the opening fence, line 1 the first line of the source. */
export interface DiagramFault {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

export interface ParsedFence {
  /** Absent where a fault keeps the diagram from being drawn. */
  readonly diagram: Diagram | undefined;
  readonly faults: readonly DiagramFault[];
}

/**
 * Reads a fence from its content and its meta string (what follows `mermaid` on the opening line, where
 * `title="…"` and `description="…"` may stand). Says nothing of Mermaid's syntax: `checkDiagramSyntax` does.
 */
export function parseFence(content: string, meta = ''): ParsedFence {
  const source = content.replaceAll('\r\n', '\n').trimEnd();
  const lines = source.split('\n');
  const title = accessibleText(source, 'accTitle') ?? attributeOf(meta, 'title') ?? '';
  const description = accessibleText(source, 'accDescr') ?? attributeOf(meta, 'description') ?? '';
  const opening = lines.findIndex((line) => line.trim() !== '' && !/^\s*%%(?!\{)/.test(line));
  const keyword = /^\s*([\w-]+)/.exec(lines[opening] ?? '')?.[1] ?? '';
  const type = diagramTypeOfKeyword(keyword);

  const faults = lines.flatMap((line, index) => lineFaults(line, index + 1, type));
  if (type === undefined && !faults.some((fault) => fault.rule === 'diagram-config')) {
    faults.unshift(unsupportedType(lines[opening]?.trim() ?? '', opening + 1));
  }
  if (title === '') faults.push(missing('title', 'accTitle: How a block is built'));
  if (description === '') faults.push(missing('description', 'accDescr: The builder sends …'));
  faults.sort((a, b) => a.line - b.line || a.column - b.column);
  const diagram =
    type !== undefined && faults.length === 0 ? { type, title, description, source } : undefined;
  return { diagram, faults };
}

/** `accTitle: …`, `accDescr: …` or `accDescr { … }` of Mermaid's grammars; white space collapsed. */
function accessibleText(source: string, name: 'accTitle' | 'accDescr'): string | undefined {
  const match =
    new RegExp(`^[ \\t]*${name}[ \\t]*:[ \\t]*(.+)$`, 'm').exec(source) ??
    new RegExp(`^[ \\t]*${name}[ \\t]*\\{([^}]*)\\}`, 'm').exec(source);
  const text = match?.[1]?.replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

function attributeOf(meta: string, name: string): string | undefined {
  const text = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(meta)?.[1]?.trim();
  return text === '' ? undefined : text;
}

function unsupportedType(opening: string, line: number): DiagramFault {
  return {
    rule: 'diagram-type',
    line: Math.max(line, 0),
    column: 1,
    what:
      opening === ''
        ? 'the diagram is empty'
        : `\`${opening}\` opens no kind of diagram that can be drawn here`,
    why: 'each kind of diagram is drawn, looked at and tested in every theme before it is offered',
    mend: `use one of ${DIAGRAM_TYPES.join(', ')}, for example \`flowchart LR\``,
  };
}

function missing(part: 'title' | 'description', example: string): DiagramFault {
  return {
    rule: `diagram-${part}`,
    line: 0,
    column: 1,
    what: `the diagram has no ${part}`,
    why: 'people who do not see the picture, and search, know the diagram by its title and description',
    mend: `write \`${example}\` in the diagram, or \`${part}="…"\` after \`mermaid\` on the fence`,
  };
}

function lineFaults(line: string, number: number, type: DiagramType | undefined): DiagramFault[] {
  const ban = bannedStatement(line, type);
  if (ban !== undefined) {
    const { rule, why, mend } = ban;
    const what = `\`${line.trim()}\` is not allowed in a diagram`;
    return [{ rule, line: number, column: columnOf(line), what, why, mend }];
  }
  return type !== undefined && TYPES_WITH_ROLES.has(type) ? roleFaults(line, number) : [];
}

/** `A:::name` and `class A,B name`, where the name must be a role. */
function roleFaults(line: string, number: number): DiagramFault[] {
  const withoutText = line.replaceAll(/"[^"]*"/g, (text) => ' '.repeat(text.length));
  const uses = [...withoutText.matchAll(/:::\s*([\w-]+)/g)].map((use) => ({
    name: use[1] ?? '',
    at: use.index + 3,
  }));
  const statement = /^\s*class\s+[\w,\s-]+?\s+([\w-]+)\s*;?\s*$/.exec(withoutText);
  if (statement !== null)
    uses.push({ name: statement[1] ?? '', at: withoutText.lastIndexOf(statement[1] ?? '') });
  return uses
    .filter(({ name }) => !ROLE_CLASSES.some((role) => role === name))
    .map(({ name, at }) => ({
      rule: 'diagram-role',
      line: number,
      column: at + 1,
      what: `\`${name}\` is no role a node can have`,
      why: 'roles stand for colours that are designed for every theme',
      mend: `use one of ${ROLES}`,
    }));
}

function columnOf(line: string): number {
  return line.length - line.trimStart().length + 1;
}
