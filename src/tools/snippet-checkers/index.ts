/** The checkers by language or schema. A new one is a file here, a line in this list and one in `languages.ts`. */
import type { CheckerIdentities } from '../../markdown/code/checker-identity.ts';
import type { FenceMeta } from '../../markdown/code/fence-meta.ts';
import type { Language, Schema } from '../../markdown/code/languages.ts';
import { bashChecker } from './bash.ts';
import type { Checker } from './checker.ts';
import { goChecker } from './go.ts';
import { jsonChecker } from './json.ts';
import { kubernetesChecker } from './kubernetes.ts';
import { nginxChecker } from './nginx.ts';
import { prometheusChecker } from './prometheus.ts';
import { rustChecker } from './rust.ts';
import { solidityChecker } from './solidity.ts';
import { sqlChecker } from './sql.ts';
import { sqliteChecker } from './sqlite.ts';
import { tomlChecker } from './toml.ts';
import { yamlChecker } from './yaml.ts';

/** What a checker is found by: the schema a block is held against, or else its language. */
export type CheckerName = Exclude<Language, 'text'> | Schema;

/** The checker that a block needs; undefined for plain output. */
export function checkerName({ language, schema }: FenceMeta): CheckerName | undefined {
  return schema ?? (language === 'text' ? undefined : language);
}

/** One checker for each language that claims something, and for each schema. */
export function checkersOf(
  root: string,
  identities: CheckerIdentities,
  onProgress: (line: string) => void,
): Record<CheckerName, Checker> {
  return {
    rust: rustChecker(root, identities, onProgress),
    go: goChecker(root, identities, onProgress),
    yaml: yamlChecker,
    kubernetes: kubernetesChecker(root),
    'prometheus-rules': prometheusChecker(root, identities, onProgress),
    json: jsonChecker,
    toml: tomlChecker,
    bash: bashChecker,
    nginx: nginxChecker,
    sql: sqlChecker,
    sqlite: sqliteChecker(identities),
    solidity: solidityChecker,
  };
}
