/**
 * Go: built and vetted against the locked modules of its family, laid out as gofmt does it; where tests are
 * hidden in the sample, they are run.
 */
import { type Block, type CodeFault, problemAt, type ToolchainChecker, type Verdict } from './checker.ts';
import { formattingFaults } from './formatting.ts';
import { goTestFaults, idleGoTestFaults, messageFault, notBuiltFault } from './go-faults.ts';
import { type GoMessage, type GoTestRun, readGoMessages, readTestEvents } from './go-messages.ts';
import { goEnvironment, gofmtPath, missingGoToolchain } from './go-toolchain.ts';
import { packageName, writeGoWorkspace } from './go-workspace.ts';
import { type ProgramResult, runProgram } from './run-program.ts';

/** How long the tests of one sample may run, as the go command writes it. */
const testTimeout = '60s';

/** The checker of Go samples. */
export const goChecker: ToolchainChecker = (root, identities, onProgress = () => {}) => ({
  missing: () => missingGoToolchain(identities.goVersion),
  async check(blocks) {
    const workspace = writeGoWorkspace(root, blocks);
    const gofmt = await gofmtPath();
    try {
      const verdicts: Verdict[] = [];
      for (const family of identities.modules) {
        const own = blocks.filter((block) => block.meta.family === family);
        if (own.length === 0) continue;
        verdicts.push(...(await new Module(workspace.folderOf(family), gofmt, onProgress).check(own)));
      }
      return verdicts;
    } finally {
      workspace.remove();
    }
  },
});

/** One family's module, its packages being samples. */
class Module {
  readonly #folder: string;
  readonly #gofmt: string;
  readonly #onProgress: (line: string) => void;
  readonly #faults = new Map<Block, CodeFault[]>();

  constructor(folder: string, gofmt: string, onProgress: (line: string) => void) {
    this.#folder = folder;
    this.#gofmt = gofmt;
    this.#onProgress = onProgress;
  }

  /** Each step looks at the blocks without a fault so far: a go command stops at what it cannot load. */
  async check(blocks: readonly Block[]): Promise<Verdict[]> {
    for (const block of blocks) this.#faults.set(block, await this.#layoutFaults(block));
    const sound = (): Block[] => blocks.filter((block) => !this.#faults.get(block)?.some(stopsTheBuild));
    await this.#build(sound().filter((block) => !claimsToRun(block)));
    const tests = await this.#test(sound().filter(claimsToRun));
    await this.#vet(sound());
    for (const block of sound().filter((one) => claimsToRun(one) && this.#faults.get(one)?.length === 0))
      this.#add(block, goTestFaults(tests.reports.get(packageName(block)), tests.buildOutput));
    return blocks.map((block) => ({
      block,
      problems: [...(this.#faults.get(block) ?? []), ...idleGoTestFaults(block)].map((fault) =>
        problemAt(block, fault),
      ),
    }));
  }

  async #layoutFaults(block: Block): Promise<CodeFault[]> {
    const code = block.sample.compiled;
    const { status, stdout, stderr } = await runProgram(this.#gofmt, [], { input: `${code}\n` });
    if (status === 0) return formattingFaults(code, stdout, 'gofmt');
    const errors = [...stderr.matchAll(/^<standard input>:(\d+):(\d+): (.*)$/gm)];
    if (errors.length === 0) throw new Error(`gofmt failed on ${packageName(block)}: ${stderr}`);
    return errors.map(([, line, column, message = '']) =>
      messageFault(
        block,
        { package: packageName(block), line: Number(line), column: Number(column), message },
        'compiler',
      ),
    );
  }

  #build(blocks: readonly Block[]): Promise<void> {
    return this.#judge(['build', '-gcflags=-e', '-o', '/dev/null'], blocks, 'compiler');
  }

  async #test(blocks: readonly Block[]): Promise<GoTestRun> {
    if (blocks.length === 0) return { buildOutput: '', reports: new Map() };
    const args = ['test', '-json', '-count=1', '-vet=off', '-gcflags=-e', '-timeout', testTimeout];
    const result = await this.#go(args, blocks);
    const run = readTestEvents(result.stdout);
    this.#note(blocks, readGoMessages(run.buildOutput), 'compiler');
    return { ...run, buildOutput: `${run.buildOutput}${result.stderr}` };
  }

  #vet(blocks: readonly Block[]): Promise<void> {
    return this.#judge(['vet'], blocks, 'vet');
  }

  /**
   * Runs the command until it ends well with the blocks it says nothing of: a run that failed proves none of them.
   */
  async #judge(args: readonly string[], blocks: readonly Block[], tool: 'compiler' | 'vet'): Promise<void> {
    let open = blocks;
    while (open.length > 0) {
      const { status, stderr } = await this.#go(args, open);
      if (status === 0) return;
      const noted = this.#note(open, readGoMessages(stderr), tool);
      if (noted.length === 0) for (const block of open) this.#add(block, [notBuiltFault(stderr)]);
      open = noted.length === 0 ? [] : open.filter((block) => !noted.includes(block));
    }
  }

  #go(args: readonly string[], blocks: readonly Block[]): Promise<ProgramResult> {
    const packages = blocks.map((block) => `./${packageName(block)}`);
    const options = { cwd: this.#folder, env: goEnvironment(), onStderrLine: this.#onProgress };
    return runProgram('go', [...args, ...packages], options);
  }

  /** Adds what was said of each block; answers the blocks of which something was. */
  #note(blocks: readonly Block[], messages: readonly GoMessage[], tool: 'compiler' | 'vet'): Block[] {
    return blocks.filter((block) => {
      const own = messages.filter((message) => message.package === packageName(block));
      this.#add(
        block,
        own.map((message) => messageFault(block, message, tool)),
      );
      return own.length > 0;
    });
  }

  #add(block: Block, faults: readonly CodeFault[]): void {
    this.#faults.get(block)?.push(...faults);
  }
}

function claimsToRun(block: Block): boolean {
  return block.meta.check.kind === 'runs';
}

function stopsTheBuild({ rule }: CodeFault): boolean {
  return rule === 'snippet-does-not-compile' || rule === 'snippet-not-checked';
}
