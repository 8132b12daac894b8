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

/** The ways in which an author may have written an address: as it is, or through one of the link schemes. */
function writtenForms(what: string): string[] {
  const address = /`([^`]+)`/.exec(what)?.[1] ?? '';
  const [path = '', fragment] = address.split('#');
  const last = path.split('/').findLast((part) => part !== '');
  const schemes = ['term', 'question'].flatMap((scheme) =>
    last === undefined ? [] : [`(${scheme}:${last}`],
  );
  const named = fragment === undefined ? [] : [`#${fragment})`, `(cite:${fragment}`, `(metric:${fragment}`];
  return [`(${address})`, ...named, ...schemes];
}

/** `fault` with the line of content that the page has it from; as it is where no line can be told. */
export function withSource(fault: Fault, root: string): Fault {
  const file = candidates(fault.page).find((candidate) => existsSync(join(root, candidate)));
  if (file === undefined) return fault;
  const forms = writtenForms(fault.what);
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const index = lines.findIndex((line) => forms.some((form) => line.includes(form)));
  return index < 0 ? fault : { ...fault, what: `${fault.what} (written in ${file}:${index + 1})` };
}
