/** What the site's own reader of diagrams finds, and Mermaid's own parser. */
import { parseFence } from '../../markdown/mermaid/parse-fence.ts';
import { type DiagramStore, openStore } from '../../markdown/mermaid/store.ts';
import { checkDiagramSyntax } from '../../markdown/mermaid/syntax.ts';
import { nodesOf, pointOfNode } from '../body-tree.ts';
import type { Entry } from '../content-files.ts';
import type { Finding, Rule } from '../rule.ts';

/** Faults after which Mermaid would only repeat that it does not know what this is. */
const UNREADABLE = ['diagram-type', 'diagram-config'];

/** A clause as a sentence. */
const sentence = (text: string): string =>
  text
    .trim()
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
    .replace(/(?<![.!?])$/, '.');

/** Mermaid's message without the drawing of the place, which the report prints itself. */
const withoutDrawing = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !/^[.\s]|^-*\^/.test(line))
    .join(' ');

async function fenceFindings(
  entry: Entry,
  fence: ReturnType<typeof nodesOf<'code'>>[number],
  store: DiagramStore,
): Promise<Finding[]> {
  const { line, column } = pointOfNode(fence);
  const { diagram: read, faults } = parseFence(fence.value, fence.meta ?? '');
  const findings = faults.map(
    ({ rule, what, why, mend, ...at }): Finding => ({
      file: entry,
      point: { line: line + at.line, column: at.line === 0 ? column : column - 1 + at.column },
      code: rule,
      what: sentence(what),
      why: sentence(why),
      mend: sentence(mend),
    }),
  );
  // What was drawn was read; so Mermaid, which takes a while to load, is asked about new diagrams only.
  const isDrawn = read !== undefined && store.read(read) !== undefined;
  if (isDrawn || faults.some(({ rule }) => UNREADABLE.includes(rule))) return findings;
  const syntax = await checkDiagramSyntax(fence.value);
  if (syntax === undefined) return findings;
  const what = sentence(
    `Mermaid cannot read the diagram: ${withoutDrawing(syntax.message).replace(/ on line \d+/, '')}`,
  );
  const mend = 'Mend this line, or the one before it.';
  return [
    ...findings,
    { file: entry, point: { line: line + syntax.line, column }, code: 'diagram-syntax', what, mend },
  ];
}

export const diagram: Rule = {
  code: 'diagram',
  severity: 'error',
  summary: 'A diagram cannot be drawn.',
  why: 'A diagram that Mermaid cannot read cannot be drawn.',
  reports: {
    'diagram-type': 'A diagram is of a kind that is not drawn here.',
    'diagram-title': 'A diagram has no title.',
    'diagram-description': 'A diagram has no description.',
    'diagram-syntax': 'Mermaid cannot read a diagram.',
    'diagram-config': 'A diagram sets Mermaid up for itself.',
    'diagram-colour': 'A diagram sets a colour of its own.',
    'diagram-role': 'A node has a role that does not exist.',
    'diagram-link': 'A diagram holds a link.',
    'diagram-image': 'A diagram holds a picture.',
  },
  check: async ({ entries }) => {
    const store = openStore();
    const fences = entries.flatMap((entry) =>
      (entry.body ? nodesOf(entry.body, 'code') : [])
        .filter(({ lang }) => lang === 'mermaid')
        .map((fence) => fenceFindings(entry, fence, store)),
    );
    return (await Promise.all(fences)).flat();
  },
};
