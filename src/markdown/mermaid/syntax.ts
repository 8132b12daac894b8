/** Asks Mermaid's own parsers, in Node and without a browser, whether a diagram can be read. */
import type { Diagram as MermaidDiagram } from 'mermaid/dist/Diagram.js';

/** Where and how Mermaid failed to read a diagram. */
export interface SyntaxFault {
  /** Line within the source, from 1. */
  readonly line: number;
  /** Mermaid's own words; the line they name is `line`. */
  readonly message: string;
}

type Mermaid = typeof import('mermaid').default;

let loading: Promise<Mermaid> | undefined;

/**
 * Mermaid is loaded once and only when asked for: a build whose store is whole never needs it. Its label
 * sanitizer wants a document, which Node has not; nothing parsed here is ever put in a page, so it is let off.
 */
function loadMermaid(): Promise<Mermaid> {
  loading ??= (async () => {
    const { default: sanitizer } = await import('dompurify');
    if (!sanitizer.isSupported) {
      Object.assign(sanitizer, { addHook: () => undefined, sanitize: (text: string) => text });
    }
    return (await import('mermaid')).default;
  })();
  return loading;
}

/** The fault in a diagram's source, or undefined where Mermaid reads it. About a millisecond each. */
export async function checkDiagramSyntax(source: string): Promise<SyntaxFault | undefined> {
  try {
    await (await loadMermaid()).parse(withBlankComments(source));
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = lineOf(error, message, source);
    return { line, message: message.replace(/(?<=error on line )\d+/, String(line)) };
  }
}

/** What Mermaid understood of a source; throws Mermaid's error where it understood nothing. */
export async function readDiagram(source: string): Promise<MermaidDiagram> {
  const mermaid = await loadMermaid();
  // Parsing registers the kinds of diagram, which the next call takes for granted.
  await mermaid.parse(withBlankComments(source));
  return mermaid.mermaidAPI.getDiagramFromText(withBlankComments(source));
}

/** Mermaid removes comment lines before it counts; blank lines in their place keep its numbers true. */
function withBlankComments(source: string): string {
  return source.replaceAll(/^[ \t]*%%(?!\{).*$/gm, '');
}

function lineOf(error: unknown, message: string, source: string): number {
  const hash = (error as { hash?: { loc?: { last_line?: number }; line?: number } }).hash;
  const named = Number(/line:? (\d+)/i.exec(message)?.[1] ?? Number.NaN);
  const counted = Number.isNaN(named) ? (hash?.loc?.last_line ?? hash?.line ?? 1) : named;
  const total = source.trimEnd().split('\n').length;
  return Math.min(Math.max(counted + leadingBlankLines(source), 1), total);
}

/** Mermaid trims the source, so lines before the first word are not counted. */
function leadingBlankLines(source: string): number {
  const lines = withBlankComments(source).split('\n');
  return Math.max(
    lines.findIndex((line) => line.trim() !== ''),
    0,
  );
}
