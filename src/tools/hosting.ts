/** `npm run hosting`: writes the configurations for nginx and Caddy into `hosting/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyConfiguration } from '../integrations/host-files/caddy.ts';
import { nginxConfiguration } from '../integrations/host-files/nginx.ts';
import { type Redirects, readRedirects } from '../integrations/permalinks/redirects.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** The committed files by their path from the project's root, as they should be now. */
export function hostingFiles(redirects: Redirects): ReadonlyMap<string, string> {
  return new Map([
    ['hosting/nginx.conf', nginxConfiguration(redirects)],
    ['hosting/Caddyfile', caddyConfiguration(redirects)],
  ]);
}

if (import.meta.main) {
  mkdirSync(join(PROJECT_ROOT, 'hosting'), { recursive: true });
  for (const [file, text] of hostingFiles(readRedirects())) {
    writeFileSync(join(PROJECT_ROOT, file), text);
    console.log(file);
  }
}
