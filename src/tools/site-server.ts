/** A server for a built site that answers as a good static host does: types, headers, redirects, 404 page. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '../site/security-headers.ts';

/** What to serve and how. */
export interface SiteServerOptions {
  /** Folder of the built site. */
  readonly folder: string;
  /** Base path with both slashes, `/` for none. */
  readonly basePath: string;
  /** Leaves `frame-ancestors` out of the policy, so that a test may look at a page in a frame. */
  readonly allowsFraming?: boolean;
}

/** Types that `sirv` sends without the charset a browser needs when such a file is opened by itself. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.jsonl': 'application/jsonl',
};

function sendHeaders(response: ServerResponse, path: string, options: SiteServerOptions): void {
  for (const { name, value } of securityHeaders(path)) {
    const isPolicy = name === 'Content-Security-Policy' && options.allowsFraming === true;
    response.setHeader(name, isPolicy ? value.replace("frame-ancestors 'none'; ", '') : value);
  }
  const type = TEXT_TYPES[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Content-Length': 0 });
  response.end();
}

function sendNotFound(response: ServerResponse, options: SiteServerOptions): void {
  sendHeaders(response, '/404.html', options);
  const page = join(options.folder, '404.html');
  const hasPage = existsSync(page);
  response.writeHead(404, { 'Content-Type': `text/${hasPage ? 'html' : 'plain'};charset=utf-8` });
  response.end(hasPage ? readFileSync(page) : 'Not found');
}

/** The path below the base path, `undefined` when the request is for something outside it or malformed. */
function pathWithinBase(pathname: string, basePath: string): string | undefined {
  if (!`${pathname}/`.startsWith(basePath)) return undefined;
  try {
    const path = decodeURIComponent(`/${pathname.slice(basePath.length)}`);
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * A server (not yet listening) for the built site in `options.folder`. The folder's list of files is read
 * once, here. A page asked for without its slash is redirected to the address with it.
 */
export function createSiteServer(options: SiteServerOptions): Server {
  const serveFile = sirv(options.folder, { etag: true, extensions: [], dotfiles: false });
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathWithinBase(pathname, options.basePath);
    if (path === undefined) {
      if (pathname === '/' && options.basePath !== '/') redirect(response, options.basePath);
      else sendNotFound(response, options);
      return;
    }
    const isFolder = !pathname.endsWith('/') && existsSync(join(options.folder, path, 'index.html'));
    if (isFolder) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    sendHeaders(response, path, options);
    const asset = path.endsWith('/') ? `${path}index.html` : path;
    request.url = encodeURI(asset);
    serveFile(request, response, () => sendNotFound(response, options));
  });
}
