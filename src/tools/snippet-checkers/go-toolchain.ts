/** Finds out whether the pinned Go is on this machine; never downloads one unasked. */
import { runProgram } from './run-program.ts';

/**
 * What the go command gets. It picks no other toolchain than the one that is there, unless `GOTOOLCHAIN` asks for
 * one; it needs no C compiler; settings of the user's own do not reach the samples.
 */
export function goEnvironment(): Readonly<Record<string, string>> {
  return {
    GOTOOLCHAIN: process.env.GOTOOLCHAIN ?? 'local',
    GOFLAGS: '-buildvcs=false',
    GOWORK: 'off',
    CGO_ENABLED: '0',
  };
}

/**
 * Why the pinned Go cannot be used, or undefined when it can. Another version counts as absent: it may judge
 * otherwise.
 * @param pinned such as `1.26.8`
 */
export async function missingGoToolchain(pinned: string): Promise<string | undefined> {
  const { status, stdout } = await runProgram('go', ['env', 'GOVERSION'], { env: goEnvironment() });
  const found = stdout.trim();
  if (status === 0 && found === `go${pinned}`) return undefined;
  const here = status === 0 ? `here is \`${found}\`` : 'it is not on this machine';
  const mend =
    status === 0 ? `\`GOTOOLCHAIN=go${pinned} npm run snippets\` fetches it` : 'https://go.dev/dl/ has it';
  return `\`go\` ${pinned} is needed, ${here}: ${mend}.`;
}

/** Path of the gofmt that belongs to the go command, of the same version. */
export async function gofmtPath(): Promise<string> {
  const { stdout } = await runProgram('go', ['env', 'GOROOT'], { env: goEnvironment() });
  return `${stdout.trim()}/bin/gofmt`;
}
