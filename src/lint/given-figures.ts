/** The figures a question itself gives: in its prompt and constraints, and as inputs of its derived metrics. */
import type { Entry } from './content-files.ts';
import { textsAt } from './entry-uses.ts';
import { figureKey, figuresIn } from './figures.ts';
import { isRecord, valueAt } from './schema-walk.ts';

const PLACES = ['prompt', 'constraints.*.*', 'metrics.*.inputs.*', 'metrics.*.target'];

/** Keys (see `figureKey`) of all figures that need no source of their own. */
export function givenFigures(entry: Entry): ReadonlySet<string> {
  const texts = PLACES.flatMap((place) => textsAt(entry.data?.value, place.split('.')));
  const keys = texts.flatMap(({ text }) => figuresIn(text).map((figure) => figureKey(figure.text)));
  return new Set([...keys, ...shares(entry)]);
}

/** Inputs such as `0.005`, which prose calls `0.5 %`. */
function shares(entry: Entry): string[] {
  const metrics = valueAt(entry.data?.value, ['metrics']);
  const inputs = (Array.isArray(metrics) ? metrics : []).flatMap((metric) => {
    const record = valueAt(metric, ['inputs']);
    return isRecord(record) ? Object.values(record) : [];
  });
  return inputs
    .filter((input) => typeof input === 'number')
    .map((input) => `${Number((input * 100).toPrecision(12))} %`);
}

/** The id of the metric whose value reads like `figure`; `undefined` when there is none. */
export function metricOfValue(entry: Entry, figure: string): string | undefined {
  const metrics = valueAt(entry.data?.value, ['metrics']);
  const match = (Array.isArray(metrics) ? metrics : []).find(
    (metric) =>
      isRecord(metric) && typeof metric.value === 'string' && figureKey(metric.value) === figureKey(figure),
  );
  return isRecord(match) && typeof match.id === 'string' ? match.id : undefined;
}
