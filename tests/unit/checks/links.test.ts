import { describe, expect, it } from 'vitest';
import type { SitePlace } from '../../build/checks/addresses.ts';
import { withSource } from '../../build/checks/content-source.ts';
import { checkCanonical, checkLinks } from '../../build/checks/links.ts';
import { pageWith, siteWith, writeFolder } from './built-pages.ts';

const ROOT: SitePlace = { siteUrl: 'https://viva.example', basePath: '/' };
const QUESTION = '<h2 id="answer">Answer</h2>';
const check = (home: string, place = ROOT, redirects: ReadonlySet<string> = new Set()) =>
  checkLinks(
    siteWith({ 'index.html': home, 'questions/rust-01/index.html': QUESTION, 'a.css': '' }),
    place,
    redirects,
  );
const faults = (home: string, place = ROOT): string =>
  check(home, place)
    .faults.map((f) => f.what)
    .join('\n');

describe('the link check', () => {
  it('is content with pages, files, fragments and other sites, and counts what is its own', () => {
    const report = check(`<a href="/questions/rust-01/#answer">x</a><link rel="stylesheet" href="/a.css">
      <a href="https://example.org/nowhere">x</a><a href="#">x</a><a href="/questions/rust-01/?q=1">x</a>`);
    expect(report).toEqual({ faults: [], checked: 4, orphans: [] });
  });

  it('finds a page that does not exist and names one that is near', () => {
    expect(faults('<a href="/questions/rust-10/">x</a>')).toContain('did you mean `/questions/rust-01/`?');
  });

  it('finds a fragment that does not exist and lists those that do', () => {
    const text = faults('<a href="/questions/rust-01/#anser">x</a>');
    expect(text).toContain('Did you mean `#answer`?');
    expect(text).toContain('It has: #answer');
  });

  it('finds a fragment of the page itself', () => {
    expect(faults('<a href="#nowhere">x</a>')).toContain('#nowhere');
  });

  it('finds a missing file', () => {
    expect(faults('<img src="/og/none.png" alt="">')).toContain('/og/none.png');
  });

  it('finds an address without its slash, which costs a redirect', () => {
    expect(faults('<a href="/questions/rust-01">x</a>')).toContain('write `/questions/rust-01/`');
  });

  it('finds a link to a page that only redirects', () => {
    const report = check('<a href="/questions/rust-01/">x</a>', ROOT, new Set(['/questions/rust-01/']));
    expect(report.faults[0]?.what).toContain('only redirects');
  });

  it('finds a broken absolute address of the site itself', () => {
    expect(faults('<a href="https://viva.example/nope/">x</a>')).toContain('/nope/');
  });

  it('finds a link that leaves the base path', () => {
    const place = { siteUrl: undefined, basePath: '/viva/' };
    expect(faults('<a href="/questions/rust-01/">x</a>', place)).toContain('leaves the base path');
    expect(faults('<a href="/viva/questions/rust-01/">x</a>', place)).toBe('');
  });

  it('finds a page that nothing links to', () => {
    expect(check('<p>no link</p>').orphans).toEqual(['/questions/rust-01/']);
  });

  it('does not take two pages that only link each other for reachable', () => {
    const site = siteWith({
      'index.html': '',
      'a/index.html': '<a href="/b/">b</a>',
      'b/index.html': '<a href="/a/">a</a>',
    });
    expect(checkLinks(site, ROOT).orphans).toEqual(['/a/', '/b/']);
  });
});

describe('the canonical address', () => {
  const site = siteWith({ 'index.html': '', 'questions/rust-01/index.html': '' });
  const canonical = (href: string) =>
    checkCanonical(pageWith('', `<link rel="canonical" href="${href}">`), site, ROOT);

  it('has to be a page of the site', () => {
    expect(canonical('https://viva.example/questions/rust-01/')).toEqual([]);
    expect(canonical('https://viva.example/questions/rust-99/')).toHaveLength(1);
    expect(canonical('https://other.example/questions/rust-01/')).toHaveLength(1);
    expect(canonical('/questions/rust-01/')).toHaveLength(1);
  });

  it('stands on a page only once', () => {
    const twice =
      '<link rel="canonical" href="https://viva.example/"><link rel="canonical" href="https://viva.example/">';
    expect(checkCanonical(pageWith('', twice), site, ROOT)).toHaveLength(1);
  });
});

describe('a fault in a built page', () => {
  it('is led back to the line an author wrote', () => {
    const root = writeFolder({
      'content/questions/rust/rust-01.mdx': '---\n---\n[x](term:mev)\n[x](question:rust-99)\n',
    });
    const fault = { page: '/questions/rust-01/', what: 'links to `/glossary/mev/`, which does not exist' };
    expect(withSource(fault, root).what).toContain('(written in content/questions/rust/rust-01.mdx:3)');
  });

  it('stays as it is where no content file is behind the page', () => {
    const fault = { page: '/search/', what: 'links to `/x/`' };
    expect(withSource(fault, writeFolder({}))).toEqual(fault);
  });
});
