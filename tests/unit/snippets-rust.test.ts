/**
 * Rust samples are judged by the pinned toolchain itself. Where it is absent, these tests hold the other half of
 * the promise: that its absence is reported and proves nothing.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCheckerIdentities } from '../../src/markdown/code/checker-identity.ts';
import { ledgerFolder } from '../../src/markdown/code/ledger.ts';
import { runProgram } from '../../src/tools/snippet-checkers/run-program.ts';
import { missingRustToolchain } from '../../src/tools/snippet-checkers/rust-toolchain.ts';
import { checkedSamples } from './code/checked-samples.ts';
import { ownRoot } from './code/snippet-project.ts';

const { rustVersion } = readCheckerIdentities(ownRoot);
const missing = await missingRustToolchain(join(ownRoot, 'tests/snippets'), rustVersion);

const blocks = {
  compiles: ['```rust', 'pub fn two() -> u32 {', '    2', '}', '```'],
  runs: [
    '```rust check="runs"',
    'pub fn two() -> u32 {',
    '    2',
    '}',
    '# #[test]',
    '# fn is_two() {',
    '#     assert_eq!(two(), 2);',
    '# }',
    '```',
  ],
  fails: [
    '```rust check="fails:E0382"',
    'pub fn twice(name: String) -> (String, String) {',
    '    (name, name)',
    '}',
    '```',
  ],
  mistyped: ['```rust', '# use std::fmt;', 'pub fn two() -> u32 {', '    "two"', '}', '```'],
  unused: ['```rust', 'pub fn two() -> u32 {', '    let three = 3;', '    2', '}', '```'],
  clippy: ['```rust', 'pub fn two() -> u32 {', '    return 2;', '}', '```'],
  layout: ['```rust', 'pub fn two() -> u32 {', '  2', '}', '```'],
  failingTest: [
    '```rust check="runs"',
    'pub fn two() -> u32 {',
    '    3',
    '}',
    '# #[test]',
    '# fn is_two() {',
    '#     assert_eq!(two(), 2);',
    '# }',
    '```',
  ],
  noTest: ['```rust check="runs"', 'pub fn four() -> u32 {', '    4', '}', '```'],
  idleTest: ['```rust', '#[test]', 'fn nothing() {}', '```'],
  otherError: [
    '```rust check="fails:E0499"',
    'pub fn twice(name: String) -> (String, String) {',
    '    (name, name)',
    '}',
    '```',
  ],
  secondError: [
    '```rust check="fails:E0308"',
    'pub fn a() -> u32 {',
    '    "a"',
    '}',
    'pub fn b() -> u32 {',
    '    nowhere()',
    '}',
    '```',
  ],
  noError: ['```rust check="fails:E0382"', 'pub fn five() -> u32 {', '    5', '}', '```'],
  syntax: ['```rust', 'pub fn six() -> u32 {', '    let = 6;', '}', '```'],
} as const;
type Name = keyof typeof blocks;
const samples = checkedSamples<Name>(blocks);

const expected: Record<Name, readonly [rule: string, offset: number, what: string][]> = {
  compiles: [],
  runs: [],
  fails: [],
  mistyped: [
    ['snippet-lint', 1, 'unused_imports'],
    ['snippet-does-not-compile', 3, 'E0308'],
  ],
  unused: [['snippet-lint', 2, 'unused_variables']],
  clippy: [['snippet-lint', 2, 'clippy::needless_return']],
  layout: [['snippet-format', 2, '`2`']],
  failingTest: [['snippet-test-fails', 6, '`is_two` failed']],
  noTest: [['snippet-without-test', 0, 'without a test']],
  idleTest: [['snippet-test-never-runs', 1, 'never run']],
  otherError: [['snippet-fails-otherwise', 2, 'E0382']],
  secondError: [['snippet-fails-otherwise', 5, 'E0425']],
  noError: [['snippet-fails-otherwise', 0, 'compiles']],
  syntax: [['snippet-does-not-compile', 2, 'expected pattern']],
};

if (missing === undefined) {
  describe('with the pinned toolchain', () => {
    test.each(samples.names)('the block `%s` gets the verdict it deserves, at its line', (name) => {
      expect(samples.found(name)).toEqual(
        expected[name].map(([rule, offset, what]) =>
          expect.objectContaining({ rule, offset, what: expect.stringContaining(what) }),
        ),
      );
    });

    test('only what was proved is recorded', () => {
      const proved = samples.names.filter((name) => expected[name].length === 0);
      expect(proved).toEqual(['compiles', 'runs', 'fails']);
      expect(samples.project.entries()).toHaveLength(proved.length);
    });

    test('cargo leaves nothing behind in the project', () => {
      expect(readdirSync(join(samples.project.root, 'tests/snippets')).sort()).toEqual(
        [
          ...readdirSync(join(ownRoot, 'tests/snippets')).filter((name) => name !== 'ledger'),
          'ledger',
        ].sort(),
      );
    });
  });
} else {
  test('without the pinned toolchain every unproved block is reported, with the command that installs it', () => {
    expect(samples.outcome.problems).toHaveLength(samples.names.length);
    for (const { rule, what } of samples.outcome.problems) {
      expect(rule).toBe('snippet-unproved');
      expect(what).toContain(`rustup toolchain install ${rustVersion}`);
    }
    expect(samples.outcome.notes).toEqual([missing]);
  });
}

test('the command checks a draft outside the content, says how many are proved and records nothing', async () => {
  const draft = join(samples.project.root, 'draft.mdx');
  const before = readdirSync(samples.project.root);
  writeFileSync(draft, [...blocks.compiles, '', '```toml', 'a = 1', '```', ''].join('\n'));
  const command = join(ownRoot, 'src/tools/snippets.ts');
  const ledger = (): string[] => readdirSync(join(ownRoot, ledgerFolder));
  const entries = ledger();
  const { status, stdout } = await runProgram(process.execPath, [command, draft]);
  expect(stdout).toContain(`2 checked, ${missing === undefined ? 2 : 1} of them proved now`);
  expect(status).toBe(missing === undefined ? 0 : 1);
  expect(ledger()).toEqual(entries);
  expect(readdirSync(samples.project.root)).toEqual([...before, 'draft.mdx'].sort());
}, 600_000);

test('another version of Rust counts as absent', async () => {
  expect(await missingRustToolchain(join(ownRoot, 'tests/snippets'), '1.2.3')).toContain(
    'rustup toolchain install 1.2.3 --profile minimal --component clippy,rustfmt',
  );
});
