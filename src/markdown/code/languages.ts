/**
 * The closed list of fence languages. A language is in it only when a checker stands behind it
 * (`src/tools/snippet-checkers/`); `text` is plain output, which claims nothing and is not checked. Mermaid fences
 * are diagrams and handled elsewhere.
 */

/** What can be claimed of a block; each claim but `sketch` has to be proved. */
export type CheckKind = 'compiles' | 'runs' | 'fails' | 'parses' | 'sketch';

/** What the data of a block may claim to be: manifests of Kubernetes objects, or a file of Prometheus rules. */
export type Schema = 'kubernetes' | 'prometheus-rules';

/** What an author may write for one language. */
export interface LanguageRules {
  /** Name as a reader sees it. */
  readonly label: string;
  /** The claims an author may make, the usual one first; none where nothing is claimed. */
  readonly checks: readonly CheckKind[];
  /** Whether lines that are `#` or begin with `# ` are compiled but not shown (rustdoc's convention). */
  readonly hiddenLines: boolean;
  /** The attribute that names the family of dependencies a sample compiles against, where there are such. */
  readonly family?: 'crate' | 'module';
  /** The schemas a block may be held against, beyond its grammar. */
  readonly schemas?: readonly Schema[];
}

const parsed = { checks: ['parses', 'sketch'], hiddenLines: false } as const;

/** Every language a fence may name, in the order in which messages list them. */
export const languages = {
  rust: {
    label: 'Rust',
    checks: ['compiles', 'runs', 'fails', 'sketch'],
    hiddenLines: true,
    family: 'crate',
  },
  go: { label: 'Go', checks: ['compiles', 'runs', 'sketch'], hiddenLines: true, family: 'module' },
  yaml: { label: 'YAML', ...parsed, schemas: ['kubernetes', 'prometheus-rules'] },
  json: { label: 'JSON', ...parsed },
  toml: { label: 'TOML', ...parsed },
  bash: { label: 'Bash', ...parsed },
  nginx: { label: 'nginx', ...parsed },
  sql: { label: 'SQL (PostgreSQL)', ...parsed },
  sqlite: { label: 'SQL (SQLite)', checks: ['parses', 'runs', 'sketch'], hiddenLines: false },
  solidity: { label: 'Solidity', checks: ['compiles', 'sketch'], hiddenLines: false },
  text: { label: 'Text', checks: [], hiddenLines: false },
} as const satisfies Record<string, LanguageRules>;

/** A word that a fence may begin with. */
export type Language = keyof typeof languages;

/** True for a word of the closed list. */
export function isLanguage(word: string): word is Language {
  return Object.hasOwn(languages, word);
}
