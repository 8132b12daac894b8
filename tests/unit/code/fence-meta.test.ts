import { describe, expect, test } from 'vitest';
import { readFence } from '../../../src/markdown/code/fence-meta.ts';

const context = { shownLines: 5, crates: ['std', 'async'], modules: ['geth', 'std'] };
const read = (info: string) => {
  const [lang, ...rest] = info.split(' ');
  return readFence(lang, rest.join(' '), context);
};
const rules = (info: string) => read(info).faults.map((fault) => fault.rule);

describe('the info string of a fence', () => {
  test('is read in full', () => {
    expect(read('rust title="src/pool.rs" {3-4,1} check="runs" crate="async"').meta).toEqual({
      language: 'rust',
      title: 'src/pool.rs',
      highlighted: [1, 3, 4],
      check: { kind: 'runs' },
      family: 'async',
    });
  });

  test('has the usual check of its language where it names none', () => {
    expect(read('rust').meta).toMatchObject({ check: { kind: 'compiles' }, family: 'std' });
    expect(read('yaml').meta).toMatchObject({ check: { kind: 'parses' }, family: undefined });
    expect(read('go').meta).toMatchObject({ check: { kind: 'compiles' }, family: 'std' });
    expect(read('go module="geth"').meta).toMatchObject({ family: 'geth' });
    expect(read('yaml schema="kubernetes"').meta).toMatchObject({ schema: 'kubernetes' });
    expect(read('text').meta).toMatchObject({ check: { kind: 'none' } });
  });

  test('keeps the error code of a sample that must fail and the reason of a sketch', () => {
    expect(read('rust check="fails:E0382"').meta?.check).toEqual({ kind: 'fails', errorCode: 'E0382' });
    expect(read('rust check="sketch" reason="no enclave"').meta?.check).toEqual({
      kind: 'sketch',
      reason: 'no enclave',
    });
  });

  test.each([
    ['', 'fence-without-language'],
    ['rs', 'unknown-fence-language'],
    ['golang', 'unknown-fence-language'],
    ['rust titel="a"', 'unknown-fence-attribute'],
    ['rust check=runs', 'unknown-fence-attribute'],
    ['rust linenumbers', 'unknown-fence-attribute'],
    ['rust title="a" title="b"', 'repeated-fence-attribute'],
    ['rust {6}', 'fence-lines-out-of-range'],
    ['rust {0}', 'fence-lines-out-of-range'],
    ['rust {3-2}', 'fence-lines-out-of-range'],
    ['rust {one}', 'fence-lines-out-of-range'],
    ['rust check="compile"', 'bad-fence-check'],
    ['rust check="parses"', 'bad-fence-check'],
    ['rust check="fails"', 'bad-fence-check'],
    ['rust check="fails:382"', 'bad-fence-check'],
    ['rust check="runs:E0382"', 'bad-fence-check'],
    ['yaml check="compiles"', 'bad-fence-check'],
    ['text check="parses"', 'bad-fence-check'],
    ['rust check="sketch"', 'sketch-without-reason'],
    ['rust check="sketch" reason=" "', 'sketch-without-reason'],
    ['rust reason="because"', 'reason-without-sketch'],
    ['rust crate="asinc"', 'unknown-snippet-crate'],
    ['yaml crate="async"', 'crate-without-rust'],
    ['go crate="async"', 'crate-without-rust'],
    ['go module="get"', 'unknown-snippet-module'],
    ['rust module="geth"', 'module-without-go'],
    ['go check="fails:E0382"', 'bad-fence-check'],
    ['yaml schema="kubernets"', 'bad-fence-schema'],
    ['json schema="kubernetes"', 'bad-fence-schema'],
    ['yaml schema="kubernetes" check="sketch" reason="none"', 'bad-fence-schema'],
  ])('`%s` is refused as %s', (info, rule) => {
    expect(rules(info)).toEqual([rule]);
    expect(read(info).meta).toBeUndefined();
  });

  test('says what was probably meant', () => {
    expect(read('rs').faults[0]?.mend).toMatch(/^Did you mean `rust`\?/);
    expect(read('rust chek="runs"').faults[0]?.mend).toMatch(/^Did you mean `check`\?/);
    expect(read('rust crate="asinc"').faults[0]?.mend).toMatch(/^Did you mean `async`\?/);
    expect(read('golang').faults[0]?.mend).toMatch(/^Did you mean `go`\?/);
    expect(read('go module="get"').faults[0]?.mend).toMatch(/^Did you mean `geth`\?/);
    expect(read('rust module="geth"').faults[0]?.mend).toBe('Remove `module`, or write `crate="…"`.');
    expect(read('yaml schema="kubernets"').faults[0]?.mend).toMatch(/^Did you mean `kubernetes`\?/);
    expect(read('yaml schema="prometheus"').faults[0]?.mend).toMatch(/^Did you mean `prometheus-rules`\?/);
    expect(read('json schema="kubernetes"').faults[0]?.mend).toBe('Remove `schema`.');
    expect(read('rust check=runs').faults[0]?.mend).toBe('Write `check="runs"`, in double quotes.');
  });

  test('names every known language where the word is like none of them', () => {
    expect(read('haskell').faults[0]?.mend).toContain(
      '`rust`, `go`, `yaml`, `json`, `toml`, `bash`, `nginx`, `sql`, `sqlite`, `solidity`, `text`, `mermaid`',
    );
  });

  test('reports every fault at once', () => {
    expect(rules('rs {9} chek="x"')).toEqual([
      'unknown-fence-language',
      'fence-lines-out-of-range',
      'unknown-fence-attribute',
    ]);
  });
});
