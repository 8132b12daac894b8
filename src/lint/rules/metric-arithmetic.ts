/** Recomputes derived metrics. */

import { derivedMetricSchema } from '../../model/metric.ts';
import { checkMetricArithmetic } from '../../model/metric-arithmetic.ts';
import type { Entry } from '../content-files.ts';
import type { Finding, Rule } from '../rule.ts';
import { isPlaceholder } from '../schema-issues.ts';
import { valueAt } from '../schema-walk.ts';

function toFindings(entry: Entry, metric: unknown, index: number): Finding[] {
  const { data } = entry;
  const parsed = derivedMetricSchema.safeParse(metric);
  // What does not meet the schema is reported by the schema's own rules; placeholders by `unfinished`.
  if (data === undefined || !parsed.success || isPlaceholder(JSON.stringify(metric))) return [];
  const result = checkMetricArithmetic(parsed.data);
  if (result.holds) return [];
  return result.faults.map(({ field, input, what, mend }) => {
    const path = ['metrics', index, field, ...(input === undefined ? [] : [input])];
    return { file: entry, point: data.pointOf(path), what, mend };
  });
}

export const metricArithmetic: Rule = {
  code: 'metric-arithmetic',
  severity: 'error',
  summary: 'A derived metric’s value does not follow from its formula and inputs.',
  why: 'A derived figure is shown as recomputed by the build, so the sum has to hold, units included.',
  check: ({ questions }) =>
    questions.flatMap((entry) => {
      const metrics = valueAt(entry.data?.value, ['metrics']);
      return Array.isArray(metrics)
        ? metrics.flatMap((metric, index) => toFindings(entry, metric, index))
        : [];
    }),
};
