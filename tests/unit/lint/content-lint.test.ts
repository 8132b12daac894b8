import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyCleanBank, expectedReport, plant } from './content-trees.ts';
import { PLANTED_FAULTS } from './planted-faults.ts';

/** Milliseconds that Astro may take on a busy machine. */
const PATIENCE = 120_000;

let root = '';

/** A site of one page whose content is the clean bank. */
beforeEach(() => {
  root = copyCleanBank();
  const integration = pathToFileURL(path.resolve('src/integrations/content-lint.ts')).href;
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  mkdirSync(path.join(root, 'src/pages'), { recursive: true });
  writeFileSync(path.join(root, 'src/pages/index.astro'), '<html lang="en"><title>Page</title></html>');
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    path.join(root, 'astro.config.mjs'),
    `import { contentLint } from '${integration}';\nexport default { integrations: [contentLint()] };\n`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

function build(): { code: number | null; output: string } {
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    NODE_ENV: undefined,
    VITEST: undefined,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

describe('a build of the site', { timeout: PATIENCE }, () => {
  it('goes through when the content is clean', () => {
    const { code, output } = build();
    expect(output).not.toContain('content-lint');
    expect(code).toBe(0);
  });

  it('stops at content errors, lists them all and prints no stack trace', () => {
    for (const fault of PLANTED_FAULTS) plant(root, fault);
    const { code, output } = build();
    expect(code).toBe(1);
    for (const fault of PLANTED_FAULTS.filter(({ rule }) => rule !== 'unsourced-figure')) {
      expect(output).toContain(expectedReport(root, fault).replace(/ (?=[\w-]+$)/, ' error '));
    }
    expect(output).toContain('Mend: Did you mean `difficulty`?');
    expect(output).toMatch(/\d+ errors, \d+ warnings? in content\//);
    expect(output).not.toMatch(/Stack trace|^\s+at .*:\d+:\d+/m);
  });
});
