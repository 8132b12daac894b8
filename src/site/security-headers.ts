/**
 * The security policy of the site: one list that the `<meta>` tag, the generated host files, the local
 * server and the tests all read, so that none can drift from another.
 */
import {
  FEED,
  LLMS,
  OPEN_SEARCH,
  PROMPTS_LINES,
  QUESTIONS_JSON,
  QUESTIONS_LINES,
  REPORT_JSON,
} from '../model/addresses.ts';

/**
 * Directives of the Content-Security-Policy, in the order they are sent. Nothing is allowed that no page
 * uses; `'wasm-unsafe-eval'` is for the search engine's WebAssembly alone.
 * https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
} as const;

/** A `<meta>` may not carry these; a browser complains on the console when it does. */
const HEADER_ONLY = new Set(['frame-ancestors']);

const policy = (isIncluded: (directive: string) => boolean): string =>
  Object.entries(DIRECTIVES)
    .filter(([directive]) => isIncluded(directive))
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/** The whole policy, for the HTTP header. */
export const CONTENT_SECURITY_POLICY: string = policy(() => true);

/** The policy for `<meta http-equiv="Content-Security-Policy">`, the first element of every page's head. */
export const CONTENT_SECURITY_POLICY_META: string = policy((directive) => !HEADER_ONLY.has(directive));

/** Browser features that no page uses. Only names Chromium knows: it complains on the console of others. */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
] as const;

/** Features the pages themselves use: copying links and code, and showing a diagram over the whole screen. */
const OWN_FEATURES = ['clipboard-write', 'fullscreen'] as const;

const PERMISSIONS_POLICY: string = [
  ...DENIED_FEATURES.map((feature) => `${feature}=()`),
  ...OWN_FEATURES.map((feature) => `${feature}=(self)`),
].join(', ');

/**
 * Two years, the value browsers' preload list asks for. Subdomains are left to whoever owns the domain:
 * `includeSubDomains` from a site of this kind could cut off a neighbour that has no certificate.
 */
const STRICT_TRANSPORT_SECURITY = 'max-age=63072000';

/** One HTTP header. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The headers that every response carries, whatever its path. */
export const COMMON_HEADERS: readonly Header[] = [
  { name: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
  { name: 'Strict-Transport-Security', value: STRICT_TRANSPORT_SECURITY },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
  { name: 'Permissions-Policy', value: PERMISSIONS_POLICY },
];

/**
 * What other sites may embed or fetch: link-preview pictures, the data files and the Markdown twins. The twins share
 * their folders with the pages they are twins of, and some hosts match a folder only whole; the pages are public
 * and carry no credentials, so that another site may read them too gives nothing away. A pattern is a path from
 * the site's root; a trailing `*` stands for any rest.
 */
export const CROSS_ORIGIN_PATHS: readonly string[] = [
  '/og/*',
  '/schema/*',
  '/questions/*',
  '/ask/*',
  QUESTIONS_JSON,
  QUESTIONS_LINES,
  PROMPTS_LINES,
  REPORT_JSON,
  LLMS,
  FEED,
  OPEN_SEARCH,
];

/** Files whose name carries a hash of their content, so that a browser may keep them for ever. */
export const IMMUTABLE_PATHS: readonly string[] = [
  '/assets/*',
  '/pagefind/fragment/*',
  '/pagefind/index/*',
  '/pagefind-prompts/fragment/*',
  '/pagefind-prompts/index/*',
];

/** `Cache-Control` of hashed files, one year (RFC 9111 and RFC 8246). */
export const CACHE_IMMUTABLE = 'public, max-age=31536000, immutable';
/** `Cache-Control` of everything else: kept, but asked about each time. */
export const CACHE_REVALIDATE = 'public, max-age=0, must-revalidate';

/** The headers that let other sites use a file. */
export const CROSS_ORIGIN_HEADERS: readonly Header[] = [
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  { name: 'Access-Control-Allow-Origin', value: '*' },
];
/** The header that keeps a file to this site. */
export const SAME_ORIGIN_HEADERS: readonly Header[] = [
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** Whether `path` (from the site's root, without base path) matches one of `patterns`. */
export function matchesPath(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
}

/** All headers of the response for `path`, which starts with `/` and has no base path. */
export function securityHeaders(path: string): readonly Header[] {
  const sharing = matchesPath(path, CROSS_ORIGIN_PATHS) ? CROSS_ORIGIN_HEADERS : SAME_ORIGIN_HEADERS;
  const cache = matchesPath(path, IMMUTABLE_PATHS) ? CACHE_IMMUTABLE : CACHE_REVALIDATE;
  return [...COMMON_HEADERS, ...sharing, { name: 'Cache-Control', value: cache }];
}
