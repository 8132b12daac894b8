import { describe, expect, it } from 'vitest';
import { checkLockfile } from '../../build/checks/lockfile.ts';

const OK = { version: '1.0.0', integrity: 'sha512-x' };
const check = (packages: Parameters<typeof checkLockfile>[0]['packages']): string =>
  checkLockfile({ packages })
    .map((fault) => `${fault.page} ${fault.what}`)
    .join('\n');

describe('the lockfile check', () => {
  it('is content when every platform’s package is locked, at the top or nested', () => {
    expect(
      check({
        '': {},
        'node_modules/a': { ...OK, optionalDependencies: { 'a-linux': '1', 'a-mac': '1' } },
        'node_modules/a-linux': OK,
        'node_modules/a/node_modules/a-mac': OK,
      }),
    ).toBe('');
  });

  it('finds a platform’s package that is missing', () => {
    const text = check({ 'node_modules/a': { ...OK, optionalDependencies: { 'a-mac': '1.2.3' } } });
    expect(text).toContain('node_modules/a wants `a-mac@1.2.3`');
  });

  it('does not take a package nested in a neighbour for one that can be found', () => {
    const text = check({
      'node_modules/a': { ...OK, optionalDependencies: { 'a-mac': '1' } },
      'node_modules/b/node_modules/a-mac': OK,
    });
    expect(text).toContain('a-mac');
  });

  it('finds a registry’s host and a missing checksum', () => {
    expect(check({ 'node_modules/a': { ...OK, resolved: 'https://registry.example/a.tgz' } })).toContain(
      'host',
    );
    expect(check({ 'node_modules/a': { version: '1' } })).toContain('integrity');
  });
});
