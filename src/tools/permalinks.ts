/** `npm run permalinks`: registers every address that the built site publishes for the first time. */
import { existsSync } from 'node:fs';
import { listFiles, readPages } from '../integrations/built-site.ts';
import {
  findUnregistered,
  publishedAddresses,
  readRegistry,
  withPublished,
  writeRegistry,
} from '../integrations/permalinks/registry.ts';
import { BUILT_SITE } from './project-root.ts';

if (!existsSync(BUILT_SITE)) {
  console.error('There is no built site to read the addresses from. Run `npm run build` first.');
  process.exitCode = 1;
} else {
  const published = publishedAddresses(readPages(BUILT_SITE, listFiles(BUILT_SITE)));
  const registry = readRegistry();
  const added = findUnregistered(registry, published);
  writeRegistry(withPublished(registry, published));
  for (const address of added) console.log(`+ ${address}`);
  console.log(`${added.length} addresses added. Commit src/integrations/permalinks/registry.json.`);
}
