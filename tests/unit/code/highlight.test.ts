import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeToTokensWithThemes } from 'shiki';
import { describe, expect, test, vi } from 'vitest';
import { highlight } from '../../../src/markdown/code/highlight.ts';
import {
  classOfColour,
  plainColour,
  replacedColours,
  tokenClasses,
} from '../../../src/markdown/code/token-classes.ts';
import { contrast } from './contrast.ts';
import { ownRoot } from './snippet-project.ts';

const samples = {
  rust: '// why\n#[derive(Debug)]\npub fn main() -> Result<(), Error> {\n    let x: u8 = 0xff;\n    print!("{x}\\n");\n}',
  go: '// why\npackage a\n\nfunc (c *Chain) Head(ctx context.Context) (uint64, error) {\n\treturn 0xff, fmt.Errorf("%w\\n", err)\n}',
  yaml: '# why\na: [1, "b", true]\nc: &anchor |\n  text',
  json: '{ "a": [1, true, null, "b\\n"] }',
  toml: '# why\n[a.b]\nc = 1_000\nd = 1979-05-27T07:32:00Z',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Bash that expands it
  bash: 'set -euo pipefail # why\nfor p in "${a[@]}"; do curl -f "$p" | jq .b; done',
  nginx:
    '# why\nupstream rpc { server 10.0.0.1:8545 max_fails=3; }\nserver {\n    listen 8080;\n    location ~ ^/rpc {\n        proxy_set_header Host $host;\n        proxy_pass http://rpc;\n    }\n}',
  sql: "-- why\nCREATE TABLE a (b numeric(78, 0) NOT NULL);\nSELECT count(*) AS n FROM a WHERE b = 'x' LIMIT 10;",
  sqlite: "/* why */\nINSERT INTO a VALUES (1, 'b') ON CONFLICT DO NOTHING;",
  solidity:
    '// why\npragma solidity ^0.8.30;\ncontract A is B {\n    mapping(address => uint256) public c;\n    error D(uint256 e);\n    function f() external view returns (bytes32) { return keccak256("g\\n"); }\n}',
  text: 'plain\n\noutput',
} as const;
const css = readFileSync(join(ownRoot, 'src/styles/code.css'), 'utf8');

/** The two colours of a custom property in the sheet. */
function pair(property: string): { light: string; dark: string } {
  const [, light = '', dark = ''] =
    new RegExp(`${property}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  return { light, dark };
}

describe('highlighting', () => {
  test.each(Object.entries(samples))('%s keeps every character', (language, code) => {
    const passages = highlight(code, language as keyof typeof samples, [2]);
    expect(passages.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')).toBe(code);
  });

  test('marks something in every language but plain text', () => {
    for (const [language, code] of Object.entries(samples)) {
      const runs = highlight(code, language as keyof typeof samples, []).flatMap((passage) => passage.runs);
      expect(runs.some((run) => run.class !== undefined)).toBe(language !== 'text');
    }
  });

  test('marks the same on a machine so busy that each look at the clock is a minute later', () => {
    const calm = Object.entries(samples).map(([language, code]) =>
      highlight(code, language as keyof typeof samples, []),
    );
    let now = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 60_000));
    const busy = Object.entries(samples).map(([language, code]) =>
      highlight(code, language as keyof typeof samples, []),
    );
    clock.mockRestore();
    expect(now).toBeGreaterThan(0);
    expect(busy).toEqual(calm);
  });

  test('neighbours never share a class, so no span is needless', () => {
    for (const [language, code] of Object.entries(samples)) {
      for (const { runs } of highlight(code, language as keyof typeof samples, [])) {
        for (const [index, run] of runs.entries())
          expect(run.class ?? 'plain').not.toBe(runs[index - 1]?.class ?? '');
      }
    }
  });

  test('highlighted lines that follow each other are one passage', () => {
    const passages = highlight('a\nb\nc\nd\n', 'text', [2, 3]);
    expect(
      passages.map(({ highlighted, runs }) => [highlighted, runs.map(({ text }) => text).join('')]),
    ).toEqual([
      [false, 'a\n'],
      [true, 'b\nc\n'],
      [false, 'd\n'],
    ]);
  });
});

describe('the colours', () => {
  test('are those of both themes: a light colour names its dark partner', async () => {
    const partners = new Map([[plainColour, pair('--code-plain').dark]]);
    for (const { light, dark } of tokenClasses) partners.set(light, dark);
    for (const [lang, code] of Object.entries(samples)) {
      const lines = await codeToTokensWithThemes(code, {
        lang: lang === 'sqlite' ? 'sql' : (lang as Exclude<keyof typeof samples, 'sqlite'>),
        themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      });
      for (const { content, variants } of lines.flat()) {
        const light = variants.light?.color?.toLowerCase() ?? '';
        const dark = variants.dark?.color?.toLowerCase();
        expect([content, partners.get(replacedColours[light] ?? light)]).toEqual([content, dark]);
      }
    }
  });

  test('an unknown colour is refused, not dropped', () => {
    expect(() => classOfColour('#123456')).toThrow('`#123456`');
  });

  test('stand in the sheet as in the table', () => {
    const quiet = pair('--code-quiet');
    for (const { name, light, dark } of tokenClasses) {
      const value = name === 'c' ? 'var(--code-quiet)' : `light-dark(${light}, ${dark})`;
      expect(css).toContain(`.code .${name} {\n    color: ${value};`);
      if (name === 'c') expect(quiet).toEqual({ light, dark });
    }
  });

  test('all stand out 7:1 or more on code and on highlighted lines, in both themes', () => {
    const plain = pair('--code-plain');
    for (const surface of [pair('--code-surface'), pair('--code-mark')]) {
      for (const colour of [plain, ...tokenClasses]) {
        expect(contrast(colour.light, surface.light)).toBeGreaterThanOrEqual(7);
        expect(contrast(colour.dark, surface.dark)).toBeGreaterThanOrEqual(7);
      }
    }
  });
});
