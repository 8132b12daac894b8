/**
 * Go samples are judged by the pinned Go itself. Where it is absent, these tests hold the other half of the
 * promise: that its absence is reported and proves nothing. They need the standard library alone, so no network.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCheckerIdentities } from '../../src/markdown/code/checker-identity.ts';
import { missingGoToolchain } from '../../src/tools/snippet-checkers/go-toolchain.ts';
import { checkedSamples } from './code/checked-samples.ts';
import { ownRoot } from './code/snippet-project.ts';

const { goVersion } = readCheckerIdentities(ownRoot);
const missing = await missingGoToolchain(goVersion);

const testOf = (body: string): string[] => ['# func TestTwo(t *testing.T) {', `# \t${body}`, '# }', '```'];
const runs = ['```go check="runs"', '# package two', '#', '# import "testing"', '#'];

const blocks = {
  compiles: ['```go', 'package two', '', 'func Two() int {', '\treturn 2', '}', '```'],
  program: ['```go', '# package main', '#', 'func main() {', '\tprintln("é")', '}', '```'],
  runs: [...runs, 'func Two() int { return 2 }', '#', ...testOf('if Two() != 2 { t.Fatal() }')],
  mistyped: ['```go', '# package two', '#', 'func Two() int {', '\treturn len("é") + "two"', '}', '```'],
  unused: [
    '```go',
    '# package two',
    '#',
    '# import "fmt"',
    '#',
    'func Two() int {',
    '\tthree := 3',
    '\treturn 2',
    '}',
    '```',
  ],
  vet: ['```go', 'package two', '', 'import "fmt"', '', 'func Two() { fmt.Printf("é%d", "two") }', '```'],
  layout: ['```go', 'package two', '', 'func Two() int {', '  return 2', '}', '```'],
  stranger: ['```go', 'package two', '', 'import "example.com/two"', '', 'var Two = two.Two', '```'],
  noPackage: ['```go', 'func Two() int { return 2 }', '```'],
  noMain: ['```go', 'package main', '', 'func Two() int { return 2 }', '```'],
  syntax: ['```go', 'package two', '', 'func Two() int { return 2', '```'],
  failingTest: [
    ...runs,
    'func Two() int { return 3 }',
    '#',
    '# func TestTwo(t *testing.T) {',
    '# \tif Two() != 2 {',
    '# \t\tt.Errorf("got %d", Two())',
    '# \t}',
    '# }',
    '```',
  ],
  panickingTest: [...runs, 'var entries map[int]int', '#', ...testOf('entries[1] = 1')],
  mistypedTest: [...runs, 'func Two() int { return 2 }', '#', ...testOf('nowhere()')],
  strangeTest: [...runs, 'import "example.com/two"', '#', ...testOf('two.Two()')],
  noTest: ['```go check="runs"', 'package four', '', 'func Four() int { return 4 }', '```'],
  idleTest: ['```go', 'package two', '', 'import "testing"', '', 'func TestTwo(t *testing.T) {}', '```'],
};
blocks.runs.splice(
  -4,
  4,
  '# func TestTwo(t *testing.T) {',
  '# \tif Two() != 2 {',
  '# \t\tt.Fatal()',
  '# \t}',
  '# }',
  '```',
);
type Name = keyof typeof blocks;
const samples = checkedSamples<Name>(blocks);

const expected: Record<Name, readonly [rule: string, offset: number, column: number, what: string][]> = {
  compiles: [],
  program: [],
  runs: [],
  mistyped: [['snippet-does-not-compile', 4, 9, 'mismatched types int and untyped string']],
  unused: [
    ['snippet-does-not-compile', 3, 8, '"fmt" imported and not used'],
    ['snippet-does-not-compile', 6, 2, 'declared and not used: three'],
  ],
  vet: [['snippet-lint', 5, 27, 'wrong type string (go vet)']],
  layout: [['snippet-format', 4, 1, '`return 2` is not laid out as `gofmt`']],
  stranger: [['snippet-does-not-compile', 3, 8, 'no required module provides package example.com/two']],
  noPackage: [['snippet-does-not-compile', 1, 1, "expected 'package'"]],
  noMain: [['snippet-does-not-compile', 0, 1, 'function main is undeclared']],
  syntax: [['snippet-does-not-compile', 3, 26, "expected '}'"]],
  failingTest: [['snippet-test-fails', 9, 1, 'failed: got 3']],
  panickingTest: [['snippet-test-fails', 8, 1, '`TestTwo` panicked: assignment to entry in nil map']],
  mistypedTest: [['snippet-does-not-compile', 8, 2, 'undefined: nowhere']],
  strangeTest: [['snippet-does-not-compile', 5, 8, 'no required module provides package example.com/two']],
  noTest: [['snippet-without-test', 0, 1, 'without a test']],
  idleTest: [['snippet-test-never-runs', 5, 1, 'never run']],
};

if (missing === undefined) {
  describe('with the pinned Go', () => {
    test.each(samples.names)('the block `%s` gets the verdict it deserves, at its place', (name) => {
      expect(samples.found(name)).toEqual(
        expected[name].map(([rule, offset, column, what]) => ({
          rule,
          offset,
          column,
          what: expect.stringContaining(what),
        })),
      );
    });

    test('only what was proved is recorded', () => {
      const proved = samples.names.filter((name) => expected[name].length === 0);
      expect(proved).toEqual(['compiles', 'program', 'runs']);
      expect(samples.project.entries()).toHaveLength(proved.length);
    });

    test('the go command leaves nothing behind in the project', () => {
      const listing = (root: string): string[] =>
        readdirSync(join(root, 'tests/snippets/go'), { recursive: true }).map(String).sort();
      expect(listing(samples.project.root)).toEqual(listing(ownRoot));
    });
  });
} else {
  test('without the pinned Go every unproved block is reported, with how to get it', () => {
    expect(samples.outcome.problems).toHaveLength(samples.names.length);
    for (const { rule, what } of samples.outcome.problems) {
      expect(rule).toBe('snippet-unproved');
      expect(what).toContain(`\`go\` ${goVersion} is needed`);
    }
    expect(samples.outcome.notes).toEqual([missing]);
  });
}

test('another version of Go counts as absent', async () => {
  expect(await missingGoToolchain('1.2.3')).toContain('`go` 1.2.3 is needed');
});
