import { describe, expect, it } from 'vitest';
import { DIAGRAM_TYPES } from '../../../src/markdown/mermaid/diagram-type.ts';
import { parseFence } from '../../../src/markdown/mermaid/parse-fence.ts';

const named = (lines: string) => `flowchart LR\n  accTitle: T\n  accDescr: D\n${lines}`;
const rules = (content: string, meta?: string) =>
  parseFence(content, meta).faults.map(({ rule, line, column }) => `${line}:${column} ${rule}`);

describe('a mermaid fence', () => {
  it('gives its type, title and description from the grammar', () => {
    const { diagram, faults } = parseFence(named('  a --> b'));
    expect(faults).toEqual([]);
    expect(diagram).toMatchObject({ type: 'flowchart', title: 'T', description: 'D' });
  });

  it('takes title and description from the fence where the diagram has none', () => {
    const { diagram } = parseFence(
      'sequenceDiagram\n  A->>B: x',
      'title="The call" description="A calls B."',
    );
    expect(diagram).toMatchObject({ type: 'sequence', title: 'The call', description: 'A calls B.' });
  });

  it('joins a description of several lines', () => {
    const { diagram } = parseFence('flowchart LR\n accTitle: T\n accDescr {\n  One,\n  two.\n }\n a-->b');
    expect(diagram?.description).toBe('One, two.');
  });

  it('without title and description is refused at its opening line', () => {
    expect(rules('flowchart LR\n  a --> b')).toEqual(['0:1 diagram-title', '0:1 diagram-description']);
  });

  it('of another type is refused with the list of types', () => {
    const { diagram, faults } = parseFence('%% note\nmindmap\n  root', 'title="T" description="D"');
    expect(diagram).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'diagram-type', line: 2 });
    for (const type of DIAGRAM_TYPES) expect(faults[0]?.mend).toContain(type);
  });

  it('that is empty is refused', () => {
    expect(rules('', 'title="T" description="D"')).toEqual(['0:1 diagram-type']);
  });

  it.each([
    ['  classDef hot fill:#f00', 'diagram-colour'],
    ['  style a fill:#f00', 'diagram-colour'],
    ['  linkStyle 0 stroke:red', 'diagram-colour'],
    ['  %%{init: {"theme": "dark"}}%%', 'diagram-config'],
    ['  click a "https://example.org"', 'diagram-link'],
    ['  a@{ img: "https://example.org/a.png" }', 'diagram-image'],
  ])('may not say `%s`', (line, rule) => {
    expect(rules(named(line))).toEqual([`4:3 ${rule}`]);
  });

  it('may not colour a stretch of a sequence', () => {
    const source = 'sequenceDiagram\n  accTitle: T\n  accDescr: D\n  rect rgb(1,2,3)\n  A->>B: x\n  end';
    expect(rules(source)).toEqual(['4:3 diagram-colour']);
  });

  it.each([
    ['quadrantChart', '  A: [0.1, 0.2] color: #f00', 'diagram-colour'],
    ['sequenceDiagram', '  box rgb(1, 2, 3) Group', 'diagram-colour'],
    ['sequenceDiagram', '  link A: Wiki @ https://example.org', 'diagram-link'],
    ['classDiagram', '  link Shape "https://example.org"', 'diagram-link'],
    ['gantt', '  todayMarker stroke-width:5px', 'diagram-config'],
  ])('of type %s may not say `%s`', (type, line, rule) => {
    expect(rules(`${type}\n  accTitle: T\n  accDescr: D\n${line}`)).toEqual([`4:3 ${rule}`]);
  });

  it('may not open with a configuration', () => {
    const faults = rules(`---\nconfig:\n  theme: dark\n---\n${named('  a --> b')}`);
    expect(faults).toEqual(['1:1 diagram-config', '4:1 diagram-config']);
  });

  it('may give a node the role good, bad, muted or accent, and no other', () => {
    expect(rules(named('  a:::good --> b:::bad\n  c:::muted --> d\n  class d accent'))).toEqual([]);
    expect(rules(named('  a:::hot --> b\n  class b,a warm'))).toEqual([
      '4:7 diagram-role',
      '5:13 diagram-role',
    ]);
  });

  it('may use the words of its bans as names and labels', () => {
    expect(rules(named('  click --> link\n  style_guide --> rect\n  a["style fill"] --> b'))).toEqual([]);
    const timeline = 'timeline\n  accTitle: T\n  accDescr: D\n  style and link : 2020';
    expect(rules(timeline)).toEqual([]);
    const classes =
      'classDiagram\n  accTitle: T\n  accDescr: D\n  class Shape {\n    style colour\n  }\n  class Cache';
    expect(rules(classes)).toEqual([]);
  });
});
