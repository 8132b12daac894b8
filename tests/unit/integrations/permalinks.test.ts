import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/integrations/built-site.ts';
import { keepPermalinks } from '../../../src/integrations/permalinks/index.ts';
import { findRedirectFaults } from '../../../src/integrations/permalinks/redirects.ts';
import {
  findUnregistered,
  publishedAddresses,
  withPublished,
} from '../../../src/integrations/permalinks/registry.ts';
import { CONTENT_SECURITY_POLICY_META } from '../../../src/site/security-headers.ts';
import { checkPolicyMeta } from '../../build/checks/policy-meta.ts';
import { siteWith } from '../checks/built-pages.ts';

const QUESTION = '<h2 id="prompt">Prompt</h2><h2 id="answer">Answer</h2><h3 id="own-heading">x</h3>';
const build = () =>
  siteWith({
    'index.html': '',
    '404.html': '',
    'questions/rust-01/index.html': QUESTION,
    'glossary/mev/index.html': '',
  });

describe('published addresses', () => {
  it('are let through while all of them answer', () => {
    const registry = { '/': [], '/questions/rust-01/': ['prompt', 'answer'], '/glossary/mev/': [] };
    expect(keepPermalinks(build().folder, registry, {})).toEqual([]);
  });

  it('stop the build when a page is gone, and the message says what to do', () => {
    expect(() => keepPermalinks(build().folder, { '/glossary/tip/': [] }, {})).toThrow(
      /\/glossary\/tip\/[\s\S]*redirects\.json/,
    );
  });

  it('stop the build when a section has lost its anchor', () => {
    expect(() => keepPermalinks(build().folder, { '/questions/rust-01/': ['rubric'] }, {})).toThrow(
      '/questions/rust-01/#rubric',
    );
  });

  it('may lead on to another page, which then stands at the old address too', () => {
    const { folder } = build();
    keepPermalinks(folder, { '/glossary/tip/': [] }, { '/glossary/tip/': '/glossary/mev/' });
    const html = readFileSync(join(folder, 'glossary/tip/index.html'), 'utf8');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/glossary/mev/">');
    expect(checkPolicyMeta(readPage('x.html', html), CONTENT_SECURITY_POLICY_META)).toEqual([]);
  });

  it('stop the build when the page they lead to lacks a published section', () => {
    const registry = { '/questions/rust-02/': ['rubric'] };
    const redirects = { '/questions/rust-02/': '/questions/rust-01/' };
    expect(() => keepPermalinks(build().folder, registry, redirects)).toThrow('#rubric');
  });

  it('stop the build before anything is written when a redirect cannot work', () => {
    const { folder } = build();
    expect(() => keepPermalinks(folder, {}, { '/old/': '/nowhere/' })).toThrow('/nowhere/');
    expect(existsSync(join(folder, 'old'))).toBe(false);
  });

  it('are collected: pages, and fixed anchors of question pages in page order, but no error page', () => {
    expect(
      findUnregistered({ '/questions/rust-01/': ['prompt'] }, publishedAddresses(build().pages)),
    ).toEqual(['/glossary/mev/', '/', '/questions/rust-01/#answer']);
    expect(withPublished({}, publishedAddresses(build().pages))).toEqual({
      '/': [],
      '/glossary/mev/': [],
      '/questions/rust-01/': ['prompt', 'answer'],
    });
  });

  it('are never taken out of the registry', () => {
    expect(
      withPublished({ '/gone/': [], '/questions/rust-01/': ['rubric'] }, publishedAddresses(build().pages)),
    ).toMatchObject({
      '/gone/': [],
      '/questions/rust-01/': ['prompt', 'answer', 'rubric'],
    });
  });
});

describe('redirects', () => {
  const pages = new Set(['/a/', '/b/']);

  it.each([
    ['a chain', { '/x/': '/y/', '/y/': '/a/' }, 'leads on to'],
    ['a loop', { '/x/': '/y/', '/y/': '/x/' }, 'leads on to'],
    ['one that leads to itself', { '/x/': '/x/' }, 'itself'],
    ['one that leads nowhere', { '/x/': '/nope/' }, 'no page'],
    ['one that hides a page', { '/a/': '/b/' }, 'hide'],
    ['one with a fragment', { '/x/#y': '/a/' }, 'paths of pages'],
    ['one to another site', { '/x/': 'https://example.org/' }, 'paths of pages'],
  ])('must not be %s', (_name, redirects, message) => {
    expect(findRedirectFaults(redirects, pages).join()).toContain(message);
  });

  it('may be one hop to a page', () => {
    expect(findRedirectFaults({ '/x/': '/a/', '/y/': '/a/' }, pages)).toEqual([]);
  });
});
