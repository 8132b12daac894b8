import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeHostFiles } from '../../../src/integrations/host-files/index.ts';
import { headerRules, headersFile, redirectsFile } from '../../../src/integrations/host-files/rules.ts';
import {
  expiryReminder,
  robotsFile,
  SECURITY_CONTACT_EXPIRES,
  securityContact,
} from '../../../src/integrations/host-files/text-files.ts';
import { readRedirects } from '../../../src/integrations/permalinks/redirects.ts';
import { securityHeaders } from '../../../src/site/security-headers.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { hostingFiles } from '../../../src/tools/hosting.ts';
import { PROJECT_ROOT } from '../../../src/tools/project-root.ts';
import { writeFolder } from '../checks/built-pages.ts';

const FILES = [
  'index.html',
  '404.html',
  'assets/a.B1.css',
  'questions/index.html',
  'questions/rust-01/index.html',
  'questions.json',
  'og/rust-01.png',
  'pagefind/pagefind.js',
  'pagefind/fragment/en_1.pf_fragment',
];
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

describe('_headers', () => {
  it('never sets one header twice for a path, because hosts would join the values', () => {
    for (const path of FILES.map(addressOf)) {
      const names = headerRules(FILES)
        .filter((rule) => matches(rule.pattern, path))
        .flatMap((rule) => rule.headers.map((header) => header.name));
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it('gives every file the headers that the local server gives it, but for the hosts’ own default of caching', () => {
    for (const path of FILES.map(addressOf)) {
      const sent = headerRules(FILES)
        .filter((rule) => matches(rule.pattern, path))
        .flatMap((rule) => rule.headers.map((header) => `${header.name}: ${header.value}`));
      const wanted = securityHeaders(path)
        .filter((header) => header.value !== 'public, max-age=0, must-revalidate')
        .map((header) => `${header.name}: ${header.value}`);
      expect(sent.sort(), path).toEqual(wanted.sort());
    }
  });

  it('stays within what Cloudflare Pages reads: 100 rules, 2000 characters a line', () => {
    const text = headersFile(FILES, '/');
    expect(headerRules(FILES).length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });

  it('names paths under the base path', () => {
    expect(headersFile(FILES, '/viva/')).toMatch(
      /^\/viva\/\*\n {2}Content-Security-Policy: default-src 'none'; /,
    );
  });
});

describe('the other files for hosts', () => {
  it('redirect for good, under the base path', () => {
    expect(redirectsFile({ '/old/': '/new/' }, '/viva/')).toBe('/viva/old/ /viva/new/ 301\n');
  });

  it('tell crawlers where the sitemap is only when the origin is known', () => {
    expect(robotsFile(readSettings({}))).toBe('User-agent: *\nAllow: /\n');
    expect(robotsFile(readSettings({ SITE_URL: 'https://a.example', BASE_PATH: 'viva' }))).toContain(
      'Sitemap: https://a.example/viva/sitemap-index.xml',
    );
  });

  it('name a security contact only where there is one', () => {
    expect(securityContact(readSettings({}))).toBeUndefined();
    const text = securityContact(readSettings({ REPOSITORY_URL: 'https://github.com/o/viva' }));
    expect(text).toContain('Contact: https://github.com/o/viva/security/advisories/new\n');
    expect(text).toContain(`Expires: ${SECURITY_CONTACT_EXPIRES}\n`);
  });

  it('remind of the date in security.txt in time, and only then', () => {
    const end = Date.parse(SECURITY_CONTACT_EXPIRES);
    expect(expiryReminder(new Date(end - 60 * 86_400_000))).toBeUndefined();
    expect(expiryReminder(new Date(end - 10 * 86_400_000))).toContain('expires in 10 days');
    expect(expiryReminder(new Date(end + 1))).toContain('has expired');
  });

  it('are written into the site', () => {
    const folder = writeFolder({ 'index.html': '' });
    writeHostFiles(folder, readSettings({ REPOSITORY_URL: 'https://github.com/o/viva' }), { '/o/': '/' });
    for (const file of ['_headers', '_redirects', 'robots.txt', '.well-known/security.txt']) {
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toBe('');
    }
  });

  it('for nginx and Caddy are current in `hosting/` (`npm run hosting` writes them)', () => {
    for (const [file, text] of hostingFiles(readRedirects())) {
      expect(readFileSync(join(PROJECT_ROOT, file), 'utf8'), file).toBe(text);
    }
  });
});
