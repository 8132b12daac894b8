/** TOML 1.0: parsed with `smol-toml`. */
import { parse, TomlError } from 'smol-toml';
import { parserChecker } from './checker.ts';

/** Checks blocks of TOML. */
export const tomlChecker = parserChecker((code) => {
  try {
    parse(code);
    return [];
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
    return [
      {
        rule: 'snippet-does-not-parse',
        line: error.line,
        column: error.column,
        what: `The TOML does not parse: ${message}.`,
        why: 'The badge says that it parses.',
        mend: 'Correct the block.',
      },
    ];
  }
});
