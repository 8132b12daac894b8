/**
 * Kubernetes manifests: YAML that parses, each document an object of a known kind that its API's schema allows.
 * A field that the schema does not have is a fault: the API server would drop it without a word, or refuse it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { type Document, isMap, isNode, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { didYouMean, list } from '../../markdown/code/fence-fault.ts';
import { type Checker, type CodeFault, parserChecker } from './checker.ts';
import { yamlFaults } from './yaml.ts';

const bundleSchema = z.object({
  version: z.string(),
  /** `apps/v1 Deployment` → name of its definition. */
  kinds: z.record(z.string(), z.string()),
  $defs: z.record(z.string(), z.looseObject({})),
});
const objectSchema = z.looseObject({ apiVersion: z.string(), kind: z.string() });
const parametersSchema = z.object({
  additionalProperty: z.string().optional(),
  missingProperty: z.string().optional(),
});
const parentSchema = z
  .object({ properties: z.record(z.string(), z.unknown()).default({}) })
  .catch({ properties: {} });

/** The kept schemas, ready to judge. */
interface Kubernetes {
  readonly version: string;
  readonly kinds: ReadonlyMap<string, string>;
  readonly ajv: Ajv2020;
}

/**
 * The checker of Kubernetes manifests.
 * @param root the project's root folder, whose `tests/snippets/kubernetes` holds the schemas
 */
export function kubernetesChecker(root: string): Checker {
  let known: Kubernetes | undefined;
  return parserChecker(async (code) => {
    known ??= readSchemas(root);
    const faults = await yamlFaults(code);
    return faults.length > 0 ? faults : manifestFaults(code, known);
  });
}

function readSchemas(root: string): Kubernetes {
  const text = readFileSync(join(root, 'tests/snippets/kubernetes/schemas.json'), 'utf8');
  const { version, kinds, $defs } = bundleSchema.parse(JSON.parse(text));
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
  ajv.addSchema({ $id: 'kubernetes', $defs });
  return { version, kinds: new Map(Object.entries(kinds)), ajv };
}

function manifestFaults(code: string, known: Kubernetes): CodeFault[] {
  const lineCounter = new LineCounter();
  return [...parseAllDocuments(code, { lineCounter })].flatMap((document) => {
    const place = (offset: number): Pick<CodeFault, 'line' | 'column'> => {
      const { line, col } = lineCounter.linePos(offset);
      return { line, column: col };
    };
    return documentFaults(document, known).map(({ offset, ...fault }) => ({ ...fault, ...place(offset) }));
  });
}

type OffsetFault = Omit<CodeFault, 'line' | 'column'> & { readonly offset: number };

const rule = 'snippet-does-not-fit-schema';

function documentFaults(document: Document.Parsed, known: Kubernetes): OffsetFault[] {
  const start = document.contents?.range[0] ?? document.range[0];
  const why = `The block says that it is a manifest for Kubernetes ${known.version}.`;
  const object = objectSchema.safeParse(document.toJS()).data;
  if (object === undefined) {
    const what = 'The document is no Kubernetes object: it lacks `apiVersion` or `kind`.';
    return [{ rule, offset: start, what, why, mend: 'Name both, or remove `schema="kubernetes"`.' }];
  }
  const name = `${object.apiVersion} ${object.kind}`;
  const definition = known.kinds.get(name);
  if (definition === undefined) {
    const names = [...known.kinds.keys()];
    const what = `\`${name}\` is none of the kinds whose schemas are kept.`;
    const mend = `${didYouMean(name, names)}Known: ${list(names)}.`;
    return [{ rule, offset: start, what, why, mend }];
  }
  const validate = known.ajv.getSchema(`kubernetes#/$defs/${definition}`);
  if (validate === undefined) throw new Error(`The schemas of Kubernetes do not define \`${definition}\`.`);
  if (validate(object)) return [];
  return (validate.errors ?? []).map((error) => ({ rule, why, ...explain(document, error) }));
}

function explain(
  document: Document.Parsed,
  error: ErrorObject,
): Pick<OffsetFault, 'offset' | 'what' | 'mend'> {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const field = path.join('.') || 'the object';
  const { additionalProperty: extra, missingProperty: lacking } = parametersSchema.parse(error.params);
  const offset = offsetOf(document, path, extra);
  if (extra !== undefined) {
    const fields = Object.keys(parentSchema.parse(error.parentSchema).properties);
    const what = `\`${extra}\` is no field of \`${field}\`.`;
    return { offset, what, mend: `${didYouMean(extra, fields)}Known: ${list(fields)}.` };
  }
  if (lacking !== undefined)
    return { offset, what: `\`${field}\` lacks \`${lacking}\`.`, mend: `Add \`${lacking}\`.` };
  return { offset, what: `\`${field}\` ${error.message ?? 'is wrong'}.`, mend: 'Correct the value.' };
}

/** Where the value at `path` stands, or, of its entry `key`, the name. */
function offsetOf(document: Document.Parsed, path: readonly string[], key: string | undefined): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const entry = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && item.key.value === key)?.key
    : undefined;
  const target = isNode(entry) ? entry : node;
  return (isNode(target) ? target.range?.[0] : undefined) ?? 0;
}
