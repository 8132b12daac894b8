/**
 * `npm run diagrams [-- --all]`: draws every mermaid fence of the bank that the store lacks and removes
 * drawings no fence asks for. With `--all` it draws each anew, whatever the store holds.
 */
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  DiagramProblemError,
  type FencePlace,
  strayColourProblem,
  syntaxProblem,
} from '../markdown/mermaid/diagram-problems.ts';
import { drawDiagram } from '../markdown/mermaid/draw.ts';
import { findMermaidFences } from '../markdown/mermaid/fences.ts';
import { inspectFence } from '../markdown/mermaid/inspect.ts';
import type { Diagram } from '../markdown/mermaid/parse-fence.ts';
import { type DiagramRenderer, StrayColourError, startRenderer } from '../markdown/mermaid/render.ts';
import { type DiagramStore, openStore } from '../markdown/mermaid/store.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { findChromium } from './find-chromium.ts';

interface PlacedDiagram {
  readonly diagram: Diagram;
  readonly place: FencePlace;
}

export interface DiagramsRun {
  readonly drawn: number;
  readonly kept: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
}

export interface DiagramsOptions {
  /** Folder that holds `content/`. */
  readonly root: string;
  readonly store: DiagramStore;
  /** Draw what the store already holds, too. */
  readonly all: boolean;
  /** Starts a browser; called only when there is something to draw. */
  readonly start: () => Promise<DiagramRenderer>;
}

/** Brings the store up to date with the bank. Orphans go only when every file could be read. */
export async function updateDiagrams({ root, store, all, start }: DiagramsOptions): Promise<DiagramsRun> {
  const { diagrams, problems } = await collectDiagrams(root, store);
  const wanted = all ? diagrams : diagrams.filter(({ diagram }) => store.read(diagram) === undefined);
  const renderer = wanted.length > 0 ? await start() : undefined;
  try {
    if (renderer !== undefined) problems.push(...(await drawAll(renderer, wanted, store)));
  } finally {
    await renderer?.close();
  }
  const removed = problems.length > 0 ? [] : store.prune(diagrams.map(({ diagram }) => diagram));
  return {
    drawn: wanted.length,
    kept: diagrams.length - wanted.length,
    removed: removed.length,
    problems: problems.toSorted(compareProblems),
  };
}

/** Every diagram of the bank that can be drawn, and what is wrong with the others. */
async function collectDiagrams(
  root: string,
  store: DiagramStore,
): Promise<{ diagrams: PlacedDiagram[]; problems: Problem[] }> {
  const diagrams: PlacedDiagram[] = [];
  const problems: Problem[] = [];
  for (const file of globSync('content/**/*.{md,mdx}', { cwd: root }).sort()) {
    if (file.endsWith('README.md')) continue;
    const path = file.replaceAll('\\', '/');
    for (const fence of fencesOf(join(root, file), path, problems)) {
      const found = await inspectFence(fence, store, { mustBeDrawn: false });
      problems.push(...found.problems);
      if (found.diagram !== undefined) diagrams.push({ diagram: found.diagram, place: fence.place });
    }
  }
  return { diagrams, problems };
}

function fencesOf(absolute: string, path: string, problems: Problem[]): ReturnType<typeof findMermaidFences> {
  try {
    return findMermaidFences(readFileSync(absolute, 'utf8'), path);
  } catch (error) {
    problems.push({
      ...{ file: path, line: 1, column: 1, rule: 'unreadable-markdown', severity: 'error' },
      what: `the file cannot be read: ${messageOf(error)}`,
      why: 'its diagrams cannot be found',
      mend: 'run `npm run check`, which names the place',
    });
    return [];
  }
}

/** Two pages at a time at most: a drawing is work for one core. */
async function drawAll(
  renderer: DiagramRenderer,
  wanted: readonly PlacedDiagram[],
  store: DiagramStore,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const queue = wanted.values();
  const work = async () => {
    for (const { diagram, place } of queue) {
      try {
        store.write(diagram, await drawDiagram(renderer, diagram));
      } catch (error) {
        const message = messageOf(error);
        const isColour = error instanceof StrayColourError;
        problems.push(
          isColour ? strayColourProblem(message, place) : syntaxProblem({ line: 1, message }, place),
        );
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return problems;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function startBrowser(): Promise<DiagramRenderer> {
  const executable = findChromium();
  if (executable !== undefined) return startRenderer(executable);
  throw new Error(
    'Drawing needs a Chromium and none was found. Run `npx playwright install chromium`, or set CHROMIUM_PATH to one.',
  );
}

async function main(): Promise<void> {
  const all = process.argv.includes('--all');
  const run = await updateDiagrams({ root: process.cwd(), store: openStore(), all, start: startBrowser });
  for (const problem of run.problems) console.error(`${new DiagramProblemError(problem).message}\n`);
  console.log(
    `Diagrams: ${run.drawn} drawn, ${run.kept} up to date, ${run.removed} removed, ${run.problems.length} with problems`,
  );
  if (run.problems.length > 0) process.exitCode = 1;
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
}
