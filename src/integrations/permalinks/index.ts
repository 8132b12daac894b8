/**
 * Keeps every published address alive: writes the pages of the redirects and stops the build when a
 * registered address answers no more. A page that is new is let through; `npm run permalinks` registers it,
 * and a test on the built site asks for that.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { canonical, href } from '../../site/settings.ts';
import { listFiles, readPages } from '../built-site.ts';
import { redirectPage } from './redirect-page.ts';
import { findRedirectFaults, type Redirects, readRedirects } from './redirects.ts';
import {
  findBrokenPermalinks,
  findUnregistered,
  publishedAddresses,
  type Registry,
  readRegistry,
} from './registry.ts';

const list = (items: readonly string[]): string => items.map((item) => `  ${item}`).join('\n');

/** The message for whoever broke a published address. */
function brokenMessage(broken: readonly string[]): string {
  return [
    'These published addresses no longer answer. People have them in invites and bookmarks:',
    list(broken),
    'Bring each page or section back under its address, or lead a page’s old address to its new one in',
    '`src/integrations/permalinks/redirects.json`, for example { "/glossary/old/": "/glossary/new/" }.',
    'The registry itself only grows: nothing is taken out of it.',
  ].join('\n');
}

/**
 * Writes the redirects into the site built at `folder`, then checks all registered addresses; answers the
 * addresses that are not registered yet.
 *
 * @throws Error naming every redirect that cannot work, or every registered address that does not answer.
 */
export function keepPermalinks(folder: string, registry: Registry, redirects: Redirects): string[] {
  const published = publishedAddresses(readPages(folder, listFiles(folder)));
  const faults = findRedirectFaults(redirects, new Set(Object.keys(published)));
  if (faults.length > 0) {
    throw new Error(`\`src/integrations/permalinks/redirects.json\` cannot work:\n${list(faults)}`);
  }
  const broken = findBrokenPermalinks(registry, published, redirects);
  if (broken.length > 0) throw new Error(brokenMessage(broken));
  for (const [from, to] of Object.entries(redirects)) {
    const file = join(folder, from, 'index.html');
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, redirectPage({ href: href(to), canonical: canonical(to) }));
  }
  return findUnregistered(registry, published);
}

/** The integration. It stands after every integration that writes pages. */
export function permalinks(): AstroIntegration {
  return {
    name: 'viva:permalinks',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const unregistered = keepPermalinks(
          fileURLToPath(dir).replace(/[\\/]$/, ''),
          readRegistry(),
          readRedirects(),
        );
        if (unregistered.length > 0) {
          logger.info(
            `${unregistered.length} new addresses; \`npm run permalinks\` registers them for good.`,
          );
        }
      },
    },
  };
}
