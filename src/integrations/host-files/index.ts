/**
 * Writes into the built site what hosts and crawlers read: `_headers` and `_redirects` (Netlify, Cloudflare
 * Pages), `robots.txt`, `.well-known/security.txt`. The files for nginx and Caddy are not part of the site;
 * they are committed in `hosting/` and written by `npm run hosting`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type SiteSettings, settings } from '../../site/settings.ts';
import { listFiles } from '../built-site.ts';
import { type Redirects, readRedirects } from '../permalinks/redirects.ts';
import { headersFile, redirectsFile } from './rules.ts';
import { expiryReminder, robotsFile, securityContact } from './text-files.ts';

/** Writes the host files into the site built at `folder`; answers notes for whoever runs the build. */
export function writeHostFiles(folder: string, site: SiteSettings, redirects: Redirects): string[] {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const notes: string[] = [];
  const contact = securityContact(site);
  if (contact === undefined) notes.push('REPOSITORY_URL is not set: .well-known/security.txt is left out.');
  else write('.well-known/security.txt', contact);
  write('robots.txt', robotsFile(site));
  const moved = redirectsFile(redirects, site.base);
  if (moved !== '') write('_redirects', moved);
  write('_headers', headersFile(listFiles(folder), site.base));
  return notes;
}

/** The integration. It stands last, because `_headers` names everything in the site's top folder. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'viva:host-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir).replace(/[\\/]$/, '');
        for (const note of writeHostFiles(folder, settings, readRedirects())) logger.info(note);
        const reminder = expiryReminder(new Date());
        if (reminder !== undefined) logger.warn(reminder);
      },
    },
  };
}
