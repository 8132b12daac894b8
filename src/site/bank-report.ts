/** The report over the bank as it stands, computed once per build. */
import { readFile } from 'node:fs/promises';
import { bodyFacts } from '../markdown/body-facts.ts';
import { type BankReport, computeReport } from '../model/report.ts';
import { bankContent, bankOf } from './bank-content.ts';

/** Reads every answer's source and computes the report. */
export async function bankReport(): Promise<BankReport> {
  const { questions, references } = await bankContent();
  const counted = await Promise.all(
    questions.map(async ({ id, data, filePath }) => {
      if (filePath === undefined) throw new Error(`The question \`${id}\` has no file.`);
      return { id, bank: bankOf(id), data, body: bodyFacts(await readFile(filePath, 'utf8')) };
    }),
  );
  return computeReport(counted, new Map(references.map(({ id, data }) => [id, data])));
}
