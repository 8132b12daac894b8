import { describe, expect, it } from 'vitest';
import { bodyFacts } from '../../../src/markdown/body-facts.ts';
import { checkReport, computeReport, countWords, range, tally } from '../../../src/model/report.ts';

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
      blocks: [{ language: 'rust', status: 'compiles' }],
      links: ['term'],
      diagramTypes: ['sequenceDiagram'],
      tables: 1,
    });
  });

  it('stops the build where counts contradict each other or cannot be', () => {
    const report = computeReport([], new Map());
    expect(() => checkReport(report)).not.toThrow();
    const tooMany = { ...report, byType: tally(['scenario'], 1) };
    expect(() => checkReport(tooMany)).toThrow(
      /`byType` adds up to `1`, but there are 0 questions[\s\S]*Mend:/,
    );
    const impossible = { ...report, byPhase: [{ value: 'design', count: 3, share: 1.5 }] };
    expect(() => checkReport(impossible)).toThrow(/`byPhase` says `3` of `design`, a share of `1.5`/);
  });
});
