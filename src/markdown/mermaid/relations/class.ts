import { diagramText } from '../../../messages/en.ts';
import { labelText } from './label-text.ts';

interface ClassMember {
  readonly text: string;
}

interface ClassRelation {
  readonly id1: string;
  readonly id2: string;
  readonly relation: {
    readonly type1: number | 'none';
    readonly type2: number | 'none';
    readonly lineType: number;
  };
  readonly relationTitle1: string;
  readonly relationTitle2: string;
  readonly title?: string;
}

interface ClassRecord {
  getClasses(): ReadonlyMap<
    string,
    {
      readonly label: string;
      readonly annotations: readonly string[];
      readonly members: readonly ClassMember[];
      readonly methods: readonly ClassMember[];
    }
  >;
  getRelations(): readonly ClassRelation[];
  getNotes(): ReadonlyMap<string, { readonly class: string; readonly text: string }>;
}

/** Mermaid's numbers for the ends of a class relation; a dotted line has line type 1. */
const ENDS = ['aggregation', 'extension', 'composition', 'dependency', 'lollipop'] as const;

/** Each class with its members, then each relation as a sentence, then the notes. */
export function classRelations(record: ClassRecord): string[] {
  const classes = record.getClasses();
  const nameOf = (id: string) => labelText(classes.get(id)?.label) || id;
  const members = [...classes.keys()].map((id) => {
    const { annotations = [], members: fields = [], methods = [] } = classes.get(id) ?? {};
    const parts = [...fields, ...methods].map(({ text }) => labelText(text));
    return diagramText.entity(nameOf(id), annotations, parts);
  });
  const notes = [...record.getNotes().values()].map((note) =>
    diagramText.noteOn(nameOf(note.class), labelText(note.text)),
  );
  return [...members, ...record.getRelations().map((relation) => sentenceOf(relation, nameOf)), ...notes];
}

/** The end that carries the mark is the whole, the base or the thing used: it decides who is the subject. */
function sentenceOf(relation: ClassRelation, nameOf: (id: string) => string): string {
  const { type1, type2, lineType } = relation.relation;
  const first = { name: nameOf(relation.id1), count: relation.relationTitle1 };
  const second = { name: nameOf(relation.id2), count: relation.relationTitle2 };
  const [mark, marked, other] = type1 === 'none' ? [type2, second, first] : [type1, first, second];
  const kind = mark === 'none' ? 'association' : (ENDS[mark] ?? 'association');
  const isOwner = kind === 'composition' || kind === 'aggregation';
  const [subject, object] = isOwner
    ? [marked, other]
    : kind === 'association'
      ? [first, second]
      : [other, marked];
  const verb = kind === 'extension' && lineType === 1 ? 'implementation' : kind;
  const numbers = [subject.count, object.count].map((count) => (count === 'none' ? '' : labelText(count)));
  return diagramText.classRelation(verb, subject.name, object.name, labelText(relation.title), numbers);
}
