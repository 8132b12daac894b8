import { diagramText } from '../../../messages/en.ts';
import { labelText } from './label-text.ts';

/** The axes and each point; Mermaid keeps only pixels, so they are read from the source's own lines. */
export function quadrantRelations(source: string): string[] {
  const axes = (['x', 'y'] as const).flatMap((axis) => {
    const text = new RegExp(`^\\s*${axis}-axis\\s+(.+)$`, 'm').exec(source)?.[1];
    if (text === undefined) return [];
    const [low = '', high = ''] = text.split('-->').map((end) => labelText(unquoted(end)));
    return [diagramText.axis(axis, low, high)];
  });
  const quadrants = [...source.matchAll(/^\s*quadrant-([1-4])\s+(.+)$/gm)].map(([, number = '', name = '']) =>
    diagramText.quadrant(Number(number), labelText(unquoted(name))),
  );
  const points = [...source.matchAll(/^\s*(.+?)(?::::\w+)?\s*:\s*\[\s*([\d.]+)\s*,\s*([\d.]+)\s*\]/gm)];
  return [
    ...axes,
    ...quadrants,
    ...points.map(([, name = '', x = '', y = '']) => diagramText.point(labelText(unquoted(name)), x, y)),
  ];
}

function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/, '$1');
}

interface XychartRecord {
  getXYChartData(): {
    readonly xAxis: { readonly title: string };
    readonly yAxis: { readonly title: string };
    readonly plots: readonly {
      readonly type: string;
      readonly title?: string;
      readonly data: readonly (readonly [string, number])[];
    }[];
  };
}

/** The axes' titles and each series with its values. */
export function xychartRelations(record: XychartRecord): string[] {
  const { xAxis, yAxis, plots } = record.getXYChartData();
  return [
    ...(xAxis.title === '' ? [] : [diagramText.axisTitle('x', labelText(xAxis.title))]),
    ...(yAxis.title === '' ? [] : [diagramText.axisTitle('y', labelText(yAxis.title))]),
    ...plots.map(({ type, title, data }) =>
      diagramText.series(
        labelText(title) || diagramText.plot(type),
        data.map(([name, value]) => `${labelText(name)}: ${value}`),
      ),
    ),
  ];
}
