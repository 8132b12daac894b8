import { diagramText } from '../../../messages/en.ts';
import { labelText } from './label-text.ts';

interface StateNode {
  readonly id: string;
  readonly start?: boolean;
}

interface StateStatement {
  readonly stmt?: string;
  readonly id?: string;
  readonly state1?: StateNode;
  readonly state2?: StateNode;
  readonly description?: string;
  readonly doc?: readonly (StateStatement | string)[];
}

interface StateRecord {
  getRootDocV2(): StateStatement;
  getStates(): ReadonlyMap<
    string,
    { readonly descriptions?: readonly string[]; readonly note?: { readonly text: string } }
  >;
}

/** Each transition, those inside a composite state with its name, then the notes. */
export function stateRelations(record: StateRecord): string[] {
  const nameOf = ({ id, start }: StateNode) => {
    if (start !== undefined) return start ? diagramText.start : diagramText.end;
    return labelText(record.getStates().get(id)?.descriptions?.join(' ')) || id;
  };
  const walk = (statement: StateStatement, within: string | undefined): string[] =>
    (statement.doc ?? []).flatMap((entry) => {
      if (typeof entry === 'string') return [];
      if (entry.doc !== undefined) return walk(entry, nameOf({ id: entry.id ?? '' }));
      if (entry.stmt !== 'relation' || entry.state1 === undefined || entry.state2 === undefined) return [];
      const text = labelText(entry.description);
      return [diagramText.transition(nameOf(entry.state1), nameOf(entry.state2), text, within)];
    });
  const notes = [...record.getStates()].flatMap(([id, { note }]) =>
    note === undefined ? [] : [diagramText.noteOn(nameOf({ id }), labelText(note.text))],
  );
  return [...walk(record.getRootDocV2(), undefined), ...notes];
}
