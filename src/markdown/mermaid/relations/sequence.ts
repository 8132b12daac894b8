import { diagramText } from '../../../messages/en.ts';
import { labelText } from './label-text.ts';

interface SequenceMessage {
  readonly type?: number;
  readonly from?: string;
  readonly to?: string;
  readonly message?: unknown;
}

interface SequenceRecord {
  getMessages(): readonly SequenceMessage[];
  getActors(): ReadonlyMap<string, { readonly description?: string }>;
  /** Mermaid's names of its numeric message types. */
  readonly LINETYPE: Readonly<Record<string, number>>;
}

/** Each message in order, with the blocks (alternatives, loops) opened and closed between them. */
export function sequenceRelations(record: SequenceRecord): string[] {
  const typeNames = new Map(Object.entries(record.LINETYPE).map(([name, type]) => [type, name]));
  const nameOf = (id: string | undefined) =>
    labelText(record.getActors().get(id ?? '')?.description) || (id ?? '');
  return record.getMessages().flatMap((entry) => {
    const kind = typeNames.get(entry.type ?? -1) ?? '';
    const text = typeof entry.message === 'string' ? labelText(entry.message) : '';
    if (kind === 'NOTE') return [diagramText.noteOn(...noteSubjects(entry, nameOf), text)];
    const block = diagramText.block(kind, text);
    if (block !== undefined) return [block];
    if (entry.to === undefined || entry.from === undefined) return [];
    const isBoth = kind.startsWith('BIDIRECTIONAL');
    return [diagramText.message[isBoth ? 'both' : 'arrow'](nameOf(entry.from), nameOf(entry.to), text)];
  });
}

function noteSubjects(entry: SequenceMessage, nameOf: (id: string | undefined) => string): [string] {
  const subjects = new Set([nameOf(entry.from), nameOf(entry.to)].filter((name) => name !== ''));
  return [diagramText.list([...subjects])];
}
