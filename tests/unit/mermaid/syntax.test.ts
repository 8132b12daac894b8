import { describe, expect, it } from 'vitest';
import { checkDiagramSyntax } from '../../../src/markdown/mermaid/syntax.ts';

describe('the syntax check, without a browser', () => {
  it.each([
    ['a flowchart', 'flowchart LR\n  a[Open --> b', 2],
    ['a sequence', 'sequenceDiagram\n  A->>B: one\n  A->>B two\n  B->>A: three', 3],
    ['states', 'stateDiagram-v2\n  a --> b\n  b -> c', 3],
    ['classes', 'classDiagram\n  A <|- B', 2],
    ['entities', 'erDiagram\n  A ||-o{ B : x', 2],
    ['a timeline', 'timeline\n  title x\n  : : : a', 3],
    ['quadrants', 'quadrantChart\n  A: [2, 3]', 2],
    ['a gantt chart', 'gantt\n  dateFormat YYYY\n  foo bar', 3],
    ['an xy chart', 'xychart-beta\n  x-axis [a, b\n  bar [1]', 2],
  ])('names the line of a fault in %s, in Mermaid’s words', async (_, source, line) => {
    const fault = await checkDiagramSyntax(source);
    expect(fault?.line).toBe(line);
    expect(fault?.message).toMatch(new RegExp(`(Parse|Lexical) error on line ${line}`));
  });

  it('counts comment lines and blank lines', async () => {
    const fault = await checkDiagramSyntax('%% why\n\nsequenceDiagram\n  %% how\n  A->>B two\n  B->>A: x');
    expect(fault?.line).toBe(5);
    expect(fault?.message).toContain('on line 5');
  });

  it('finds nothing wrong with a diagram Mermaid can read', async () => {
    expect(await checkDiagramSyntax('flowchart LR\n  a["x < y & z"] --> b')).toBeUndefined();
  });
});
