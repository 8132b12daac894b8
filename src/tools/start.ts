/** `npm start`: builds the site and serves it at http://localhost:4321, without any browser. */
import { parseArgs } from 'node:util';
import { BUILT_SITE } from './project-root.ts';
import { ENTRY_FILES, runNode } from './run-command.ts';
import { readPort, serve } from './serve.ts';

async function start(): Promise<number> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = readPort(values.port);
  const code = await runNode(ENTRY_FILES.astro, ['build']);
  if (code !== 0) return code;
  await serve({ folder: BUILT_SITE, port, isPortFixed: false, allowsFraming: false });
  return 0;
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
