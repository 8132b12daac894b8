/** The floors of the house: a folder imports only from those below it. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');

/** Each floor with the floors it may use; a floor may always use itself. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  messages: ['model'],
  markdown: ['messages', 'model'],
  lint: ['markdown', 'messages', 'model'],
  site: ['markdown', 'messages', 'model'],
  components: ['site', 'markdown', 'messages', 'model', 'client', 'styles'],
  layouts: ['components', 'site', 'markdown', 'messages', 'model', 'client', 'styles'],
  pages: ['layouts', 'components', 'site', 'markdown', 'messages', 'model', 'client', 'styles'],
  client: ['messages', 'model', 'styles'],
  integrations: ['site', 'lint', 'markdown', 'messages', 'model'],
  tools: ['integrations', 'site', 'lint', 'markdown', 'messages', 'model'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Relative imports of every file below \`src\`, as paths from there. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].flatMap(
    ([, target]) => target ?? [],
  );
  return targets.map((target) => ({ from: file, to: relative(SOURCE, join(SOURCE, dirname(file), target)) }));
}

const floorOf = (path: string): string => path.split('/')[0] ?? '';
const mayImport = ({ from, to }: Import): boolean =>
  floorOf(from) === floorOf(to) || (MAY_USE[floorOf(from)] ?? []).includes(floorOf(to));

describe('the folders of src', () => {
  const files = globSync('*/**/*.{ts,astro}', { cwd: SOURCE });
  const imports = files.flatMap(importsOf).filter(({ to }) => !to.startsWith('..'));

  it('import only from floors below them', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.filter((edge) => !mayImport(edge)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('would be caught importing from above', () => {
    expect(mayImport({ from: 'model/question.ts', to: 'site/settings.ts' })).toBe(false);
    expect(mayImport({ from: 'client/site.ts', to: 'site/settings.ts' })).toBe(false);
  });

  it('keep Astro, the DOM and the file system out of the model', () => {
    const model = files.filter((file) => floorOf(file) === 'model');
    const reachesOut = /from ['"](?:astro|node:)|\b(?:document|window)\.\w+\(|\bprocess\.\w/;
    const impure = model.filter((file) => reachesOut.test(readFileSync(join(SOURCE, file), 'utf8')));
    expect(model.length).toBeGreaterThan(15);
    expect(impure).toEqual([]);
  });
});
