/** Bash: read by `bash -n`, which parses and runs nothing. */
import { type Block, type Checker, problemAt, type Verdict } from './checker.ts';
import { runProgram } from './run-program.ts';

/** Checks blocks of Bash. */
export const bashChecker: Checker = {
  async missing() {
    const { missing } = await runProgram('bash', ['--version']);
    return missing ? '`bash` is not on this machine.' : undefined;
  },
  check: (blocks) => Promise.all(blocks.map(checkBlock)),
};

async function checkBlock(block: Block): Promise<Verdict> {
  const { status, stderr } = await runProgram('bash', ['--noprofile', '--norc', '-n'], {
    input: `${block.sample.compiled}\n`,
    env: { LC_ALL: 'C' },
  });
  if (status === 0 && stderr === '') return { block, problems: [] };
  const [, line = '1', message = stderr.trim()] = /line (\d+): (.*)/.exec(stderr) ?? [];
  const last = block.sample.compiled.split('\n').length;
  const fault = {
    rule: 'snippet-does-not-parse',
    line: Math.min(Number(line), last),
    what: `The script does not parse: ${message}.`,
    why: 'The badge says that it parses.',
    mend: 'Correct the block.',
  };
  return { block, problems: [problemAt(block, fault)] };
}
