/** Turns what is wrong with a mermaid fence into problems with a place in a file. */
import type { Problem } from '../../model/problem.ts';
import type { DiagramFault } from './parse-fence.ts';
import type { SyntaxFault } from './syntax.ts';

/** Where a fence opens. */
export interface FencePlace {
  /** Path relative to the project's root. */
  readonly file: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** Column of the opening fence, from 1. */
  readonly column: number;
}

/** A fault of `parseFence` as a problem of the file. */
export function faultProblem(fault: DiagramFault, place: FencePlace): Problem {
  const { rule, what, why, mend } = fault;
  return { ...placeWithin(place, fault.line, fault.column), rule, severity: 'error', what, why, mend };
}

/** Mermaid's own complaint as a problem of the file. */
export function syntaxProblem(fault: SyntaxFault, place: FencePlace): Problem {
  return {
    ...placeWithin(place, fault.line, 1),
    rule: 'diagram-syntax',
    severity: 'error',
    what: `Mermaid cannot read the diagram: ${fault.message}`,
    why: 'a diagram that Mermaid cannot read cannot be drawn',
    mend: 'mend the line it names, or the one before it',
  };
}

/** A drawing in which a colour was left that follows no theme; `message` names it. */
export function strayColourProblem(message: string, place: FencePlace): Problem {
  return {
    ...placeWithin(place, 0, 1),
    rule: 'diagram-colour',
    severity: 'error',
    what: `the drawing has ${message}`,
    why: 'a colour of its own is wrong in the dark theme, in print or in forced colours',
    mend: 'remove the colour from the diagram; where it has none, give Mermaid’s own colour a token in `palette.ts`',
  };
}

/** A diagram that the store does not hold, or holds in an older form. */
export function notDrawnProblem(title: string, place: FencePlace): Problem {
  return {
    ...placeWithin(place, 0, 1),
    rule: 'diagram-not-drawn',
    severity: 'error',
    what: `the diagram \`${title}\` is not in the store, or was changed since it was drawn`,
    why: 'a build draws nothing itself, so that it needs no browser',
    mend: 'run `npm run diagrams` and commit what it writes',
  };
}

/** Thrown where a problem cannot be collected: the page would lack its diagram. */
export class DiagramProblemError extends Error {
  override readonly name = 'DiagramProblemError';
  readonly problem: Problem;
  /** Read by Astro to show the place in the file. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  constructor(problem: Problem) {
    const { file, line, column, rule, what, why, mend } = problem;
    super(`${file}:${line}:${column} ${rule}: ${what}. Why: ${why}. Mend: ${mend}.`);
    this.problem = problem;
    this.loc = { file, line, column };
  }
}

function placeWithin(place: FencePlace, line: number, column: number): FencePlace {
  return {
    file: place.file,
    line: place.line + line,
    column: line === 0 ? place.column : place.column - 1 + column,
  };
}
