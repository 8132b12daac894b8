/**
 * Rule files are judged by Prometheus's own reader, which takes Go and its locked modules. Where Go is absent or
 * the modules cannot be had, these tests hold the other half of the promise: nothing is proved.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCheckerIdentities } from '../../src/markdown/code/checker-identity.ts';
import { goEnvironment, missingGoToolchain } from '../../src/tools/snippet-checkers/go-toolchain.ts';
import { ruleFileFaults } from '../../src/tools/snippet-checkers/prometheus-faults.ts';
import { runProgram } from '../../src/tools/snippet-checkers/run-program.ts';
import { checkedSamples } from './code/checked-samples.ts';
import { ownRoot } from './code/snippet-project.ts';

const { goVersion } = readCheckerIdentities(ownRoot);
const missing = await missingGoToolchain(goVersion);
/** False where the reader's modules are not on the machine and cannot be fetched. */
const hasModules =
  missing === undefined &&
  (
    await runProgram('go', ['list', '-deps', '.'], {
      cwd: join(ownRoot, 'tests/snippets/prometheus'),
      env: goEnvironment(),
    })
  ).status === 0;

const rulesOf = (...rules: string[]): string[] => ['groups:', '  - name: node', '    rules:', ...rules];
const blocks = {
  rules: rulesOf(
    '      - record: node:head:rate5m',
    '        expr: sum by (job) (rate(head_slot[5m]))',
    '      - alert: HeadStands',
    '        expr: node:head:rate5m == 0',
    '        for: 5m',
    '        annotations:',
    '          summary: "{{ $labels.job }} stands"',
  ),
  expression: rulesOf('      - alert: HeadStands', '        expr: rate(head_slot[5m]) <'),
  quoted: rulesOf('      - alert: HeadStands', '        expr: "rate(head_slot[5m]) + sum(,)"'),
  types: rulesOf(
    '      - record: a',
    '        expr: |',
    '          sum(',
    '            rate(up)',
    '          )',
  ),
  field: rulesOf('      - record: a', '        expr: up', '        for_: 5m'),
  template: rulesOf(
    '      - alert: A',
    '        expr: up',
    '        annotations:',
    '          summary: "{{ $value | humaniz }}"',
  ),
  duration: ['groups:', '  - name: node', '    interval: 1x', '    rules: []'],
  nothing: ['groups: []'],
  syntax: ['groups: ['],
};
type Name = keyof typeof blocks;
const fenced = (lines: readonly string[]): string[] => ['```yaml schema="prometheus-rules"', ...lines, '```'];
const samples = checkedSamples<Name>(
  Object.fromEntries(Object.entries(blocks).map(([name, lines]) => [name, fenced(lines)])) as Record<
    Name,
    string[]
  >,
);

const expected: Record<Name, readonly [offset: number, column: number, what: string][]> = {
  rules: [],
  expression: [[5, 36, 'unexpected end of input']],
  quoted: [[5, 42, 'unexpected "," in aggregation']],
  types: [[7, 18, 'expected type range vector']],
  field: [[6, 1, 'field for_ not found']],
  template: [[4, 9, 'function "humaniz" not defined']],
  duration: [[0, 1, 'unknown unit "x" in duration "1x"']],
  nothing: [[0, 1, 'no group of rules']],
  syntax: [[1, 10, 'The YAML does not parse']],
};

if (hasModules) {
  describe('with the pinned Go and the modules of the reader', () => {
    test.each(samples.names)('the block `%s` gets the verdict it deserves, at its place', (name) => {
      expect(samples.found(name)).toEqual(
        expected[name].map(([offset, column, what]) => ({
          rule: expect.any(String),
          offset,
          column,
          what: expect.stringContaining(what),
        })),
      );
    });

    test('only what was proved is recorded', () => {
      expect(samples.project.entries()).toHaveLength(1);
    });
  });
} else {
  test('without them no block of rules is proved, and each is told why', () => {
    const rule = missing === undefined ? 'snippet-not-checked' : 'snippet-unproved';
    const sound = samples.names.filter((name) => missing !== undefined || name !== 'syntax');
    expect(samples.outcome.problems.filter((problem) => problem.rule === rule)).toHaveLength(sound.length);
    expect(() => samples.project.entries()).toThrow('ENOENT');
  });
}

test('a fault that Prometheus tells twice is told once', () => {
  const errors = ['unknown unit "x"', 'unknown unit "x"'];
  expect(ruleFileFaults('groups:', { groups: 0, errors })).toHaveLength(1);
});

test('the reader is built by the Go that checks samples', () => {
  const module = readFileSync(join(ownRoot, 'tests/snippets/prometheus/go.mod'), 'utf8');
  expect(module).toContain(`\ngo ${goVersion}\n`);
});
