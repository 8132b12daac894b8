/**
 * YAML or JSON with positions: the data as the site's own parser sees it, and for every path into it the place
 * in the file. The `yaml` package reads JSON too, YAML 1.2 being a superset of it.
 */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Point, SourceText } from './source-text.ts';

export type DataPath = readonly (string | number)[];

/** A path as a message shows it: `metrics[1].source.id`, and `topics` for an item of that list. */
export function showPath(path: DataPath): string {
  const named = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  return named
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join('');
}

/** A fault of the YAML or JSON itself. */
export interface DataFault {
  /** Code of the `yaml` package, https://eemeli.org/yaml/#errors. */
  readonly code: string;
  readonly message: string;
  readonly point: Point;
}

export interface LocatedData {
  /** The data as plain JavaScript; `undefined` when the text cannot be read at all. */
  readonly value: unknown;
  readonly faults: readonly DataFault[];
  /** Where the value at `path` starts; for a path that does not exist, where its nearest parent is named. */
  readonly pointOf: (path: DataPath) => Point;
  /** Where the key at the end of `path` is written. */
  readonly keyPointOf: (path: DataPath) => Point;
  /** The file's offsets that the value at `path` spans; `undefined` when there is none. */
  readonly rangeOf: (path: DataPath) => readonly [start: number, end: number] | undefined;
}

interface Step {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

const asNode = (value: unknown): Node | undefined => (isNode(value) ? value : undefined);

function stepInto(node: Node | undefined, segment: string | number): Step | undefined {
  if (isMap(node)) {
    const pair = (node.items as Pair[]).find(
      ({ key }) => isScalar(key) && String(key.value) === String(segment),
    );
    return pair && { key: asNode(pair.key), value: asNode(pair.value) };
  }
  if (isSeq(node) && typeof segment === 'number' && segment < node.items.length) {
    const item = asNode(node.items[segment]);
    return { key: item, value: item };
  }
  return undefined;
}

/** The steps along `path` as far as they exist. */
function stepsAlong(root: Node | undefined, path: DataPath): Step[] {
  const steps: Step[] = [{ key: undefined, value: root }];
  for (const segment of path) {
    const next = stepInto(steps.at(-1)?.value, segment);
    if (next === undefined) break;
    steps.push(next);
  }
  return steps;
}

/**
 * Reads YAML or JSON that starts at offset `base` of `source`. Dates become `Date`, as in the site's own
 * front-matter parser. Never throws; what is wrong is in `faults`.
 */
export function readLocatedData(text: string, base: number, source: SourceText): LocatedData {
  const document = parseDocument(text, {
    prettyErrors: false,
    customTags: ['timestamp'],
    logLevel: 'silent',
  });
  const root = asNode(document.contents);
  const start = (node: Node | undefined): number => base + (node?.range?.[0] ?? 0);
  const isWhole = (steps: readonly Step[], path: DataPath): boolean => steps.length === path.length + 1;
  return {
    value: document.errors.length > 0 && root === undefined ? undefined : toPlain(document),
    faults: document.errors.map(({ code, message, pos }) => ({
      code,
      message,
      point: source.at(base + pos[0]),
    })),
    pointOf: (path) => {
      const steps = stepsAlong(root, path);
      const last = steps.at(-1);
      return source.at(start(isWhole(steps, path) ? (last?.value ?? last?.key) : (last?.key ?? last?.value)));
    },
    keyPointOf: (path) => {
      const last = stepsAlong(root, path).at(-1);
      return source.at(start(last?.key ?? last?.value));
    },
    rangeOf: (path) => {
      const steps = stepsAlong(root, path);
      const range = isWhole(steps, path) ? steps.at(-1)?.value?.range : undefined;
      return range ? [base + range[0], base + range[1]] : undefined;
    },
  };
}

/** Plain data of a document; an alias to nowhere is already among the faults. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}
