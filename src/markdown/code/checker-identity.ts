/**
 * What a proof rests on besides the code itself: the checker, its version and its settings, read from files of
 * the project, never from the machine. When any of it changes, the proofs it stood behind no longer hold; what a
 * block does not depend on is left out, so a new dependency of one family leaves the others' proofs alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { z } from 'zod';
import { digest } from './digest.ts';
import { readGoIdentity } from './go-identity.ts';
import type { Language } from './languages.ts';

/** Raised when the way a language is checked changes: every proof of that language is then made anew. */
const revisions = {
  rust: 1,
  go: 1,
  yaml: 1,
  json: 1,
  toml: 1,
  bash: 1,
  nginx: 1,
  sql: 1,
  sqlite: 1,
  solidity: 1,
} as const;

const workspaceSchema = z.looseObject({ workspace: z.looseObject({ members: z.array(z.string()) }) });
const toolchainSchema = z.object({ toolchain: z.object({ channel: z.string() }) });
const cargoLockSchema = z.object({
  package: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      checksum: z.string().optional(),
      dependencies: z.array(z.string()).default([]),
    }),
  ),
});
const npmLockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});

type CargoPackage = z.infer<typeof cargoLockSchema>['package'][number];

/** Answers what checks a language, as lines of text that go into the ledger's key. */
export interface CheckerIdentities {
  /** Families of Rust dependencies: the members of the Cargo workspace. */
  readonly crates: readonly string[];
  /** The pinned Rust version, such as `1.95.0`. */
  readonly rustVersion: string;
  /** Families of Go dependencies: the modules under `tests/snippets/go`. */
  readonly modules: readonly string[];
  /** The pinned Go version, such as `1.26.8`. */
  readonly goVersion: string;
  /** The locked version of Node, which SQLite comes with, such as `24.21.0`. */
  readonly nodeVersion: string;
  /**
   * Same text, same checker.
   * @param variant the family of dependencies of a Rust or Go sample, the schema of data
   */
  identify(language: Language, variant: string | undefined): string;
}

/**
 * Reads the identities from a project's files.
 * @param root the project's root folder
 * @throws Error when a file of the snippet workspace is missing or malformed
 */
export function readCheckerIdentities(root: string): CheckerIdentities {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const snippets = (path: string): string => read(join('tests/snippets', path));
  const { workspace, ...profiles } = workspaceSchema.parse(parseToml(snippets('Cargo.toml')));
  const { members, ...common } = workspace;
  const { channel } = toolchainSchema.parse(parseToml(snippets('rust-toolchain.toml'))).toolchain;
  const npm = npmLockSchema.parse(JSON.parse(read('package-lock.json')));
  const version = (name: string): string =>
    `${name} ${npm.packages[`node_modules/${name}`]?.version ?? 'absent'}`;
  // Without the list of members: a new family leaves the others' proofs alone.
  const shared = digest(JSON.stringify({ common, profiles }));
  const settings = [channel, shared, digest(snippets('rustfmt.toml'))].join(' ');
  const rust = new Map(
    members.map((crate) => {
      const closure = lockedClosure(snippets('Cargo.lock'), `snippets-${crate}`);
      return [crate, `rust ${settings} ${digest(snippets(`${crate}/Cargo.toml`))} ${digest(closure)}`];
    }),
  );
  const go = readGoIdentity(root);
  const identities: Record<Language, string> = {
    rust: '',
    go: '',
    yaml: `${version('yaml')} ${version('prettier')}`,
    json: `ECMAScript ${version('prettier')}`,
    toml: version('smol-toml'),
    bash: 'bash -n',
    nginx: 'nginx -t',
    sql: version('libpg-query'),
    sqlite: version('node'),
    solidity: version('solc'),
    text: '',
  };
  const schemas = new Map([
    ['kubernetes', `${version('ajv')} ${digest(snippets('kubernetes/schemas.json'))}`],
    [
      'prometheus-rules',
      ['go.mod', 'go.sum', 'main.go'].map((file) => digest(snippets(`prometheus/${file}`))).join(' '),
    ],
  ]);
  const identityOf = (language: Language, variant: string | undefined): string => {
    if (language === 'rust') return rust.get(variant ?? 'std') ?? '';
    if (language === 'go') return go.identities.get(variant ?? 'std') ?? '';
    return [identities[language], ...(variant ? [schemas.get(variant) ?? ''] : [])].join(' ');
  };
  return {
    crates: members,
    rustVersion: channel,
    modules: [...go.identities.keys()],
    goVersion: go.version,
    nodeVersion: npm.packages['node_modules/node']?.version ?? 'absent',
    identify(language, variant) {
      const revision = language === 'text' ? 0 : revisions[language];
      return `${revision} ${identityOf(language, variant)}`;
    },
  };
}

/** The locked packages that one member of the workspace reaches, sorted, one a line: name, version, checksum. */
export function lockedClosure(cargoLock: string, member: string): string {
  const { package: packages } = cargoLockSchema.parse(parseToml(cargoLock));
  const find = (dependency: string): CargoPackage | undefined => {
    const [name, version] = dependency.split(' ');
    return packages.find((one) => one.name === name && (version === undefined || one.version === version));
  };
  const reached = new Set<CargoPackage>();
  const queue = [find(member)];
  for (let one = queue.pop(); queue.length > 0 || one !== undefined; one = queue.pop()) {
    if (one === undefined || reached.has(one)) continue;
    reached.add(one);
    queue.push(...one.dependencies.map(find));
  }
  return [...reached]
    .map(({ name, version, checksum }) => `${name} ${version} ${checksum ?? 'local'}`)
    .sort()
    .join('\n');
}
