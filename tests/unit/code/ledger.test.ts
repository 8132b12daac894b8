import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockedClosure, readCheckerIdentities } from '../../../src/markdown/code/checker-identity.ts';
import { readFence } from '../../../src/markdown/code/fence-meta.ts';
import { type Claim, claimKey, claimOf, Ledger, ledgerFolder } from '../../../src/markdown/code/ledger.ts';
import { makeSnippetProject, ownRoot, type SnippetProject } from './snippet-project.ts';

const identities = readCheckerIdentities(ownRoot);

function claim(info: string, code = 'fn a() {}'): Claim {
  const [lang, ...rest] = info.split(' ');
  const { meta } = readFence(lang, rest.join(' '), { shownLines: 1, ...identities });
  const made = meta && claimOf(meta, code, identities);
  if (!made) throw new Error(`\`${info}\` claims nothing`);
  return made;
}

describe('the key of a claim', () => {
  test('is the same for the same claim', () => {
    expect(claimKey(claim('rust'))).toBe(claimKey(claim('rust check="compiles" crate="std"')));
  });

  test('does not depend on how the block is shown', () => {
    expect(claimKey(claim('rust title="a.rs" {1}'))).toBe(claimKey(claim('rust')));
  });

  test('changes with code, check, family and language', () => {
    const claims = [
      claim('rust'),
      claim('rust', 'fn b() {}'),
      claim('rust check="runs"'),
      claim('rust check="fails:E0382"'),
      claim('rust check="fails:E0499"'),
      claim('rust crate="async"'),
      claim('go'),
      claim('go check="runs"'),
      claim('go module="geth"'),
      claim('yaml'),
      claim('yaml schema="kubernetes"'),
      claim('yaml schema="prometheus-rules"'),
      claim('toml'),
    ];
    expect(new Set(claims.map(claimKey)).size).toBe(claims.length);
  });

  test('a sketch and plain output claim nothing', () => {
    for (const info of ['rust check="sketch" reason="no link"', 'text']) {
      expect(() => claim(info)).toThrow('claims nothing');
    }
  });
});

describe('what a proof rests on', () => {
  const lock = readFileSync(join(ownRoot, 'tests/snippets/Cargo.lock'), 'utf8');

  test('holds the locked packages a family reaches, and no others', () => {
    expect(lockedClosure(lock, 'snippets-std')).toBe('snippets-std 0.0.0 local');
    const asynchronous = lockedClosure(lock, 'snippets-async');
    expect(asynchronous).toMatch(/^tokio \d+\.\d+\.\d+ [0-9a-f]{64}$/m);
    expect(asynchronous).toMatch(/^pin-project-lite /m);
    expect(asynchronous).not.toContain('alloy');
  });

  test('changes with a version in that family and with none elsewhere', () => {
    const updated = lock.replace(/(name = "redb"\nversion = )"[^"]*"/, '$1"99.0.0"');
    expect(updated).not.toBe(lock);
    expect(lockedClosure(updated, 'snippets-storage')).not.toBe(lockedClosure(lock, 'snippets-storage'));
    expect(lockedClosure(updated, 'snippets-async')).toBe(lockedClosure(lock, 'snippets-async'));
  });

  test('names the pinned toolchain and the versions of the parsers', () => {
    expect(identities.rustVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(identities.identify('rust', 'std')).toContain(identities.rustVersion);
    expect(identities.goVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(identities.identify('go', 'geth')).toContain(identities.goVersion);
    expect(identities.identify('yaml', undefined)).toMatch(/yaml \d+\.\d+\.\d+/);
    expect(identities.identify('toml', undefined)).toMatch(/smol-toml \d+\.\d+\.\d+/);
    expect(identities.identify('sql', undefined)).toMatch(/libpg-query \d+\.\d+\.\d+/);
    expect(identities.identify('sqlite', undefined)).toContain(`node ${identities.nodeVersion}`);
    expect(identities.nodeVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(identities.identify('solidity', undefined)).toMatch(/solc \d+\.\d+\.\d+/);
  });
});

describe('the ledger', () => {
  let project: SnippetProject;
  beforeEach(() => {
    project = makeSnippetProject();
  });
  afterEach(() => project.remove());

  test('proves what was recorded and nothing else', () => {
    const ledger = new Ledger(project.root);
    expect(ledger.proves(claim('yaml'))).toBe(false);
    ledger.record(claim('yaml'));
    expect(ledger.proves(claim('yaml'))).toBe(true);
    expect(ledger.proves(claim('toml'))).toBe(false);
    ledger.forget(claim('yaml'));
    expect(ledger.proves(claim('yaml'))).toBe(false);
  });

  test('has one file for each block, which holds the claim and nothing of the machine or the day', () => {
    new Ledger(project.root).record(claim('yaml'));
    const [entry = ''] = project.entries();
    expect(entry).toBe(`${claimKey(claim('yaml'))}.json`);
    expect(JSON.parse(readFileSync(join(project.root, ledgerFolder, entry), 'utf8'))).toEqual(claim('yaml'));
  });

  test('drops what no block needs any more', () => {
    const ledger = new Ledger(project.root);
    ledger.record(claim('yaml'));
    ledger.record(claim('toml'));
    expect(ledger.removeOrphans([claim('yaml')])).toBe(1);
    expect(project.entries()).toEqual([`${claimKey(claim('yaml'))}.json`]);
  });

  test('does not believe an entry that was damaged, or that proves something else', () => {
    const ledger = new Ledger(project.root);
    ledger.record(claim('rust'));
    const file = join(project.root, ledgerFolder, `${claimKey(claim('rust'))}.json`);
    const sound = readFileSync(file, 'utf8');
    for (const damaged of [
      '',
      sound.slice(0, -5),
      sound.replace('compiles', 'runs'),
      `<<<<<<< HEAD\n${sound}`,
    ]) {
      writeFileSync(file, damaged);
      expect(ledger.proves(claim('rust')), damaged).toBe(false);
    }
    writeFileSync(file, sound);
    expect(ledger.proves(claim('rust'))).toBe(true);
  });
});
