import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSnippetProject, type SnippetProject } from './snippet-project.ts';

let project: SnippetProject;
beforeEach(() => {
  project = makeSnippetProject();
});
afterEach(() => project.remove());

const fence = (language: string, ...lines: string[]): string =>
  ['---', 'title: x', '---', '', `\`\`\`${language}`, ...lines, '```', ''].join('\n');
const firstLine = 6;

describe('a block that parses', () => {
  test.each([
    ['yaml', 'a: 1', '---', 'b: [1, 2]'],
    ['json', '{ "a": [1, 2] }'],
    ['toml', '[a]', 'b = 1'],
    ['bash', 'if true; then', '  echo "hi"', 'fi'],
  ])('of %s is proved and recorded', async (language, ...lines) => {
    expect((await project.check(fence(language, ...lines))).problems).toEqual([]);
    expect(project.entries()).toHaveLength(1);
  });
});

describe('a block that does not parse is caught at its line', () => {
  test.each([
    ['yaml', ['a: 1', 'b: [1, 2'], 1],
    ['yaml', ['a: 1', 'a: 2'], 1],
    ['yaml', ['a: 1', '\tb: 2'], 1],
    ['json', ['{', '  "a": 1,', '}'], 2],
    ['json', ['{', '  "a": 1'], 1],
    ['toml', ['[a]', 'b ='], 1],
    ['toml', ['a = 1', 'a = 2'], 1],
    ['bash', ['echo a', 'if true; echo b; fi'], 1],
    ['bash', ['for x in 1 2; do', '  echo "$x"'], 1],
  ] as const)('%s %j', async (language, lines, offset) => {
    const { problems } = await project.check(fence(language, ...lines));
    expect(problems[0]).toMatchObject({
      file: 'content/sample.mdx',
      rule: 'snippet-does-not-parse',
      line: firstLine + offset,
      severity: 'error',
    });
    expect(() => project.entries()).toThrow('ENOENT');
  });
});

test('a block that is laid out otherwise is caught, with what to write', async () => {
  const { problems } = await project.check(fence('json', '{', '    "a": 1', '}'));
  expect(problems).toEqual([expect.objectContaining({ rule: 'snippet-format', line: firstLine + 1 })]);
  expect(problems[0]?.mend).toContain('  "a": 1');
});

test('a block in a list is reported at the column where its code stands', async () => {
  const { problems } = await project.check('- item\n\n  ```json\n  { "a": }\n  ```\n');
  expect(problems[0]).toMatchObject({ line: 4, column: 10 });
});

test('the same faulty block in two places is reported at both', async () => {
  const block = '```toml\na =\n```\n';
  const { problems } = await project.check(`${block}\n${block}`);
  expect(problems.map(({ line }) => line)).toEqual([2, 6]);
});

test('a fence that cannot be read keeps the rest from being forgotten', async () => {
  await project.check(fence('toml', 'a = 1'));
  const { problems } = await project.check('```tolm\na = 1\n```\n');
  expect(problems.map(({ rule }) => rule)).toEqual(['unknown-fence-language']);
  expect(project.entries()).toHaveLength(1);
});

test('a changed block leaves no entry behind', async () => {
  await project.check(fence('toml', 'a = 1'));
  const before = project.entries();
  const { summary } = await project.check(fence('toml', 'a = 2'));
  expect(project.entries()).toHaveLength(1);
  expect(project.entries()).not.toEqual(before);
  expect(summary).toContain('1 entries of blocks that are gone removed');
});

test('what the ledger proves is not checked again, unless all is', async () => {
  const source = fence('toml', 'a = 1');
  await project.check(source);
  expect((await project.check(source)).summary).toContain('1 proved by the ledger, 0 checked');
  expect((await project.check(source, { all: true })).summary).toContain('1 checked, 1 of them proved now');
});

test('MDX that cannot be parsed is a problem with its place, not a crash', async () => {
  const { problems } = await project.check('text\n\n<a>{</a>\n');
  expect(problems).toEqual([expect.objectContaining({ rule: 'mdx-syntax', line: 3 })]);
});
