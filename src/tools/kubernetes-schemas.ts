/**
 * Takes over the schemas of a Kubernetes version, of the kinds that samples show, into
 * `tests/snippets/kubernetes/schemas.json`; descriptions are left out.
 *
 *   node src/tools/kubernetes-schemas.ts FOLDER VERSION
 *
 * FOLDER holds the strict schemas of one version as openapi2jsonschema writes them, with a `_definitions.json`:
 * the Python package `kubernetes-validate` ships such folders (`kubernetes-json-schema/v1.37.0-local-strict`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const kinds = [
  'io.k8s.api.apps.v1.DaemonSet',
  'io.k8s.api.apps.v1.Deployment',
  'io.k8s.api.apps.v1.StatefulSet',
  'io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler',
  'io.k8s.api.batch.v1.CronJob',
  'io.k8s.api.batch.v1.Job',
  'io.k8s.api.core.v1.ConfigMap',
  'io.k8s.api.core.v1.LimitRange',
  'io.k8s.api.core.v1.Namespace',
  'io.k8s.api.core.v1.PersistentVolumeClaim',
  'io.k8s.api.core.v1.Pod',
  'io.k8s.api.core.v1.ResourceQuota',
  'io.k8s.api.core.v1.Secret',
  'io.k8s.api.core.v1.Service',
  'io.k8s.api.core.v1.ServiceAccount',
  'io.k8s.api.networking.v1.Ingress',
  'io.k8s.api.networking.v1.NetworkPolicy',
  'io.k8s.api.policy.v1.PodDisruptionBudget',
  'io.k8s.api.rbac.v1.ClusterRole',
  'io.k8s.api.rbac.v1.ClusterRoleBinding',
  'io.k8s.api.rbac.v1.Role',
  'io.k8s.api.rbac.v1.RoleBinding',
  'io.k8s.api.scheduling.v1.PriorityClass',
  'io.k8s.api.storage.v1.StorageClass',
];

const definitionSchema = z.looseObject({
  'x-kubernetes-group-version-kind': z
    .array(z.object({ group: z.string(), version: z.string(), kind: z.string() }))
    .optional(),
});
const fileSchema = z.object({ $defs: z.record(z.string(), definitionSchema) });
const [folder = '', version = ''] = process.argv.slice(2);
const target = 'tests/snippets/kubernetes/schemas.json';
const { $defs: all } = fileSchema.parse(JSON.parse(readFileSync(join(folder, '_definitions.json'), 'utf8')));

const reached = new Map<string, unknown>();
const names: Record<string, string> = {};
for (const kind of kinds) {
  for (const one of all[kind]?.['x-kubernetes-group-version-kind'] ?? []) {
    names[`${one.group === '' ? '' : `${one.group}/`}${one.version} ${one.kind}`] = kind;
  }
  take(kind);
}
if (Object.keys(names).length !== kinds.length) throw new Error(`\`${folder}\` lacks some of the kinds.`);
const definitions = [...reached].sort(([one], [other]) => (one < other ? -1 : 1));
// One definition a line: a new version shows as the definitions it changes.
const lines = definitions.map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`);
writeFileSync(
  target,
  `{\n  "version": ${JSON.stringify(version)},\n  "kinds": ${JSON.stringify(names)},\n  "$defs": {\n${lines.join(',\n')}\n  }\n}\n`,
);
console.log(`Wrote ${target}: ${kinds.length} kinds, ${definitions.length} definitions.`);

function take(name: string): void {
  const definition = all[name];
  if (definition === undefined) throw new Error(`\`${folder}\` does not define \`${name}\`.`);
  if (reached.has(name)) return;
  reached.set(name, undefined);
  reached.set(name, trim(definition, false));
}

/** Without what validates nothing; a name of a field is kept, whatever it is. */
function trim(value: unknown, isNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => trim(one, false));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    if (!isNames && (key === 'description' || key === 'format' || key.startsWith('x-'))) return [];
    if (!isNames && key === '$ref' && typeof one === 'string') return [[key, localRef(one)] as const];
    return [[key, trim(one, !isNames && key === 'properties')] as const];
  });
  return Object.fromEntries(kept);
}

function localRef(ref: string): string {
  const name = ref.split('/').at(-1) ?? '';
  take(name);
  return `#/$defs/${name}`;
}
