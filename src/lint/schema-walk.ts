/** Walks a Zod schema along data: what stands at a path, which keys are allowed, which texts are Markdown. */
import type { z } from 'zod';
import type { DataPath } from './located-data.ts';

/** Any Zod schema, with its definition open to narrowing. */
export type Schema = z.core.$ZodTypes;

const asSchema = (type: unknown): Schema => type as Schema;

/** Guards against anything but plain objects, so that a path can be followed in unchecked data. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The value at `path` in unchecked data; `undefined` where the path ends early. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, segment) => {
    if (Array.isArray(value)) return typeof segment === 'number' ? value[segment] : undefined;
    return isRecord(value) ? value[segment] : undefined;
  }, data);
}

/** The options of a union that may apply to `data`: for a discriminated union only the one it names. */
function unionOptions(def: z.core.$ZodUnionDef, data: unknown): Schema[] {
  const options = def.options.map(asSchema);
  const discriminator = (def as Partial<z.core.$ZodDiscriminatedUnionDef>).discriminator;
  if (discriminator === undefined || !isRecord(data)) return options;
  const named = options.filter((option) => {
    const literal =
      option._zod.def.type === 'object' ? asSchema(option._zod.def.shape[discriminator]) : undefined;
    return (
      literal?._zod.def.type === 'literal' && literal._zod.def.values.includes(data[discriminator] as string)
    );
  });
  return named.length > 0 ? named : options;
}

/** Takes off what wraps a schema (optional, default, …) and resolves unions: the shapes `data` may have. */
function shapesOf(schema: z.core.$ZodType, data: unknown): Schema[] {
  const bare = asSchema(schema);
  const def = bare._zod.def;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return shapesOf(def.innerType, data);
    case 'pipe':
      return shapesOf(def.in, data);
    case 'union':
      return unionOptions(def, data).flatMap((option) => shapesOf(option, data));
    default:
      return [bare];
  }
}

/** The schema of the child that `segment` names, unwrapped no further. */
function childOf(schema: Schema, segment: string | number): z.core.$ZodType | undefined {
  const def = schema._zod.def;
  if (def.type === 'object') return def.shape[String(segment)];
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  if (def.type === 'tuple') return def.items[Number(segment)];
  return undefined;
}

/** Every schema that may describe the value at `path`, still wrapped, so that descriptions are at hand. */
export function schemasAt(schema: z.core.$ZodType, path: DataPath, data: unknown): z.core.$ZodType[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return [schema];
  return shapesOf(schema, data).flatMap((shape) => {
    const child = childOf(shape, segment);
    return child === undefined ? [] : schemasAt(child, rest, valueAt(data, [segment]));
  });
}

/** The keys an object at this place may have; empty for anything but an object or a record of a vocabulary. */
export function allowedKeys(schema: z.core.$ZodType, data: unknown): string[] {
  const keys = shapesOf(schema, data).flatMap((shape) => {
    const def = shape._zod.def;
    if (def.type === 'object') return Object.keys(def.shape);
    const key = def.type === 'record' ? asSchema(def.keyType)._zod.def : undefined;
    return key?.type === 'enum' ? Object.values(key.entries).map(String) : [];
  });
  return [...new Set(keys)];
}

/** True for a record whose keys are words of a closed vocabulary. */
export const isKeyedByVocabulary = (schema: z.core.$ZodType, data: unknown): boolean =>
  shapesOf(schema, data).some(
    ({ _zod: { def } }) => def.type === 'record' && asSchema(def.keyType)._zod.def.type === 'enum',
  );

/** What the schema says of itself: its own description or that of what it wraps. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = (schema as z.ZodType).meta()?.description;
  const { def } = asSchema(schema)._zod;
  return own ?? ('innerType' in def ? descriptionOf(def.innerType) : undefined);
}

/** True for a text that is Markdown. */
export const isMarkdownSchema = (schema: Schema): boolean =>
  (schema as unknown as z.ZodType).meta()?.contentMediaType === 'text/markdown';

/** Every Markdown text in unchecked `data`, with its path. */
export function markdownFields(
  schema: z.core.$ZodType,
  data: unknown,
  path: DataPath = [],
): { path: DataPath; text: string }[] {
  const shapes = shapesOf(schema, data);
  if (typeof data === 'string') return shapes.some(isMarkdownSchema) ? [{ path, text: data }] : [];
  const entries: [string | number, unknown][] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(isRecord(data) ? data : {});
  return entries.flatMap(([segment, value]) => {
    const child = shapes.map((shape) => childOf(shape, segment)).find((found) => found !== undefined);
    return child === undefined ? [] : markdownFields(child, value, [...path, segment]);
  });
}
