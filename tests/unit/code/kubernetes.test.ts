import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSnippetProject, type SnippetProject } from './snippet-project.ts';

let project: SnippetProject;
beforeEach(() => {
  project = makeSnippetProject();
});
afterEach(() => project.remove());

const fence = (...lines: string[]): string => ['```yaml schema="kubernetes"', ...lines, '```', ''].join('\n');
const disruption = [
  'apiVersion: policy/v1',
  'kind: PodDisruptionBudget',
  'metadata:',
  '  name: beacon',
  'spec:',
  '  maxUnavailable: 1',
  '  selector:',
  '    matchLabels: { app: beacon }',
];
const stateful = [
  'apiVersion: apps/v1',
  'kind: StatefulSet',
  'metadata:',
  '  name: geth',
  'spec:',
  '  serviceName: geth',
  '  replicas: 2',
  '  selector:',
  '    matchLabels: { app: geth }',
  '  template:',
  '    metadata:',
  '      labels: { app: geth }',
  '    spec:',
  '      containers:',
  '        - name: geth',
  '          image: ethereum/client-go',
  '          resources:',
  '            limits: { cpu: 4, memory: 16Gi }',
];
const replace = (lines: readonly string[], line: number, ...by: string[]): string[] =>
  lines.toSpliced(line - 1, 1, ...by);

test('manifests of several kinds are proved and recorded with their schema', async () => {
  const { problems } = await project.check(fence(...disruption, '---', ...stateful));
  expect(problems).toEqual([]);
  expect(project.entries()).toHaveLength(1);
});

test('the same block without the schema is another claim', async () => {
  const block = fence(...disruption);
  const { summary } = await project.check(block + block.replace(' schema="kubernetes"', ''));
  expect(summary).toContain('2 of them proved now');
  expect(project.entries()).toHaveLength(2);
});

describe('a manifest that the API would not take is caught at its place', () => {
  test.each([
    [
      replace(stateful, 7, '  replica: 2'),
      7,
      3,
      '`replica` is no field of `spec`',
      'Did you mean `replicas`?',
    ],
    [replace(stateful, 7, '  replicas: two'), 7, 13, '`spec.replicas` must be integer', 'Correct'],
    [replace(stateful, 9, '    matchLabels: { app: 1 }'), 9, 25, 'must be string', 'Correct'],
    [
      replace(stateful, 15, '        - imagePullPolicy: Always'),
      15,
      11,
      '`spec.template.spec.containers.0` lacks `name`',
      'Add `name`',
    ],
    [
      replace(stateful, 1, 'apiVersion: apps/v1beta1'),
      1,
      1,
      '`apps/v1beta1 StatefulSet` is none',
      'Did you mean `apps/v1 StatefulSet`?',
    ],
    [replace(stateful, 2), 1, 1, 'lacks `apiVersion` or `kind`', 'Name both'],
    [
      [...disruption, '---', ...replace(disruption, 6, '  maxUnavailble: 1')],
      15,
      3,
      '`maxUnavailble` is no field',
      'Did you mean `maxUnavailable`?',
    ],
  ] as const)('%#', async (lines, line, column, what, mend) => {
    const { problems } = await project.check(fence(...lines));
    expect(problems).toEqual([
      expect.objectContaining({ rule: 'snippet-does-not-fit-schema', line: line + 1, column }),
    ]);
    expect(problems[0]?.what).toContain(what);
    expect(problems[0]?.mend).toContain(mend);
    expect(() => project.entries()).toThrow('ENOENT');
  });
});

test('what is no YAML is told as such, and not held against the schema', async () => {
  const { problems } = await project.check(fence('apiVersion: v1', 'apiVersion: v1'));
  expect(problems.map(({ rule }) => rule)).toEqual(['snippet-does-not-parse']);
});
