import { describe, expect, it } from 'vitest';
import { parseFence } from '../../../src/markdown/mermaid/parse-fence.ts';
import { describeRelations } from '../../../src/markdown/mermaid/relations.ts';
import { FIXTURES } from './fixtures.ts';

async function sentences(source: string): Promise<readonly string[]> {
  const { diagram } = parseFence(source, 'title="T" description="D"');
  if (diagram === undefined) throw new Error('no diagram');
  return describeRelations(diagram);
}

describe('the text alternative', () => {
  it.each(FIXTURES)('says what the %s fixture shows', async (_, diagram) => {
    expect(await describeRelations(diagram)).toMatchSnapshot();
  });

  it('reads labels without markup, breaks and entities', async () => {
    expect(await sentences('flowchart LR\n  a["x #lt; y<br/>and `z`"] -- "5 #gt; 3" --> b[B]')).toEqual([
      'x < y and z → B: 5 > 3',
    ]);
  });

  it('names nodes without edges and open links', async () => {
    expect(await sentences('flowchart LR\n  a[A] --- b[B]\n  c[Alone]')).toEqual(['A — B', 'Alone']);
  });

  it('tells aggregation, composition, dependency and inheritance apart, whichever way they are written', async () => {
    const source = 'classDiagram\n  A <|-- B\n  B --|> A\n  C --> D\n  E --* F\n  G -- H';
    expect((await sentences(source)).slice(-5)).toEqual([
      'B extends A',
      'B extends A',
      'C uses D',
      'F is composed of E',
      'G is associated with H',
    ]);
  });

  it('reads the aliases of states', async () => {
    const source = 'stateDiagram-v2\n  state "Waiting for peers" as w\n  [*] --> w\n  w --> [*]: timeout';
    expect(await sentences(source)).toEqual([
      'start → Waiting for peers',
      'Waiting for peers → end: timeout',
    ]);
  });
});
