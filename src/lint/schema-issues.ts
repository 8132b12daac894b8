/** What the schemas find, one located issue at a time, sorted into the kinds that have a rule each. */
import type { z } from 'zod';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Entry } from './content-files.ts';
import type { DataPath, LocatedData } from './located-data.ts';
import { allowedKeys, descriptionOf, isKeyedByVocabulary, schemasAt, valueAt } from './schema-walk.ts';
import type { Point } from './source-text.ts';

type ZodIssue = z.core.$ZodIssue;

interface IssueBase {
  readonly entry: Entry;
  readonly point: Point;
  readonly path: DataPath;
  /** What the schema says of the field. */
  readonly meaning: string | undefined;
}
/** A key that the schema does not have. */
interface UnknownKey extends IssueBase {
  readonly kind: 'unknown-key';
  readonly key: string;
  readonly allowed: readonly string[];
}
/** A word outside its closed vocabulary. */
interface WrongWord extends IssueBase {
  readonly kind: 'wrong-word';
  readonly word: unknown;
  readonly allowed: readonly unknown[];
}
/** A required field that is not there. */
interface MissingField extends IssueBase {
  readonly kind: 'missing-field';
  /** True when the field is there and holds nothing. */
  readonly isEmpty: boolean;
}
/** Any other value the schema refuses. */
interface InvalidValue extends IssueBase {
  readonly kind: 'invalid-value';
  readonly value: unknown;
  readonly issue: ZodIssue;
}
export type SchemaIssue = UnknownKey | WrongWord | MissingField | InvalidValue;

/** A placeholder is reported once, by the rule `unfinished`. */
export const isPlaceholder = (value: unknown): boolean => typeof value === 'string' && /\bTODO\b/.test(value);

const allowedWords = (issue: ZodIssue): readonly unknown[] | undefined => {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union') return undefined;
  return (issue as { options?: readonly unknown[] }).options;
};

/** The keys an object may not have, each where it is written. */
function keyIssues(base: IssueBase, located: LocatedData, keys: readonly string[]): SchemaIssue[] {
  const { entry, path } = base;
  const schemas = schemasAt(entry.collection.schema, path, located.value);
  const value = valueAt(located.value, path);
  const allowed = [...new Set(schemas.flatMap((schema) => allowedKeys(schema, value)))];
  const isVocabulary = schemas.some((schema) => isKeyedByVocabulary(schema, value));
  return keys.map((key) => {
    const point = located.keyPointOf([...path, key]);
    return isVocabulary
      ? { ...base, kind: 'wrong-word', point, word: key, allowed }
      : { ...base, kind: 'unknown-key', point, key, allowed };
  });
}

function toIssues(entry: Entry, located: LocatedData, issue: ZodIssue): SchemaIssue[] {
  const path = issue.path.filter((segment) => typeof segment !== 'symbol');
  const [schema] = schemasAt(entry.collection.schema, path, located.value);
  const value = valueAt(located.value, path);
  if (isPlaceholder(value)) return [];
  const base = { entry, path, meaning: schema && descriptionOf(schema), point: located.pointOf(path) };
  if (issue.code === 'unrecognized_keys') return keyIssues(base, located, issue.keys);
  if (value === undefined || value === null)
    return [{ ...base, kind: 'missing-field', isEmpty: value === null }];
  if (issue.code === 'invalid_key') {
    return [{ ...base, kind: 'invalid-value', point: located.keyPointOf(path), value: path.at(-1), issue }];
  }
  const allowed = allowedWords(issue);
  return allowed === undefined
    ? [{ ...base, kind: 'invalid-value', value, issue }]
    : [{ ...base, kind: 'wrong-word', word: value, allowed }];
}

/** Issues after which further ones at the same path only repeat the first. */
const SETTLES = new Set(['invalid_type', 'invalid_value', 'invalid_union', 'unrecognized_keys']);

function withoutEchoes(issues: readonly ZodIssue[]): ZodIssue[] {
  const settled = new Set<string>();
  return issues.filter((issue) => {
    const place = JSON.stringify(issue.path);
    if (settled.has(place) && issue.code !== 'unrecognized_keys') return false;
    if (SETTLES.has(issue.code)) settled.add(place);
    return true;
  });
}

/** A required field that is there under a misspelt name is reported once, as the misspelling. */
function withoutMisspelt(issues: readonly SchemaIssue[]): SchemaIssue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.kind === 'unknown-key'
        ? [JSON.stringify([...issue.path, didYouMean(issue.key, issue.allowed)])]
        : [],
    ),
  );
  return issues.filter(({ kind, path }) => kind !== 'missing-field' || !meant.has(JSON.stringify(path)));
}

/** All issues of an entry's data; none when its text could not be read as data, which is a rule of its own. */
export function schemaIssues(entry: Entry): SchemaIssue[] {
  const { data: located } = entry;
  if (located === undefined || located.faults.length > 0) return [];
  const { error } = entry.collection.schema.safeParse(located.value ?? {});
  return withoutMisspelt(
    withoutEchoes(error?.issues ?? []).flatMap((issue) => toIssues(entry, located, issue)),
  );
}
