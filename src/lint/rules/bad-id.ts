/** Checks that an entry's file name is an id of its collection. */

import { entryId } from '../../model/prose.ts';
import { formatQuestionId, parseQuestionId } from '../../model/question-id.ts';
import type { Entry } from '../content-files.ts';
import type { Finding, Rule } from '../rule.ts';

/** `My_Term` → `my-term`. */
const toEntryId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function questionFault({ id, folder }: Entry): { what: string; mend: string } | undefined {
  const bank = folder === '' ? undefined : folder;
  const parts = parseQuestionId(id);
  if (bank === undefined || bank.includes('/')) {
    const right = `content/questions/${parts?.bank ?? '<bank>'}/${id}.mdx`;
    return {
      what: `The question \`${id}\` does not stand in a bank’s folder.`,
      mend: `Move it to \`${right}\`.`,
    };
  }
  if (parts?.bank === bank) return undefined;
  const digits = /(\d+)$/.exec(id)?.[1];
  const right =
    digits === undefined || Number(digits) === 0 ? `${bank}-01` : formatQuestionId(bank, Number(digits));
  if (parts !== undefined) {
    return {
      what: `\`${id}\` stands in the folder of the bank \`${bank}\`.`,
      mend: `Move it to \`content/questions/${parts.bank}/${id}.mdx\`, or rename it to \`${formatQuestionId(bank, parts.number)}.mdx\`.`,
    };
  }
  return {
    what: `\`${id}\` is no id of a question in \`content/questions/${bank}/\`.`,
    mend: `Rename the file to \`${right}.mdx\`: the bank, a hyphen, a number of at least two digits.`,
  };
}

function entryFault({ id, folder, collection }: Entry): { what: string; mend: string } | undefined {
  if (folder !== '') {
    const right = `content/${collection.folder}/${id}${collection.extension}`;
    return {
      what: `\`${id}\` stands in a folder \`${folder}\` of its own.`,
      mend: `Move it to \`${right}\`.`,
    };
  }
  if (entryId.safeParse(id).success) return undefined;
  const mend = `Rename the file to \`${toEntryId(id)}${collection.extension}\`: lower-case words joined by hyphens.`;
  return { what: `\`${id}\` is no id of a ${collection.noun}.`, mend };
}

function toFindings(entry: Entry): Finding[] {
  const fault = entry.collection.folder === 'questions' ? questionFault(entry) : entryFault(entry);
  return fault ? [{ file: entry, point: { line: 1, column: 1 }, ...fault }] : [];
}

export const badId: Rule = {
  code: 'bad-id',
  severity: 'error',
  summary: 'A file’s name or folder is not the id it should be.',
  why: 'The file name is the entry’s id, and the id is part of an address that must last.',
  check: ({ entries }) => entries.flatMap(toFindings),
};
