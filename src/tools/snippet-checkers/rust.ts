/**
 * Rust: compiled and linted with clippy against the locked dependencies of its family, laid out as rustfmt does
 * it; where tests are hidden in the sample, they are run.
 */
import { join } from 'node:path';
import type { Block, CodeFault, ToolchainChecker, Verdict } from './checker.ts';
import { problemAt } from './checker.ts';
import { formattingFaults } from './formatting.ts';
import { runProgram } from './run-program.ts';
import { readCargoMessages, type TargetReport } from './rust-diagnostics.ts';
import { buildFaults, idleTestFaults, testFaults } from './rust-faults.ts';
import { missingRustToolchain, rustEnvironment } from './rust-toolchain.ts';
import { exampleName, examplePath, type RustWorkspace, writeRustWorkspace } from './rust-workspace.ts';

/** How long the tests of one sample may run, in milliseconds. */
const testTimeout = 60_000;

/** The checker of Rust samples. */
export const rustChecker: ToolchainChecker = (root, identities, onProgress = () => {}) => ({
  missing: () => missingRustToolchain(join(root, 'tests/snippets'), identities.rustVersion),
  async check(blocks) {
    const workspace = writeRustWorkspace(root, identities.crates, blocks);
    try {
      const verdicts: Verdict[] = [];
      for (const crate of identities.crates) {
        const own = blocks.filter((block) => block.meta.family === crate);
        if (own.length > 0) verdicts.push(...(await checkCrate(workspace, crate, own, onProgress)));
      }
      return verdicts;
    } finally {
      workspace.remove();
    }
  },
});

async function checkCrate(
  workspace: RustWorkspace,
  crate: string,
  blocks: readonly Block[],
  onProgress: (line: string) => void,
): Promise<Verdict[]> {
  const hasTests = blocks.some(claimsToRun);
  const targets = hasTests ? ['--examples', '--tests'] : ['--examples'];
  const clippy = await runCargo(
    workspace,
    ['clippy', '--keep-going', ...packageArgs(crate), ...targets],
    onProgress,
  );
  const faults = new Map<Block, CodeFault[]>();
  for (const block of blocks) {
    const found = buildFaults(block.meta.check, clippy.reports.get(exampleName(block)), clippy.stderr);
    faults.set(block, found.length > 0 ? found : await layoutFaults(workspace, crate, block));
  }
  const running = blocks.filter((block) => claimsToRun(block) && faults.get(block)?.length === 0);
  const tests = await buildTests(workspace, crate, running, onProgress);
  for (const block of running) faults.set(block, await runTests(workspace, block, tests));
  return blocks.map((block) => ({
    block,
    problems: [...(faults.get(block) ?? []), ...idleTestFaults(block)].map((fault) =>
      problemAt(block, fault),
    ),
  }));
}

function claimsToRun(block: Block): boolean {
  return block.meta.check.kind === 'runs';
}

interface CargoRun {
  readonly reports: ReadonlyMap<string, TargetReport>;
  readonly stderr: string;
}

function packageArgs(crate: string): string[] {
  return ['--package', `snippets-${crate}`, '--locked', '--message-format=json'];
}

async function runCargo(
  workspace: RustWorkspace,
  args: readonly string[],
  onStderrLine: (line: string) => void,
): Promise<CargoRun> {
  const env = { ...rustEnvironment, CARGO_TARGET_DIR: workspace.targetFolder };
  const { stdout, stderr } = await runProgram('cargo', args, { cwd: workspace.folder, env, onStderrLine });
  return { reports: readCargoMessages(stdout), stderr };
}

async function layoutFaults(workspace: RustWorkspace, crate: string, block: Block): Promise<CodeFault[]> {
  const args = ['--edition', '2024', '--config-path', workspace.folder, '--emit', 'stdout', '--quiet'];
  const code = block.sample.compiled;
  const { status, stdout, stderr } = await runProgram('rustfmt', args, {
    cwd: join(workspace.folder, crate),
    env: rustEnvironment,
    input: `${code}\n`,
  });
  if (status === 0) return formattingFaults(code, stdout, 'rustfmt');
  throw new Error(`rustfmt failed on ${examplePath(block)}: ${stderr}`);
}

async function buildTests(
  workspace: RustWorkspace,
  crate: string,
  blocks: readonly Block[],
  onProgress: (line: string) => void,
): Promise<CargoRun> {
  if (blocks.length === 0) return { reports: new Map(), stderr: '' };
  const names = blocks.flatMap((block) => ['--example', exampleName(block)]);
  return runCargo(workspace, ['test', '--no-run', ...packageArgs(crate), ...names], onProgress);
}

async function runTests(workspace: RustWorkspace, block: Block, tests: CargoRun): Promise<CodeFault[]> {
  const report = tests.reports.get(exampleName(block));
  if (report?.testProgram === undefined) return buildFaults(block.meta.check, undefined, tests.stderr);
  const result = await runProgram(report.testProgram, ['--test-threads=2'], {
    cwd: workspace.folder,
    timeout: testTimeout,
    env: { RUST_BACKTRACE: '0' },
  });
  return testFaults(result);
}
