/** JSON: parsed with `JSON.parse`; laid out as Prettier does it. */
import { format } from 'prettier';
import { parserChecker } from './checker.ts';
import { formattingFaults } from './formatting.ts';

/** Checks blocks of JSON. */
export const jsonChecker = parserChecker(async (code) => {
  try {
    JSON.parse(code);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        rule: 'snippet-does-not-parse',
        ...positionIn(code, message),
        what: `The JSON does not parse: ${message}.`,
        why: 'The badge says that it parses.',
        mend: 'Correct the block: no comments, no trailing commas, names in double quotes.',
      },
    ];
  }
  return formattingFaults(code, await format(code, { parser: 'json', printWidth: 88 }), 'prettier');
});

/** V8 names the position in most messages; where it does not, the text has ended too soon. */
function positionIn(code: string, message: string): { line: number; column: number } {
  const named = /\(line (\d+) column (\d+)\)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const lines = code.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
