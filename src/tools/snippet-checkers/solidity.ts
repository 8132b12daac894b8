/**
 * Solidity: compiled down to bytecode with `solc`, the compiler itself as WebAssembly, with its own settings.
 * Warnings count, but for the missing licence line: that belongs to a published file, not to a sample. Nothing is
 * fetched: an import has nowhere to come from and is an error.
 */
import { z } from 'zod';
import { type CodeFault, parserChecker } from './checker.ts';
import { offsetOfByte, placeOf } from './code-place.ts';

/** The warning that a source names no licence (`SyntaxChecker`/`Parser` of solc, error 1878). */
const missingLicence = '1878';

// What is read of https://docs.soliditylang.org/en/v0.8.37/using-the-compiler.html#output-description
const outputSchema = z.object({
  errors: z
    .array(
      z.object({
        severity: z.enum(['error', 'warning', 'info']),
        errorCode: z.string().optional(),
        type: z.string(),
        message: z.string(),
        /** In bytes of UTF-8; -1 where the whole source is meant. */
        sourceLocation: z.object({ start: z.number() }).optional(),
      }),
    )
    .default([]),
});

type Compile = (input: string) => string;

/** Checks blocks of Solidity. */
export const solidityChecker = parserChecker(async (code) => {
  const compile = await loadCompiler();
  const input = {
    language: 'Solidity',
    sources: { 'sample.sol': { content: code } },
    settings: { outputSelection: { '*': { '*': ['evm.bytecode.object'] } } },
  };
  const { errors } = outputSchema.parse(JSON.parse(compile(JSON.stringify(input))));
  return errors
    .filter(({ errorCode }) => errorCode !== missingLicence)
    .map(({ severity, errorCode, type, message, sourceLocation }): CodeFault => {
      const byte = Math.max(0, sourceLocation?.start ?? 0);
      const name = errorCode === undefined ? type : `${type} ${errorCode}`;
      return {
        rule: 'snippet-does-not-compile',
        ...placeOf(code, offsetOfByte(code, byte)),
        what: `solc reports ${severity === 'error' ? 'an error' : 'a warning'}: ${message} (${name})`,
        why: 'The badge says that it compiles, and it does so without a warning.',
        mend: 'Correct the block; it stands on its own, without imports.',
      };
    });
});

let loading: Promise<Compile> | undefined;

/** Loaded for the first block: it is 9 MB. Its handler for the whole process, which is not its to set, is taken off. */
function loadCompiler(): Promise<Compile> {
  loading ??= (async () => {
    const before = process.listeners('unhandledRejection');
    const { default: solc } = await import('solc');
    for (const listener of process.listeners('unhandledRejection')) {
      if (!before.includes(listener)) process.off('unhandledRejection', listener);
    }
    return (input) => String(solc.compile(input));
  })();
  return loading;
}
