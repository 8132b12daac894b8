/** nginx: read by `nginx -t` in a folder of its own, which starts no server. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Block, type Checker, type CodeFault, problemAt, type Verdict } from './checker.ts';
import { runProgram } from './run-program.ts';

/** Checks blocks of nginx configuration. */
export const nginxChecker: Checker = {
  async missing() {
    const { missing } = await runProgram('nginx', ['-v']);
    return missing ? '`nginx` is not on this machine.' : undefined;
  },
  check: (blocks) => Promise.all(blocks.map(checkBlock)),
};

/** What stands around a block that is a part of `http`; nothing is written outside the folder. */
const frame = [
  'events {}',
  'http {',
  '    access_log off;',
  ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `    ${name}_temp_path temporary/${name};`,
  ),
  '    include block.conf;',
  '}',
  '',
].join('\n');

async function checkBlock(block: Block): Promise<Verdict> {
  const code = block.sample.compiled;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nginx-')));
  try {
    mkdirSync(join(folder, 'temporary'));
    writeFileSync(join(folder, 'block.conf'), `${code}\n`);
    writeFileSync(join(folder, 'frame.conf'), frame);
    const isWhole = /^(?:events|http|stream)\b/m.test(code);
    const args = ['-t', '-p', folder, '-e', 'stderr', '-c', isWhole ? 'block.conf' : 'frame.conf'];
    // A second `pid` would be refused; nginx's own lies where only root may write.
    if (!/^\s*pid\s/m.test(code)) args.push('-g', 'pid nginx.pid;');
    const { status, stderr } = await runProgram('nginx', args, { cwd: folder, env: { LC_ALL: 'C' } });
    const problems = nginxFaults(code, status, stderr, folder).map((fault) => problemAt(block, fault));
    return { block, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const message = /^.*?\[(?<level>emerg|alert|crit|error|warn)\] (?:\d+#\d+: )?(?<text>.*)$/gm;

function nginxFaults(code: string, status: number | null, stderr: string, folder: string): CodeFault[] {
  const said = [...stderr.matchAll(message)]
    .map(({ groups }) => ({ level: groups?.level, text: (groups?.text ?? '').replaceAll(`${folder}/`, '') }))
    // Another word on the machine: whoever runs the check is not root.
    .filter(({ text }) => !text.startsWith('the "user" directive makes sense only'));
  if (status === 0 && said.length === 0) return [];
  if (said.length === 0) return [fault(code, stderr.trim() || 'it gave no reason')];
  return said.map(({ text }) => fault(code, text));
}

function fault(code: string, text: string): CodeFault {
  const lines = code.split('\n');
  const [place = '', at = '0'] = / in block\.conf:(\d+)$/.exec(text) ?? [];
  const line = Math.min(Number(at), lines.length);
  const indent = /^\s*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0;
  return {
    rule: 'snippet-does-not-parse',
    line,
    column: indent + 1,
    what: `nginx does not take it: ${text.slice(0, text.length - place.length)}.`,
    why: 'The badge says that it parses.',
    mend: text.includes('Permission denied')
      ? 'Have it write within its own folder, or run the check where it may.'
      : 'Correct the block.',
  };
}
