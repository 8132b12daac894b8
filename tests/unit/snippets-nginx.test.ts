/** nginx judges its configuration itself. Where it is absent, its absence is reported and proves nothing. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nginxChecker } from '../../src/tools/snippet-checkers/nginx.ts';
import { makeSnippetProject, type SnippetProject } from './code/snippet-project.ts';

const missing = await nginxChecker.missing();

let project: SnippetProject;
beforeEach(() => {
  project = makeSnippetProject();
});
afterEach(() => project.remove());

const fence = (...lines: string[]): string => ['```nginx', ...lines, '```', ''].join('\n');
const server = [
  'upstream rpc {',
  '    least_conn;',
  '    server 10.0.0.1:8545 max_fails=3;',
  '}',
  '',
  'server {',
  '    listen 18080;',
  '    location / {',
  '        proxy_pass http://rpc;',
  '    }',
  '}',
];

if (missing === undefined) {
  describe('with nginx', () => {
    test.each([
      ['a part of http', server],
      ['a whole file', ['events {}', 'http {', '    access_log off;', '    server { listen 18080; }', '}']],
      ['a whole file with its own pid', ['pid own.pid;', 'events {}']],
    ])('%s is proved and recorded', async (_, lines) => {
      expect((await project.check(fence(...lines))).problems).toEqual([]);
      expect(project.entries()).toHaveLength(1);
    });

    test.each([
      ['unknown directive "proxy_pas"', 9, 9, server.with(8, '        proxy_pas http://rpc;')],
      ['invalid parameter "max_fail=3"', 3, 5, server.with(2, '    server 10.0.0.1:8545 max_fail=3;')],
      ['directive is not allowed here', 2, 5, ['server {', '    least_conn;', '}']],
      ['unexpected end of file', 3, 1, ['server {', '    listen 18080;', '']],
      [
        'conflicting server name',
        0,
        1,
        ['server { listen 18080; server_name a; }', 'server { listen 18080; server_name a; }'],
      ],
      ['no "events" section', 0, 1, ['http {', '}']],
    ] as const)('%s is caught at its place', async (what, line, column, lines) => {
      const { problems } = await project.check(fence(...lines));
      expect(problems[0]).toMatchObject({ rule: 'snippet-does-not-parse', line: line + 1, column });
      expect(problems[0]?.what).toContain(what);
      expect(problems[0]?.what).not.toContain('block.conf');
      expect(() => project.entries()).toThrow('ENOENT');
    });
  });
} else {
  test('without nginx a block is reported as unproved, with the reason', async () => {
    const { problems, notes } = await project.check(fence(...server));
    expect(problems.map(({ rule }) => rule)).toEqual(['snippet-unproved']);
    expect(notes).toEqual(['`nginx` is not on this machine.']);
    expect(() => project.entries()).toThrow('ENOENT');
  });
}
