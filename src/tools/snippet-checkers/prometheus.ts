/**
 * Files of Prometheus rules: YAML that parses, and that Prometheus's own reader takes, expressions and templates
 * included. The reader is Go: a small program under `tests/snippets/prometheus`, built against locked modules.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digest } from '../../markdown/code/digest.ts';
import { type Block, type CodeFault, problemAt, type ToolchainChecker, type Verdict } from './checker.ts';
import { notBuiltFault } from './go-faults.ts';
import { goEnvironment, missingGoToolchain } from './go-toolchain.ts';
import { ruleFileFaults } from './prometheus-faults.ts';
import { runProgram } from './run-program.ts';
import { cacheFolder, takeSlot } from './slot.ts';
import { yamlFaults } from './yaml.ts';

const reportSchema = z.object({ groups: z.number(), errors: z.array(z.string()) });
type Report = z.infer<typeof reportSchema>;

/** The checker of rule files. */
export const prometheusChecker: ToolchainChecker = (root, identities, onProgress = () => {}) => ({
  missing: () => missingGoToolchain(identities.goVersion),
  async check(blocks) {
    const faults = new Map<Block, CodeFault[]>();
    for (const block of blocks) faults.set(block, await yamlFaults(block.sample.compiled));
    const sound = blocks.filter((block) => faults.get(block)?.length === 0);
    const reports = sound.length > 0 ? await readRules(root, sound, onProgress) : [];
    for (const [index, block] of sound.entries()) {
      const report = reports[index];
      faults.set(
        block,
        typeof report === 'object'
          ? ruleFileFaults(block.sample.compiled, report)
          : [notBuiltFault(report ?? '')],
      );
    }
    return blocks.map(
      (block): Verdict => ({
        block,
        problems: (faults.get(block) ?? []).map((fault) => problemAt(block, fault)),
      }),
    );
  },
});

/** For each block what the reader said of it, or why there is none. */
async function readRules(
  root: string,
  blocks: readonly Block[],
  onProgress: (line: string) => void,
): Promise<(Report | string)[]> {
  const slot = takeSlot(join(cacheFolder(), 'work'), `prometheus-${digest(root).slice(0, 12)}`);
  try {
    const source = join(slot.folder, 'source');
    mkdirSync(source);
    for (const file of ['go.mod', 'go.sum', 'main.go'])
      cpSync(join(root, 'tests/snippets/prometheus', file), join(source, file));
    const reader = join(slot.folder, 'reader');
    const options = { cwd: source, env: goEnvironment(), onStderrLine: onProgress };
    const built = await runProgram('go', ['build', '-o', reader, '.'], options);
    if (built.status !== 0) return blocks.map(() => built.stderr);
    const files = blocks.map((block, index) => {
      const path = join(slot.folder, `${index}.yaml`);
      writeFileSync(path, `${block.sample.compiled}\n`);
      return path;
    });
    const { stdout, stderr } = await runProgram(reader, files);
    const lines = stdout.split('\n');
    return blocks.map((_, index) => {
      const line = lines[index];
      return line ? reportSchema.parse(JSON.parse(line)) : stderr;
    });
  } finally {
    slot.release();
  }
}
