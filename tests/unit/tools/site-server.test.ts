import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../src/site/security-headers.ts';
import { listenFrom } from '../../../src/tools/listen.ts';
import { createSiteServer, type SiteServerOptions } from '../../../src/tools/site-server.ts';

let folder: string;
const servers: Server[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viva-server-'));
  await mkdir(join(folder, 'questions/rust-01'), { recursive: true });
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, 'og'));
  await mkdir(join(folder, '.well-known'));
  await writeFile(join(folder, 'index.html'), '<h1>Home</h1>');
  await writeFile(join(folder, '404.html'), '<h1>Nothing here</h1>');
  await writeFile(join(folder, 'questions/rust-01/index.html'), '<h1>Question</h1>');
  await writeFile(join(folder, 'questions/rust-01.md'), '# Ürgestein');
  await writeFile(join(folder, 'assets/page.AbCd.css'), 'html{}');
  await writeFile(join(folder, 'og/rust-01.png'), '');
  await writeFile(join(folder, '.well-known/security.txt'), 'Contact: x');
  return () => rm(folder, { recursive: true, force: true });
});

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function start(options: Partial<SiteServerOptions> = {}): Promise<string> {
  const server = createSiteServer({ folder, basePath: '/', ...options });
  servers.push(server);
  const port = await listenFrom(server, 20_000 + Math.floor(Math.random() * 20_000), () => {});
  return `http://localhost:${port}`;
}

describe('the local server', () => {
  it('answers a folder with its page and the headers of the policy', async () => {
    const response = await fetch(`${await start()}/questions/rust-01/`);
    expect(await response.text()).toBe('<h1>Question</h1>');
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('keeps to this site what no other site is meant to fetch', async () => {
    const response = await fetch(`${await start()}/`);
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('redirects to the address with the slash and keeps the query', async () => {
    const response = await fetch(`${await start()}/questions/rust-01?a=b`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/questions/rust-01/?a=b');
  });

  it('answers what does not exist with status 404 and the page for it', async () => {
    const response = await fetch(`${await start()}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Nothing here</h1>');
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  });

  it('lets hashed files be kept and asks about the others', async () => {
    const address = await start();
    const hashed = await fetch(`${address}/assets/page.AbCd.css`);
    expect(hashed.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(address)).headers.get('cache-control')).toContain('must-revalidate');
  });

  it('lets other sites embed pictures, and says in which encoding text is', async () => {
    const address = await start();
    const picture = await fetch(`${address}/og/rust-01.png`);
    expect(picture.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(picture.headers.get('access-control-allow-origin')).toBe('*');
    const twin = await fetch(`${address}/questions/rust-01.md`);
    expect(twin.headers.get('content-type')).toBe('text/markdown;charset=utf-8');
    expect((await fetch(`${address}/.well-known/security.txt`)).status).toBe(200);
  });

  it('serves under a base path and nothing beside it', async () => {
    const address = await start({ basePath: '/viva/' });
    expect((await fetch(`${address}/viva/questions/rust-01/`)).status).toBe(200);
    expect((await fetch(`${address}/questions/rust-01/`)).status).toBe(404);
    expect((await fetch(`${address}/viva`, { redirect: 'manual' })).headers.get('location')).toBe('/viva/');
  });

  it('does not leave its folder, and survives addresses that are no addresses', async () => {
    const address = await start();
    for (const path of ['/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%', '/%00', '/..%5c..%5cx']) {
      expect((await fetch(address + path)).status, path).toBe(404);
    }
  });

  it('may be looked at in a frame only when a test asks for that', async () => {
    const framed = await fetch(await start({ allowsFraming: true }));
    expect(framed.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(framed.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('says which port is taken and takes the next', async () => {
    const taken: number[] = [];
    const first = createSiteServer({ folder, basePath: '/' });
    const second = createSiteServer({ folder, basePath: '/' });
    servers.push(first, second);
    const port = await listenFrom(first, 41_000 + Math.floor(Math.random() * 9_000), () => {});
    expect(await listenFrom(second, port, (one) => taken.push(one))).toBeGreaterThan(port);
    expect(taken).toContain(port);
  });
});
