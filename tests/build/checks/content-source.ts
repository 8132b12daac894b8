/** From a fault in a built page back to the line an author wrote. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** The files that a page may have been made from, by its address. */
function candidates(path: string): string[] {
  const [, collection, id = ''] = path.split('/');
  const bank = id.replace(/-\d+$/, '');
  if (collection === 'questions' || collection === 'ask') return [`content/questions/${bank}/${id}.mdx`];
  if (collection === undefined || id === '') return [];
  return ['mdx', 'md', 'yaml', 'yml'].map((extension) => `content/${collection}/${id}.${extension}`);
}

/** What of an address an author has written: its fragment, or the last part of its path. */
function writtenPart(what: string): string | undefined {
  const address = /`([^`]+)`/.exec(what)?.[1];
  return address
    ?.split(/[/#]/)
    .filter((part) => part !== '')
    .at(-1);
}

/** `fault` with the content file (and line, where it can be told) that the page was made from. */
export function withSource(fault: Fault, root: string): Fault {
  const file = candidates(fault.page).find((candidate) => existsSync(join(root, candidate)));
  if (file === undefined) return fault;
  const part = writtenPart(fault.what);
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const index = part === undefined ? -1 : lines.findIndex((line) => line.includes(part));
  return { ...fault, what: `${fault.what} (from ${file}${index < 0 ? '' : `:${index + 1}`})` };
}
