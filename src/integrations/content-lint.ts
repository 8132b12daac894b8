/**
 * Stops the build when the content has errors, and says what they are. In development it prints them, at the
 * start and after each change, and leaves the server running: an author saves half-written files.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { countProblems, formatProblems, wantsColour } from '../lint/report.ts';
import { lintContent } from '../lint/run.ts';

/** Milliseconds of quiet after which a change is looked at; an editor saves several files at once. */
const QUIET = 150;

/** Writes to standard error and waits until it is written: the process may end right after. */
const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    process.stderr.write(text, () => resolve());
  });

/** Prints the errors and counts the warnings; true when there are errors. */
async function report(root: string, logger: AstroIntegrationLogger): Promise<boolean> {
  const problems = await lintContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const text = formatProblems(errors, { root, colour: wantsColour(process.stderr, process.env) });
  if (errors.length > 0) await print(`\n${text}\n\n`);
  if (problems.length > 0) {
    logger.warn(`${countProblems(problems)} in content/; \`npm run check -- content\` lists them all.`);
  }
  return errors.length > 0;
}

/** The integration; put it first, so that it speaks before anything stumbles over the same fault. */
export function contentLint(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-lint',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        // Before the collections are read: Astro's own messages about the same faults name no line.
        // A thrown error would be printed with its stack, which tells an author nothing.
        if (command === 'build' && (await report(root, logger))) process.exit(1);
      },
      'astro:server:setup': async ({ server, logger }) => {
        await report(root, logger);
        const content = path.join(root, 'content') + path.sep;
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!path.resolve(file).startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            report(root, logger).catch((error: unknown) => logger.error(String(error)));
          }, QUIET);
        });
      },
    },
  };
}
