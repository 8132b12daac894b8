import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqliteChecker } from '../../../src/tools/snippet-checkers/sqlite.ts';
import { makeSnippetProject, type SnippetProject } from './snippet-project.ts';

/** The Solidity compiler is 9 MB, loaded by the first test that needs it. */
const timeout = 60_000;
const handlersAtStart = process.listenerCount('unhandledRejection');

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
    ['sql', 'SELECT DISTINCT ON (a) a, b', 'FROM t ORDER BY a, b DESC;', 'SELECT $1::bigint'],
    ['sql', 'CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql', 'AS $$ BEGIN RETURN NEW; END $$;'],
    ['sqlite', 'CREATE TABLE t (a INTEGER) STRICT;', '-- why', 'SELECT a FROM t WHERE a = ?1; -- done'],
    ['sqlite check="runs"', 'CREATE TABLE t (a UNIQUE);', 'INSERT INTO t VALUES (1) RETURNING a;'],
    ['solidity', 'pragma solidity ^0.8.30;', 'contract A {', '    uint256 public x;', '}'],
  ])(
    'of %s is proved and recorded',
    async (language, ...lines) => {
      expect((await project.check(fence(language, ...lines))).problems).toEqual([]);
      expect(project.entries()).toHaveLength(1);
    },
    timeout,
  );
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

describe('a fault is placed at its column', () => {
  const parses = 'snippet-does-not-parse';
  const compiles = 'snippet-does-not-compile';
  const pragma = 'pragma solidity ^0.8.30;';
  test.each([
    ['sql', parses, 2, 15, ['SELECT é;', "SELECT '😀' b SELEC 1"], 'at or near "SELEC"'],
    ['sql', parses, 1, 10, ['SELECT (1'], 'end of input'],
    ['sql', parses, 1, 1, ['-- nothing'], 'no statement'],
    ['sql', parses, 2, 26, ['SELECT é;', 'DO $$ BEGIN PERFORM a(); PERFRM 1; END $$;'], '"PERFRM"'],
    ['sqlite', parses, 2, 20, ['CREATE TABLE t (a, b);', 'SELECT a, b FROM t,, t;'], 'near ","'],
    ['sqlite', parses, 3, 15, ['CREATE TABLE t (a);', '-- u', 'SELECT a FROM u;'], 'no such table: u'],
    ['sqlite', parses, 2, 11, ['CREATE TABLE t (a);', 'SELECT a, b.c FROM t;'], 'no such column: b.c'],
    ['sqlite', parses, 2, 1, ['CREATE TABLE t (a UNIQUE);', 'INSERT INTO t VALUES (1), (1);'], 'UNIQUE'],
    ['sqlite', parses, 1, 10, ['SELECT (1'], 'incomplete input'],
    ['sqlite', parses, 1, 1, ["ATTACH 'other.db' AS other;"], 'not authorized'],
    ['sqlite', parses, 1, 1, ['-- nothing'], 'no statement'],
    ['sqlite check="runs"', parses, 2, 1, ['SELECT 1;', 'SELECT ?1;'], 'parameters'],
    ['solidity', compiles, 2, 31, [pragma, 'contract A { /* é */ uint x = y; }'], 'Undeclared'],
    ['solidity', compiles, 2, 1, [pragma, "import 'a/A.sol';"], 'not found'],
    ['solidity', compiles, 1, 1, ['contract A {}'], 'required compiler version'],
    ['solidity', compiles, 1, 1, ['pragma solidity ^0.7.0;'], 'requires different compiler version'],
    [
      'solidity',
      compiles,
      3,
      33,
      [pragma, 'contract A {', '    function f() external pure {uint b = 1;}', '}'],
      'Unused local variable',
    ],
  ] as const)(
    '%s %s %i:%i %j',
    async (info, rule, line, column, lines, message) => {
      const { problems } = await project.check(fence(info, ...lines));
      expect(problems[0]).toMatchObject({ rule, line: firstLine - 1 + line, column });
      expect(problems[0]?.what).toContain(message);
      expect(() => project.entries()).toThrow('ENOENT');
    },
    timeout,
  );
});

test('no file is written by a block of SQLite', async () => {
  const path = `${project.root}/written.db`;
  const { problems } = await project.check(fence('sqlite', `VACUUM INTO '${path}';`));
  expect(problems).toHaveLength(1);
  expect(existsSync(path)).toBe(false);
});

test('a block of SQLite is not judged by the SQLite of another Node', async () => {
  const missing = await sqliteChecker({ nodeVersion: '1.2.3' }).missing();
  expect(missing).toContain('Node 1.2.3');
  expect(await sqliteChecker({ nodeVersion: process.versions.node }).missing()).toBeUndefined();
});

test(
  'the Solidity compiler leaves no handler behind in this process',
  async () => {
    await project.check(fence('solidity', 'contract A {}'));
    expect(process.listenerCount('unhandledRejection')).toBe(handlersAtStart);
  },
  timeout,
);

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
