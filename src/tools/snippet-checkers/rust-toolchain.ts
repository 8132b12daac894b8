/** Finds out whether the pinned Rust toolchain is on this machine; never downloads one. */
import { runProgram } from './run-program.ts';

/** Keeps rustup from fetching a toolchain that is not there: an absent one is reported instead. */
export const rustEnvironment = { RUSTUP_AUTO_INSTALL: '0', CARGO_TERM_COLOR: 'never' } as const;

/**
 * Why the pinned toolchain cannot be used, or undefined when it can. Another version counts as absent: it may
 * judge otherwise.
 * @param folder a folder in which rustup picks the pinned toolchain, by its `rust-toolchain.toml`
 */
export async function missingRustToolchain(folder: string, pinned: string): Promise<string | undefined> {
  const minor = pinned.split('.')[1] ?? '';
  const parts: [program: string, args: string[], expected: string][] = [
    ['rustc', ['--version'], `rustc ${pinned} `],
    ['cargo', ['--version'], `cargo ${pinned} `],
    ['cargo', ['clippy', '--version'], `clippy 0.1.${minor} `],
    ['rustfmt', ['--version'], 'rustfmt '],
  ];
  for (const [program, args, expected] of parts) {
    const found = await runProgram(program, args, { cwd: folder, env: rustEnvironment });
    if (found.status === 0 && found.stdout.startsWith(expected)) continue;
    const here = found.status === 0 ? `here is \`${found.stdout.trim()}\`` : 'it is not on this machine';
    const command = [program, ...args.slice(0, -1)].join(' ');
    return `\`${command}\` of Rust ${pinned} is needed, ${here}: \`rustup toolchain install ${pinned} --profile minimal --component clippy,rustfmt\`.`;
  }
  return undefined;
}
