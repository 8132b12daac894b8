/** Refuses ids that no entry has, in fields and in links. */
import { danglingUses } from '../../model/cross-references.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { COLLECTIONS } from '../collections.ts';
import type { Entry } from '../content-files.ts';
import type { LintContext } from '../context.ts';
import { type Finding, quote, quoteAll, type Rule } from '../rule.ts';
import { isPlaceholder } from '../schema-issues.ts';
import { isRecord } from '../schema-walk.ts';

function danglingEntries({ defined, uses }: LintContext): Finding[] {
  return danglingUses(defined, uses).map(({ kind, id, place: { entry, point, written }, suggestion }) => {
    const collection = COLLECTIONS.find(({ folder }) => folder === kind);
    const file = `content/${kind}/${kind === 'questions' ? '…/' : ''}${id}${collection?.extension ?? ''}`;
    return {
      file: entry,
      point,
      what: `\`${written}\` names the ${collection?.noun ?? kind} ${quote(id)}, which does not exist.`,
      mend: suggestion ? `Did you mean \`${suggestion}\`?` : `Write \`${file}\`, or name another.`,
    };
  });
}

/** Ids of the metrics that an entry's own data holds. */
function metricIds(entry: Entry): string[] {
  const data = entry.data?.value;
  const metrics = isRecord(data) && Array.isArray(data.metrics) ? data.metrics : [];
  return metrics.flatMap((metric) => (isRecord(metric) && typeof metric.id === 'string' ? [metric.id] : []));
}

function danglingMetrics({ links }: LintContext): Finding[] {
  return links
    .filter(({ scheme, target, prose }) => scheme === 'metric' && !metricIds(prose.entry).includes(target))
    .filter(({ target }) => !isPlaceholder(target))
    .map(({ target, prose: { entry }, point }) => {
      const ids = metricIds(entry);
      const near = didYouMean(target, ids);
      const there = ids.length === 0 ? 'The file has no `metrics`.' : `Its metrics are ${quoteAll(ids)}.`;
      const what = `\`metric:${target}\` names no metric of this file.`;
      return { file: entry, point, what, mend: near ? `Did you mean \`${near}\`?` : there };
    });
}

export const danglingReference: Rule = {
  code: 'dangling-reference',
  severity: 'error',
  summary: 'A field or link names an entry or metric that does not exist.',
  why: 'The page would link to nothing.',
  check: (context) => [...danglingEntries(context), ...danglingMetrics(context)],
};
