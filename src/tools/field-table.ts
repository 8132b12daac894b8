/** Describes a schema's fields for people: what each holds, whether it must be there, what it means. */
import type { z } from 'zod';
import { descriptionOf, isMarkdownSchema, type Schema } from '../lint/schema-walk.ts';
import { calendarDate } from '../model/prose.ts';

export interface FieldRow {
  /** Path of the field, `metrics[].value`. */
  readonly field: string;
  /** What it holds: a text, a list, one of these words. */
  readonly kind: string;
  /** False when it may be left out. */
  readonly isRequired: boolean;
  /** The schema's own description. */
  readonly meaning: string;
}

const asSchema = (type: unknown): Schema => type as Schema;

const words = (values: readonly unknown[]): string =>
  `one of ${values.map((value) => `\`${value}\``).join(' · ')}`;

/** Schemas that one level of a field is wrapped in, outermost first, and what they wrap. */
function unwrap(schema: z.core.$ZodType): { bare: Schema; isRequired: boolean } {
  const { def } = asSchema(schema)._zod;
  if (def.type === 'optional' || def.type === 'default')
    return { ...unwrap(def.innerType), isRequired: false };
  return { bare: asSchema(schema), isRequired: true };
}

const isDate = (schema: Schema): boolean =>
  schema._zod.def.type === 'union' &&
  descriptionOf(schema) !== undefined &&
  schema._zod.def === calendarDate._zod.def;

/** What a value of `schema` is, in a few words. */
export function kindOf(schema: z.core.$ZodType): string {
  const { bare } = unwrap(schema);
  const { def } = bare._zod;
  if (isDate(bare)) return 'date';
  switch (def.type) {
    case 'string':
      return isMarkdownSchema(bare)
        ? 'Markdown'
        : (def as Partial<z.core.$ZodStringFormatDef>).format === 'url'
          ? 'https address'
          : 'text';
    case 'enum':
      return words(Object.values(def.entries));
    case 'literal':
      return def.values.length === 1 ? `\`${String(def.values[0])}\`` : words(def.values);
    case 'array':
      return `list: ${kindOf(def.element)}`;
    case 'record':
      return `${kindOf(def.keyType)} → ${kindOf(def.valueType)}`;
    case 'nullable':
      return `${kindOf(def.innerType)}, or \`null\``;
    case 'union':
      return [...new Set(def.options.map(kindOf))].join(', or ');
    case 'object':
      return 'group';
    case 'boolean':
      return '`true` or `false`';
    default:
      return def.type === 'tuple' ? 'list' : def.type;
  }
}

/** An object below a field: how its fields are written after the field's name, and the shapes it may have. */
interface Below {
  readonly suffix: string;
  readonly shapes: readonly Schema[];
  /** The field that tells several shapes apart. */
  readonly discriminator: string | undefined;
}

function below(schema: z.core.$ZodType): Below | undefined {
  const { bare } = unwrap(schema);
  const { def } = bare._zod;
  if (def.type === 'object') return { suffix: '', shapes: [bare], discriminator: undefined };
  if (def.type === 'array') {
    const item = below(def.element);
    return item && { ...item, suffix: `[]${item.suffix}` };
  }
  const discriminator =
    def.type === 'union' ? (def as Partial<z.core.$ZodDiscriminatedUnionDef>).discriminator : undefined;
  if (def.type !== 'union' || discriminator === undefined) return undefined;
  return { suffix: '', shapes: def.options.map(asSchema), discriminator };
}

/** What a field without a description of its own is. */
const undescribed = (field: string): string =>
  field.startsWith('csl.') ? 'The CSL-JSON variable of this name.' : '';

function rowsOf(shape: Schema, prefix: string): FieldRow[] {
  const { def } = shape._zod;
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([name, schema]) => {
    const field = `${prefix}${name}`;
    const meaning = descriptionOf(schema) ?? undescribed(field);
    const row = { field, kind: kindOf(schema), isRequired: unwrap(schema).isRequired, meaning };
    const inside = below(schema);
    return [row, ...(inside === undefined ? [] : rowsBelow(inside, field))];
  });
}

/** The rows of an object that may have several shapes: what they share first, then what each adds. */
function rowsBelow({ shapes, suffix, discriminator }: Below, field: string): FieldRow[] {
  const prefix = `${field}${suffix}.`;
  const variants = shapes.map((shape) => rowsOf(shape, prefix));
  const [first = []] = variants;
  if (discriminator === undefined) return first;
  const told = `${prefix}${discriminator}`;
  const values = variants.map((rows) => rows.find((row) => row.field === told)?.kind ?? '');
  const isShared = ({ field: name }: FieldRow): boolean =>
    variants.every((rows) => rows.some((row) => row.field === name));
  const shared = first.filter(isShared).map((row) =>
    row.field === told
      ? {
          ...row,
          kind: `one of ${values.join(' · ')}`,
          meaning: 'Decides which of the fields below there are.',
        }
      : row,
  );
  const own = variants.flatMap((rows, index) =>
    rows
      .filter((row) => !isShared(row))
      .map((row) => ({ ...row, meaning: `(${values[index]}) ${row.meaning}` })),
  );
  return [...shared, ...own];
}

/** One row for each field of an object schema and of the objects inside it. */
export const fieldRows = (schema: z.core.$ZodType): FieldRow[] => rowsOf(asSchema(schema), '');

/** The rows as a Markdown table. */
export function fieldTable(schema: z.core.$ZodType): string {
  const lines = fieldRows(schema).map(
    ({ field, kind, isRequired, meaning }) =>
      `| \`${field}\` | ${isRequired ? 'yes' : ''} | ${kind} | ${meaning} |`,
  );
  return ['| field | required | holds | meaning |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
