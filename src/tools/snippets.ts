/**
 * `npm run snippets`: proves every code block of the content and keeps the proofs in the ledger.
 *
 *   npm run snippets                 checks the blocks that the ledger does not prove
 *   npm run snippets -- --all        checks every block, whatever the ledger says
 *   npm run snippets -- FILE…        checks all blocks of these files; a file outside `content/` is not recorded
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runSnippets } from './snippet-run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
// The README tells authors how to write blocks; it is no content.
const content = globSync('content/**/*.{md,mdx}', { cwd: root, exclude: ['content/README.md'] }).sort();
let hasSaidBuilding = false;
const outcome = await runSnippets({
  root,
  content,
  files: positionals,
  all: values.all,
  onProgress: showProgress,
});

for (const { file, line, column, rule, what, why, mend } of outcome.problems) {
  console.error(`${file}:${line}:${column}  ${rule}\n  ${what}\n  ${why}\n  ${mend}\n`);
}
for (const note of outcome.notes) console.error(note);
console.log(outcome.summary);
process.exitCode = outcome.problems.length > 0 ? 1 : 0;

/** Says why it takes long: dependencies are built, or another run holds them. What cargo says of samples becomes problems. */
function showProgress(line: string): void {
  if (/^\s+Blocking\b/.test(line)) console.error('Waiting for another run to finish with the dependencies.');
  if (
    hasSaidBuilding ||
    !/^(\s+(Compiling|Checking|Downloading)|go: downloading)\b/.test(line) ||
    line.includes(' snippets-')
  )
    return;
  hasSaidBuilding = true;
  console.error('Building the dependencies of the samples: minutes the first time, kept from then on.');
}
