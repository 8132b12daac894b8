import { diagramText } from '../../../messages/en.ts';
import { labelText } from './label-text.ts';

interface EntityRecord {
  getEntities(): ReadonlyMap<
    string,
    {
      readonly id: string;
      readonly label: string;
      readonly alias: string;
      readonly attributes: readonly {
        type: string;
        name: string;
        keys: readonly string[];
        comment?: string;
      }[];
    }
  >;
  getRelationships(): readonly {
    readonly entityA: string;
    readonly entityB: string;
    readonly roleA: string;
    /** Mermaid keeps how many of B stand to one A in `cardA`, and the other way round. */
    readonly relSpec: { readonly cardA: string; readonly cardB: string };
  }[];
}

/** Each relationship with its cardinalities, then each entity with its attributes. */
export function entityRelations(record: EntityRecord): string[] {
  const entities = [...record.getEntities().values()];
  const nameOf = (id: string) => {
    const entity = entities.find((candidate) => candidate.id === id);
    return labelText(entity?.alias || entity?.label) || id;
  };
  return [
    ...record
      .getRelationships()
      .map(({ entityA, entityB, roleA, relSpec }) =>
        diagramText.entityRelation(
          diagramText.count(relSpec.cardB, nameOf(entityA)),
          labelText(roleA),
          diagramText.count(relSpec.cardA, nameOf(entityB)),
        ),
      ),
    ...entities
      .filter(({ attributes }) => attributes.length > 0)
      .map(({ id, attributes }) =>
        diagramText.entity(
          nameOf(id),
          [],
          attributes.map(({ name, type, keys, comment }) =>
            [name, type, ...keys, comment === '' ? undefined : comment && `(${comment})`]
              .filter((part) => part !== undefined)
              .join(' '),
          ),
        ),
      ),
  ];
}
