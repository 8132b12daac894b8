/** The small text files that crawlers and security researchers look for. */
import type { SiteSettings } from '../../site/settings.ts';

/**
 * When `security.txt` should be looked at again. A fixed date, because two builds of one commit are the
 * same; RFC 9116 recommends less than a year from the day it is set.
 */
export const SECURITY_CONTACT_EXPIRES = '2027-11-01T00:00:00.000Z';

/** How long before its end the build begins to remind of it, in days. */
const REMINDER_DAYS = 30;
const DAY_MS = 86_400_000;

/** A reminder when the date in `security.txt` is near or past at `now`; it never stops a build. */
export function expiryReminder(now: Date): string | undefined {
  const left = (Date.parse(SECURITY_CONTACT_EXPIRES) - now.getTime()) / DAY_MS;
  if (left > REMINDER_DAYS) return undefined;
  const when = left > 0 ? `expires in ${Math.ceil(left)} days` : 'has expired';
  return `security.txt ${when}: check the contact and set SECURITY_CONTACT_EXPIRES in src/integrations/host-files/text-files.ts to a date within a year.`;
}

/**
 * `/.well-known/security.txt` (RFC 9116); `undefined` without `REPOSITORY_URL`, because there would be no
 * contact to name.
 */
export function securityContact(settings: SiteSettings): string | undefined {
  if (settings.repositoryUrl === undefined) return undefined;
  const isGitHub = new URL(settings.repositoryUrl).hostname === 'github.com';
  const contact = settings.repositoryUrl + (isGitHub ? '/security/advisories/new' : '');
  const lines = [`Contact: ${contact}`, `Expires: ${SECURITY_CONTACT_EXPIRES}`, 'Preferred-Languages: en'];
  if (settings.siteUrl !== undefined) lines.push(`Canonical: ${settings.siteUrl}/.well-known/security.txt`);
  return `${lines.join('\n')}\n`;
}

/**
 * `robots.txt` (RFC 9309). Prompt pages are not disallowed: a crawler has to read a page to see its
 * `noindex`. The sitemap is named where the site's origin is known.
 */
export function robotsFile(settings: SiteSettings): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (settings.siteUrl !== undefined) {
    lines.push('', `Sitemap: ${settings.siteUrl}${settings.base}sitemap-index.xml`);
  }
  return `${lines.join('\n')}\n`;
}
