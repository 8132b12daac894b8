import { readdirSync, readFileSync } from 'node:fs';
import { type Diagram, parseFence } from '../../../src/markdown/mermaid/parse-fence.ts';

const FOLDER = new URL('../../fixtures/diagrams/', import.meta.url);

/** The fixture diagrams, by name; each supported type has at least one. */
export const FIXTURES: readonly (readonly [string, Diagram])[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.mmd'))
  .sort()
  .map((file) => {
    const { diagram, faults } = parseFence(readFileSync(new URL(file, FOLDER), 'utf8'));
    if (diagram === undefined) throw new Error(`${file}: ${JSON.stringify(faults)}`);
    return [file.replace('.mmd', ''), diagram] as const;
  });

export function fixture(name: string): Diagram {
  const found = FIXTURES.find(([candidate]) => candidate === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return found[1];
}
