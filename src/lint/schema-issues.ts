/** What the schemas find, one located issue at a time, sorted into the kinds that have a rule each. */
import type { z } from 'zod';
import type { Entry } from './content-files.ts';
import type { DataPath } from './located-data.ts';
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
export interface UnknownKey extends IssueBase {
  readonly kind: 'unknown-key';
  readonly key: string;
  readonly allowed: readonly string[];
}
/** A word outside its closed vocabulary. */
export interface WrongWord extends IssueBase {
  readonly kind: 'wrong-word';
  readonly word: unknown;
  readonly allowed: readonly unknown[];
}
/** A required field that is not there. */
export interface MissingField extends IssueBase {
  readonly kind: 'missing-field';
}
/** Any other value the schema refuses. */
export interface InvalidValue extends IssueBase {
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

function toIssues(entry: Entry, data: unknown, issue: ZodIssue): SchemaIssue[] {
  const path = issue.path.filter((segment) => typeof segment !== 'symbol');
  const [schema] = schemasAt(entry.collection.schema, path, data);
  const value = valueAt(data, path);
  const located = entry.data;
  if (located === undefined || isPlaceholder(value)) return [];
  const base = { entry, path, meaning: schema && descriptionOf(schema), point: located.pointOf(path) };
  if (issue.code === 'unrecognized_keys') {
    const schemas = schemasAt(entry.collection.schema, path, data);
    const allowed = [...new Set(schemas.flatMap((one) => allowedKeys(one, value)))];
    const isVocabulary = schemas.some((one) => isKeyedByVocabulary(one, value));
    return issue.keys.map((key) => {
      const point = located.keyPointOf([...path, key]);
      return isVocabulary
        ? { ...base, kind: 'wrong-word', point, path: [...path, key], word: key, allowed }
        : { ...base, kind: 'unknown-key', point, path: [...path, key], key, allowed };
    });
  }
  if (value === undefined || value === null) return [{ ...base, kind: 'missing-field' }];
  if (issue.code === 'invalid_key')
    return [{ ...base, kind: 'invalid-value', point: located.keyPointOf(path), value: path.at(-1), issue }];
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

/** All issues of an entry's data; none when its text could not be read as data, which is a rule of its own. */
export function schemaIssues(entry: Entry): SchemaIssue[] {
  if (entry.data === undefined || entry.data.faults.length > 0) return [];
  const data = entry.data.value ?? {};
  const { error } = entry.collection.schema.safeParse(data);
  return withoutEchoes(error?.issues ?? []).flatMap((issue) => toIssues(entry, data, issue));
}
