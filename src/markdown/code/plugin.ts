/**
 * Replaces every code fence by its figure (Sätteri adapter). It works on the HTML tree: raw HTML given back to
 * the Markdown tree would be read as Markdown again, and code is full of what Markdown takes for its own.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { readBlock } from './block.ts';
import { type CheckerIdentities, readCheckerIdentities } from './checker-identity.ts';
import { codeFigure, type FigureElement } from './code-figure.ts';
import type { FenceFault } from './fence-fault.ts';
import { Ledger, unprovedFault } from './ledger.ts';

/** A code block that must not reach a page. The message names the place, what is wrong and what to do. */
export class CodeBlockError extends Error {
  override readonly name = 'CodeBlockError';
}

/**
 * The plugin, for one document at a time. A fence with a fault, and a block whose claim the ledger does not
 * prove, stop the build with a `CodeBlockError`.
 * @param root the project's root folder
 * @throws Error when the snippet workspace under `root` is missing or malformed
 */
export function codeFences(root: string): () => HastPluginDefinition {
  const ledger = new Ledger(root);
  let identities: CheckerIdentities | undefined;
  return () => {
    let count = 0;
    identities ??= readCheckerIdentities(root);
    const known = identities;
    return defineHastPlugin({
      name: 'code-fences',
      options: { position: true },
      element: {
        filter: ['pre'],
        visit(node, context) {
          const [code] = node.children;
          if (code?.type !== 'element' || code.tagName !== 'code' || isElsewhere(code)) return;
          const { lang, meta } = readInfo(code);
          const content = context.textContent(code).replace(/\n$/, '');
          const { block, faults } = readBlock({ lang, meta, content }, known);
          const problems =
            block?.claim && !ledger.proves(block.claim) ? [unprovedFault(block.claim)] : faults;
          if (block === undefined || problems.length > 0) {
            throw new CodeBlockError(describe(problems, place(root, context.fileURL, node.position?.start)));
          }
          count += 1;
          return codeFigure(block, count);
        },
      },
    });
  };
}

/** Mathematics and diagrams are fences too; others render them. */
function isElsewhere(code: FigureElement): boolean {
  const classes = code.properties.className;
  const names: readonly unknown[] = Array.isArray(classes) ? classes : [];
  return names.includes('math-display') || names.includes('language-mermaid');
}

function readInfo(code: FigureElement): { lang: string | undefined; meta: string | undefined } {
  const data: { lang?: unknown; meta?: unknown } = { ...code.data };
  const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { lang: word(data.lang), meta: word(data.meta) };
}

function place(
  root: string,
  file: URL | undefined,
  start: { line: number; column: number } | undefined,
): string {
  const name = file ? relative(root, fileURLToPath(file)).replaceAll('\\', '/') : 'this text';
  return start ? `${name}:${start.line}:${start.column}` : name;
}

function describe(faults: readonly FenceFault[], where: string): string {
  return faults.map(({ rule, what, why, mend }) => `${where} ${rule}\n${what}\n${why}\n${mend}`).join('\n\n');
}
