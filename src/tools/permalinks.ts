/** `npm run permalinks`: registers every address that the built site publishes for the first time. */
import { existsSync } from 'node:fs';
import { readBuiltSite } from '../integrations/built-site.ts';
import {
  findUnregistered,
  readRegistry,
  withPublished,
  writeRegistry,
} from '../integrations/permalinks/registry.ts';
import { BUILT_SITE } from './project-root.ts';

if (!existsSync(BUILT_SITE)) {
  console.error('There is no built site to read the addresses from. Run `npm run build` first.');
  process.exitCode = 1;
} else {
  const site = readBuiltSite(BUILT_SITE);
  const registry = readRegistry();
  const added = findUnregistered(registry, site);
  writeRegistry(withPublished(registry, site));
  for (const address of added) console.log(`+ ${address}`);
  console.log(`${added.length} addresses added. Commit src/integrations/permalinks/registry.json.`);
}
