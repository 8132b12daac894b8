/** The checkers by language. A new language is a file here, a line in this list and one in `languages.ts`. */
import type { CheckerIdentities } from '../../markdown/code/checker-identity.ts';
import type { Language } from '../../markdown/code/languages.ts';
import { bashChecker } from './bash.ts';
import type { Checker } from './checker.ts';
import { goChecker } from './go.ts';
import { jsonChecker } from './json.ts';
import { rustChecker } from './rust.ts';
import { solidityChecker } from './solidity.ts';
import { sqlChecker } from './sql.ts';
import { sqliteChecker } from './sqlite.ts';
import { tomlChecker } from './toml.ts';
import { yamlChecker } from './yaml.ts';

/** One checker for each language that claims something. */
export function checkersOf(
  root: string,
  identities: CheckerIdentities,
  onProgress: (line: string) => void,
): Record<Exclude<Language, 'text'>, Checker> {
  return {
    rust: rustChecker(root, identities, onProgress),
    go: goChecker(root, identities, onProgress),
    yaml: yamlChecker,
    json: jsonChecker,
    toml: tomlChecker,
    bash: bashChecker,
    sql: sqlChecker,
    sqlite: sqliteChecker(identities),
    solidity: solidityChecker,
  };
}
