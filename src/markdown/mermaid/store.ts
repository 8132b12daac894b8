/**
 * The committed store of drawings, `store/<hash>.svg` with the sentences of the text alternative beside it in
 * `store/<hash>.txt`. A build only reads it; `npm run diagrams` writes it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MERMAID_CONFIG, RENDERER_REVISION, THEME_SETTINGS } from './mermaid-config.ts';
import type { Diagram } from './parse-fence.ts';

/** The project's own store. */
const STORE_FOLDER = fileURLToPath(new URL('./store/', import.meta.url));

const MERMAID_VERSION = readMermaidVersion();

/** What is kept of a diagram. */
export interface StoredDiagram {
  readonly svg: string;
  /** The text alternative, a sentence each. */
  readonly relations: readonly string[];
}

export interface DiagramStore {
  /** The drawing of this very diagram, or undefined where it was never drawn or was drawn otherwise. */
  read(diagram: Diagram): StoredDiagram | undefined;
  write(diagram: Diagram, stored: StoredDiagram): void;
  /** Removes every entry but those of the given diagrams; returns the hashes of what went. */
  prune(inUse: readonly Diagram[]): readonly string[];
  /** Hashes of entries that belong to none of the given diagrams. */
  orphans(inUse: readonly Diagram[]): readonly string[];
}

/**
 * Names a drawing by everything it depends on: the diagram, Mermaid's version and settings, the renderer's
 * revision. 16 hexadecimal digits.
 */
export function diagramHash({ type, title, description, source }: Diagram): string {
  const parts = [
    type,
    title,
    description,
    source,
    MERMAID_VERSION,
    RENDERER_REVISION,
    MERMAID_CONFIG,
    THEME_SETTINGS,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** The prefix of every id in a diagram's drawing. */
export function diagramIdPrefix(diagram: Diagram): string {
  return `d${diagramHash(diagram).slice(0, 6)}`;
}

/** The store in a folder, which need not exist yet. Each entry is read from disk once. */
export function openStore(folder: string = STORE_FOLDER): DiagramStore {
  const known = new Map<string, StoredDiagram>();
  const fileOf = (hash: string, extension: 'svg' | 'txt') => join(folder, `${hash}.${extension}`);
  const orphans = (inUse: readonly Diagram[]) => {
    const kept = new Set(inUse.map(diagramHash));
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const hashes = files.flatMap((file) => /^([0-9a-f]{16})\.(?:svg|txt)$/.exec(file)?.[1] ?? []);
    return [...new Set(hashes)].filter((hash) => !kept.has(hash)).sort();
  };
  return {
    orphans,
    read(diagram) {
      const hash = diagramHash(diagram);
      const stored = known.get(hash) ?? readEntry(fileOf(hash, 'svg'), fileOf(hash, 'txt'));
      if (stored !== undefined) known.set(hash, stored);
      return stored;
    },
    write(diagram, stored) {
      const hash = diagramHash(diagram);
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(hash, 'svg'), `${stored.svg}\n`);
      writeFileSync(fileOf(hash, 'txt'), `${stored.relations.join('\n')}\n`);
      known.set(hash, stored);
    },
    prune(inUse) {
      const hashes = orphans(inUse);
      for (const hash of hashes) {
        rmSync(fileOf(hash, 'svg'), { force: true });
        rmSync(fileOf(hash, 'txt'), { force: true });
        known.delete(hash);
      }
      return hashes;
    },
  };
}

function readEntry(svgFile: string, textFile: string): StoredDiagram | undefined {
  if (!existsSync(svgFile) || !existsSync(textFile)) return undefined;
  const lines = readFileSync(textFile, 'utf8').split('\n');
  return { svg: readFileSync(svgFile, 'utf8').trimEnd(), relations: lines.filter((line) => line !== '') };
}

function readMermaidVersion(): string {
  const file = createRequire(import.meta.url).resolve('mermaid/package.json');
  return String((JSON.parse(readFileSync(file, 'utf8')) as { version: unknown }).version);
}
