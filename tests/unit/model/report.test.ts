import { describe, expect, it } from 'vitest';
import { bodyFacts } from '../../../src/markdown/body-facts.ts';
import { countWords, range, tally } from '../../../src/model/report.ts';

describe('the report', () => {
  it('counts values, most frequent first and equal ones by name, as shares of the whole', () => {
    expect(tally(['b', 'a', 'c', 'a'], 4)).toEqual([
      { value: 'a', count: 2, share: 0.5 },
      { value: 'b', count: 1, share: 0.25 },
      { value: 'c', count: 1, share: 0.25 },
    ]);
    expect(tally([], 0)).toEqual([]);
  });

  it('gives the range of numbers, and zeros where there are none', () => {
    expect(range([7, 1, 5, 3])).toEqual({ least: 1, median: 3, most: 7 });
    expect(range([])).toEqual({ least: 0, median: 0, most: 0 });
  });

  it('counts as words what holds a letter or a digit', () => {
    expect(countWords('A slot – 12 s – is “short”.')).toBe(6);
  });

  it('counts prose without code, tables, diagrams and front matter', () => {
    const source = `---
title: not prose
---

## Two words {#two}

Three [linked](term:mev) words.

| not | prose |
| --- | --- |
| a | b |

\`\`\`rust
fn not_prose() {}
\`\`\`

\`\`\`mermaid
sequenceDiagram
  A->>B: not prose
\`\`\`
`;
    expect(bodyFacts(source)).toEqual({
      words: 5,
      codeLanguages: ['rust'],
      diagramTypes: ['sequenceDiagram'],
      tables: 1,
    });
  });
});
