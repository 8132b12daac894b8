/** Reports every other value a schema refuses. */

import type { z } from 'zod';
import { showPath } from '../located-data.ts';
import { quote, type Rule } from '../rule.ts';

type ZodIssue = z.core.$ZodIssue;

/** What the schema wants, in words an author uses. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
};
const UNITS: Readonly<Record<string, string>> = { string: 'characters', array: 'entries', number: '' };

const bound = (origin: string, limit: number | bigint): string => `${limit} ${UNITS[origin] ?? ''}`.trim();

function demandOf(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return `must be at most ${bound(issue.origin, issue.maximum)}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'must not be empty'
        : `must be at least ${bound(issue.origin, issue.minimum)}`;
    case 'invalid_format':
      if (issue.format === 'date') return 'must be a calendar date such as `2026-11-22`';
      return issue.format === 'url' ? 'must be an address that starts with `https://`' : issue.message;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_union':
      return issue.errors
        .map(([first]) => (first ? demandOf(first) : ''))
        .filter(Boolean)
        .join(', or ');
    default:
      return issue.message;
  }
}

/** The author's value, where it is one word or line that shows what is wrong. */
function shown(value: unknown): string {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (typeof value === 'object' && !isList) return '.';
  return value === '' ? '.' : `: ${quote(isList ? value.join(', ') : value)}.`;
}

/** What is demanded, as it follows the field's name: a refinement's own words may be a whole clause. */
const clause = (demand: string): string => (/^(?:must|needs)\b/.test(demand) ? ` ${demand}` : `: ${demand}`);

/** How long the value is, where the length is what is wrong. */
function sizeOf(issue: ZodIssue, value: unknown): string {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return '';
  if (typeof value === 'string' && value !== '') return `; it has ${value.length}`;
  return Array.isArray(value) ? `; it has ${value.length}` : '';
}

export const invalidValue: Rule = {
  code: 'invalid-value',
  severity: 'error',
  summary: 'A value is of the wrong kind, too long, too short, or badly formed.',
  why: 'Pages, data files and checks rely on the form that the field promises.',
  check: ({ issues }) =>
    issues
      .filter((issue) => issue.kind === 'invalid-value')
      .map(({ entry, point, path, value, issue, meaning }) => ({
        file: entry,
        point,
        what: `\`${showPath(path)}\`${clause(demandOf(issue))}${sizeOf(issue, value)}${shown(value)}`,
        mend: meaning === undefined ? 'Correct the value.' : `Correct the value. The field is: ${meaning}`,
      })),
};
