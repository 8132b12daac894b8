/**
 * `npm run new -- rust`: writes the next question of a bank from a complete template.
 *
 *   npm run new -- rust                 the number after the bank's last
 *   npm run new -- rust --number 12     that number
 *
 * Never overwrites a file. Ends with 1 when it could not write, with 2 when it was called wrongly.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../model/did-you-mean.ts';
import { formatQuestionId, parseQuestionId } from '../model/question-id.ts';
import { questionTemplate } from './question-template.ts';

/** Something the caller can mend. */
class CallError extends Error {}

const namesIn = (folder: string, extension: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(extension))
        .map((name) => path.basename(name, extension))
        .sort()
    : [];

function readBank(root: string, given: string | undefined): string {
  const banks = namesIn(path.join(root, 'content/banks'), '.md');
  const list = `The banks are: ${banks.join(', ') || '(none; write `content/banks/<id>.md` first)'}.`;
  if (given === undefined) throw new CallError(`Say for which bank: \`npm run new -- rust\`. ${list}`);
  if (banks.includes(given)) return given;
  const near = didYouMean(given, banks);
  throw new CallError(`There is no bank \`${given}\`. ${near ? `Did you mean \`${near}\`? ` : ''}${list}`);
}

function readNumber(given: string | undefined, taken: readonly number[]): number {
  if (given === undefined) return Math.max(0, ...taken) + 1;
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1 && number <= 99999) return number;
  throw new CallError(
    `\`--number ${given}\` is no number of a question; use a whole number from 1 to 99999.`,
  );
}

/** Writes the file and returns its path from the root. @throws {CallError} */
function createQuestion(root: string, args: string[], today: string): string {
  const { values, positionals } = parseArgs({
    args,
    options: { number: { type: 'string' } },
    allowPositionals: true,
  });
  const bank = readBank(root, positionals[0]);
  const taken = namesIn(path.join(root, 'content/questions'), '.mdx')
    .map(parseQuestionId)
    .flatMap((parts) => (parts?.bank === bank ? [parts.number] : []));
  const id = formatQuestionId(bank, readNumber(values.number, taken));
  const file = `content/questions/${bank}/${id}.mdx`;
  if (existsSync(path.join(root, file))) {
    throw new CallError(
      `\`${file}\` is already there and stays as it is. Without \`--number\` the next free one is taken.`,
    );
  }
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), questionTemplate(today), { flag: 'wx' });
  return file;
}

const NEXT_STEPS = `Next:
  1. Fill in every TODO; content/README.md explains each field.
  2. npm run check -- content     what is left to do, with file and line
  3. npm run diagrams             draws the diagrams
  4. npm run snippets             compiles the code samples
  5. npm run dev                  shows the page while you write`;

try {
  const today = new Date().toISOString().slice(0, 10);
  const file = createQuestion(process.cwd(), process.argv.slice(2), today);
  console.log(`Wrote ${file}\n\n${NEXT_STEPS}`);
} catch (error) {
  const isCall = error instanceof CallError || (error instanceof TypeError && 'code' in error);
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = isCall ? 2 : 1;
}
