/**
 * `import address from './palette.ts?lazy'` gives the address of a module that is loaded later with
 * `import(address)`. Vite's own way, `import('./palette.ts')`, puts a loader of 2 kB into every page that
 * might ever need the module.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SUFFIX = '?lazy';

/** Emits each `?lazy` module as a file of its own. */
export function lazyModule(): Plugin {
  let isBuild = true;
  let root = fileURLToPath(new URL('./', import.meta.url));
  return {
    name: 'viva:lazy-module',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build';
      root = config.root;
    },
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const resolved = await this.resolve(source.slice(0, -SUFFIX.length), importer);
      return resolved && `${resolved.id}${SUFFIX}`;
    },
    load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const file = id.slice(0, -SUFFIX.length);
      if (!isBuild) return `export default ${JSON.stringify(file.replace(root, '/').replace('//', '/'))}`;
      const reference = this.emitFile({ type: 'chunk', id: file, preserveSignature: 'strict' });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    },
  };
}
