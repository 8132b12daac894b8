/**
 * Serves the built site as a host would: `node src/tools/serve.ts [--port 4321] [--strict-port]
 * [--allow-framing] [--folder dist]`. `npm start` builds first; the browser tests use this alone.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../site/settings.ts';
import { listenFrom } from './listen.ts';
import { BUILT_SITE } from './project-root.ts';
import { createSiteServer } from './site-server.ts';

/** How the site is to be served. */
export interface ServeOptions {
  readonly folder: string;
  readonly port: number;
  /** Fail when the port is taken, in place of trying the next. */
  readonly isPortFixed: boolean;
  readonly allowsFraming: boolean;
}

/** Serves until the process is asked to stop (Ctrl+C or SIGTERM), then exits with code 0. */
export async function serve(options: ServeOptions): Promise<void> {
  if (!existsSync(options.folder)) {
    throw new Error(`\`${options.folder}\` holds no built site. Run \`npm run build\` first.`);
  }
  const basePath = settings.base;
  const server = createSiteServer({ folder: options.folder, basePath, allowsFraming: options.allowsFraming });
  const port = await listenFrom(server, options.port, (taken) => {
    if (options.isPortFixed) throw new Error(`Port ${taken} is taken. Choose another with --port.`);
    console.log(`Port ${taken} is taken, trying ${taken + 1}.`);
  });
  console.log(`Viva is served at http://localhost:${port}${basePath} (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

/** Reads the command line: anything but a number from 1 to 65535 is refused. */
export function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`\`${text}\` is no port. Give a number from 1 to 65535, for example --port 4321.`);
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4321' },
        'strict-port': { type: 'boolean', default: false },
        'allow-framing': { type: 'boolean', default: false },
        folder: { type: 'string', default: BUILT_SITE },
      },
    });
    await serve({
      folder: resolve(values.folder),
      port: readPort(values.port),
      isPortFixed: values['strict-port'],
      allowsFraming: values['allow-framing'],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
