/** JSON: parsed with `JSON.parse`; laid out as Prettier does it. */
import { format } from 'prettier';
import { z } from 'zod';
import { parserChecker } from './checker.ts';
import { formattingFaults } from './formatting.ts';

const placeSchema = z.object({
  loc: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
});

/** Checks blocks of JSON. */
export const jsonChecker = parserChecker(async (code) => {
  try {
    JSON.parse(code);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        rule: 'snippet-does-not-parse',
        ...(await positionIn(code, message)),
        what: `The JSON does not parse: ${message}.`,
        why: 'The badge says that it parses.',
        mend: 'Correct the block: no comments, no trailing commas, names in double quotes.',
      },
    ];
  }
  return formattingFaults(code, await format(code, { parser: 'json', printWidth: 88 }), 'prettier');
});

/** V8 names the position in some messages only; Prettier's parser, which allows more, knows it in the others. */
async function positionIn(code: string, message: string): Promise<{ line: number; column: number }> {
  const named = /\(line (\d+) column (\d+)\)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const error: unknown = await format(code, { parser: 'json' }).catch((reason: unknown) => reason);
  return placeSchema.safeParse(error).data?.loc.start ?? { line: 1, column: 1 };
}
