/** What a static host has to be told, in a form that each host's file is then written from. */
import {
  CACHE_IMMUTABLE,
  COMMON_HEADERS,
  CROSS_ORIGIN_HEADERS,
  CROSS_ORIGIN_PATHS,
  type Header,
  IMMUTABLE_PATHS,
  matchesPath,
  SAME_ORIGIN_HEADERS,
} from '../../site/security-headers.ts';
import type { Redirects } from '../permalinks/redirects.ts';

/** Headers of all paths that match a pattern. */
export interface HeaderRule {
  /** A path, or with `*` at the end all paths that begin so. */
  readonly pattern: string;
  readonly headers: readonly Header[];
}

const patternOf = (file: string): string => {
  const [top = '', ...rest] = file.split('/');
  if (file === 'index.html') return '/';
  return rest.length === 0 ? `/${top}` : `/${top}/*`;
};

/**
 * The rules for a site with the given files. A host that finds two rules for one header sends both values
 * joined, so no header is set by two rules that can match one path: everything in the site's top folder
 * has a rule of its own for what differs from path to path.
 */
export function headerRules(files: readonly string[]): HeaderRule[] {
  const served = files.filter((file) => file !== '_headers' && file !== '_redirects');
  const patterns = [...new Set([...served.map(patternOf), ...CROSS_ORIGIN_PATHS])].sort();
  const sharing = patterns.map((pattern) => ({
    pattern,
    headers: matchesPath(pattern, CROSS_ORIGIN_PATHS) ? CROSS_ORIGIN_HEADERS : SAME_ORIGIN_HEADERS,
  }));
  const caching = IMMUTABLE_PATHS.map((pattern) => ({
    pattern,
    headers: [{ name: 'Cache-Control', value: CACHE_IMMUTABLE }],
  }));
  return [{ pattern: '/*', headers: COMMON_HEADERS }, ...mergeByPattern([...sharing, ...caching])];
}

function mergeByPattern(rules: readonly HeaderRule[]): HeaderRule[] {
  const merged = new Map<string, readonly Header[]>();
  for (const { pattern, headers } of rules) {
    merged.set(pattern, [...(merged.get(pattern) ?? []), ...headers]);
  }
  return [...merged].map(([pattern, headers]) => ({ pattern, headers }));
}

const under = (base: string, path: string): string => base.replace(/\/$/, '') + path;

/** `_headers` as Netlify and Cloudflare Pages read it. https://docs.netlify.com/manage/routing/headers/ */
export function headersFile(files: readonly string[], base: string): string {
  return headerRules(files)
    .map(({ pattern, headers }) =>
      [under(base, pattern), ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** `_redirects` as Netlify and Cloudflare Pages read it: one permanent redirect a line. */
export function redirectsFile(redirects: Redirects, base: string): string {
  return Object.entries(redirects)
    .map(([from, to]) => `${under(base, from)} ${under(base, to)} 301\n`)
    .join('');
}
