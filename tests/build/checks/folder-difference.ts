/** Compares two built sites byte by byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/integrations/built-site.ts';
import type { Fault } from './fault.ts';

/** Bytes shown on each side of the first difference. */
const EXCERPT = 40;

/** The first place where two files differ, with what stands there; `undefined` when they are the same. */
function firstDifference(a: Buffer, b: Buffer): string | undefined {
  if (a.equals(b)) return undefined;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  const excerpt = (bytes: Buffer): string =>
    JSON.stringify(bytes.subarray(Math.max(0, at - EXCERPT), at + EXCERPT).toString('latin1'));
  return `differs from byte ${at} on: ${excerpt(a)} and ${excerpt(b)}`;
}

/** Every file that is not the same in both folders. */
export function differencesBetween(first: string, second: string): Fault[] {
  const [left, right] = [new Set(listFiles(first)), new Set(listFiles(second))];
  return [...new Set([...left, ...right])].sort().flatMap((file) => {
    if (!left.has(file)) return [{ page: file, what: 'is in the second build only' }];
    if (!right.has(file)) return [{ page: file, what: 'is in the first build only' }];
    const what = firstDifference(readFileSync(join(first, file)), readFileSync(join(second, file)));
    return what === undefined ? [] : [{ page: file, what }];
  });
}
