import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/integrations/built-site.ts';
import { CONTENT_SECURITY_POLICY_META } from '../../../src/site/security-headers.ts';
import { checkPolicyMeta } from '../../build/checks/policy-meta.ts';
import { scanPage, scanStyleSheet } from '../../build/checks/security-scan.ts';
import { pageWith, soundHtml } from './built-pages.ts';

const PLACE = { siteUrl: 'https://viva.example', basePath: '/' };
const scan = (body: string, head = ''): string[] =>
  scanPage(pageWith(body, head), PLACE, new Set()).map((fault) => fault.what);

describe('the security scan', () => {
  it('is content with a page that keeps to the policy', () => {
    const body = `<a href="/rubric/">Rubric</a> <a href="#answer">Answer</a> <a href="https://eips.ethereum.org/">EIPs</a>
      <a href="mailto:a@example.org">Mail</a> <img src="/og/rust-01.png" alt=""> <a href="?difficulty=advanced">Advanced</a>
      <svg><a href="/x/"><path d="M0 0"/></a><use href="#arrow"/></svg>`;
    const head = `<link rel="canonical" href="https://viva.example/questions/rust-01/"><link rel="stylesheet" href="/a.css">
      <script src="/theme.js"></script><script type="application/ld+json">{"@type":"LearningResource"}</script>`;
    expect(scan(body, head)).toEqual([]);
  });

  it.each([
    ['an inline script', '<script>alert(1)</script>'],
    ['an inline module', '<script type="module">import "/x.js"</script>'],
    ['an import map', '<script type="importmap">{}</script>'],
    ['a script in a drawing', '<svg><script>alert(1)</script></svg>'],
    ['a script within a template', '<template><script>alert(1)</script></template>'],
    ['a script from elsewhere', '<script src="https://cdn.example/x.js"></script>'],
    ['an inline style sheet', '<style>p{}</style>'],
    ['a style attribute', '<p style="color:red">x</p>'],
    ['an event handler', '<p onclick="x()">x</p>'],
    ['an event handler in capitals', '<IMG SRC="/x.png" ONERROR="x()">'],
    ['a javascript: link', '<a href="javascript:alert(1)">x</a>'],
    ['a javascript: link with a tab in it', '<a href="java\tscript:alert(1)">x</a>'],
    ['a javascript: link in a drawing', '<svg><a xlink:href="javascript:alert(1)"><path/></a></svg>'],
    ['a data: link', '<a href="data:text/html,x">x</a>'],
    ['an unencrypted link', '<a href="http://example.org/">x</a>'],
    ['a link without a scheme', '<a href="//example.org/">x</a>'],
    ['a picture from elsewhere', '<img src="https://example.org/x.png" alt="">'],
    ['a picture from elsewhere in a set', '<img srcset="/a.png 1x, https://example.org/b.png 2x" alt="">'],
    ['a picture in the address', '<img src="data:image/png;base64,AA" alt="">'],
    ['a form that posts elsewhere', '<form action="https://example.org/"></form>'],
    ['a button that posts elsewhere', '<button formaction="https://example.org/">x</button>'],
    ['a frame', '<iframe src="/x/"></iframe>'],
    ['a document in an attribute', '<iframe srcdoc="<p>x"></iframe>'],
    ['an object', '<object data="/x.svg"></object>'],
    ['an animated address', '<svg><a><animate attributeName="href" to="javascript:x"/></a></svg>'],
    ['a shape from elsewhere', '<svg><use href="https://example.org/x.svg#y"/></svg>'],
  ])('refuses %s', (_name, body) => {
    expect(scan(body)).not.toEqual([]);
  });

  it.each([
    ['a base address', '<base href="/elsewhere/">'],
    ['a refresh', '<meta http-equiv="Refresh" content="0; url=/x/">'],
    ['a style sheet from elsewhere', '<link rel="stylesheet" href="https://fonts.example/x.css">'],
    ['a preconnect', '<link rel="preconnect" href="https://fonts.example/">'],
  ])('refuses %s in the head', (_name, head) => {
    expect(scan('', head)).not.toEqual([]);
  });

  it('lets a redirect refresh itself', () => {
    const page = pageWith('', '<meta http-equiv="refresh" content="0; url=/x/">');
    expect(scanPage(page, PLACE, new Set([page.path]))).toEqual([]);
  });

  it('says on which line the fault is', () => {
    expect(scanPage(pageWith('\n<p onclick="x()">'), PLACE, new Set())[0]?.line).toBe(6);
  });

  it('refuses style sheets that load what the policy forbids', () => {
    const css =
      '@import "https://x.example/a.css"; a{background:url(data:image/svg+xml,x)} b{background:url(//x)}';
    expect(scanStyleSheet('a.css', css)).toHaveLength(3);
    expect(scanStyleSheet('a.css', '@font-face{src:url(/_astro/a.woff2)} @import "./b.css"')).toEqual([]);
  });
});

describe('the policy’s tag', () => {
  const check = (html: string): string[] =>
    checkPolicyMeta(readPage('index.html', html), CONTENT_SECURITY_POLICY_META).map((fault) => fault.what);

  it('is accepted first in the head', () => {
    expect(check(soundHtml('<h1>x</h1>'))).toEqual([]);
  });

  it('is missed when it is not there', () => {
    expect(check('<!doctype html><head><meta charset="utf-8"><title>x</title></head>')).toHaveLength(1);
  });

  it('is missed when something stands before it', () => {
    expect(check(soundHtml('x').replace('<head>', '<head><script src="/theme.js"></script>'))).toHaveLength(
      1,
    );
  });

  it('has to be the policy itself', () => {
    const looser = soundHtml('x').replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    expect(check(looser).join()).toContain('unsafe-inline');
  });

  it('must not push the encoding out of the browser’s sight', () => {
    expect(check(soundHtml('x').replace('<meta charset', `${' '.repeat(1100)}<meta charset`))).toHaveLength(
      1,
    );
  });
});
