import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_META } from '../../src/site/security-headers.ts';
import { FEWEST_PAGES, PLACE, REDIRECT_PAGES, SITE } from './built-site-under-test.ts';
import { describeFaults } from './checks/fault.ts';
import { checkPolicyMeta } from './checks/policy-meta.ts';
import { scanPage, scanStyleSheet } from './checks/security-scan.ts';

const textOf = (file: string): string => readFileSync(join(SITE.folder, file), 'utf8');

describe('the built site', () => {
  it('has nothing in its pages that the policy would refuse or that leads astray', () => {
    expect(SITE.pages.length).toBeGreaterThanOrEqual(FEWEST_PAGES);
    expect(describeFaults(SITE.pages.flatMap((page) => scanPage(page, PLACE, REDIRECT_PAGES)))).toEqual([]);
  });

  it('has the policy first in the head of every page', () => {
    const faults = SITE.pages.flatMap((page) => checkPolicyMeta(page, CONTENT_SECURITY_POLICY_META));
    expect(describeFaults(faults)).toEqual([]);
  });

  it('has style sheets that load nothing from elsewhere', () => {
    const sheets = SITE.files.filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    expect(describeFaults(sheets.flatMap((file) => scanStyleSheet(file, textOf(file))))).toEqual([]);
  });

  it('has pictures that run nothing', () => {
    const drawings = SITE.files.filter((file) => file.endsWith('.svg'));
    const active = drawings.filter((file) => /<script|\son\w+\s*=|javascript:/i.test(textOf(file)));
    expect(active).toEqual([]);
  });

  it('tells hosts to send the same policy as a header', () => {
    expect(textOf('_headers')).toContain(`Content-Security-Policy: ${CONTENT_SECURITY_POLICY}\n`);
  });
});
