/** Runs inside the rendering page: sent there as text, so it uses nothing from outside its own body but the browser. */

/**
 * Many shapes come as pencil strokes: every line twice, straight lines as curves, fill and outline apart. This
 * draws each line once, turns boxes into rectangles, and joins an outline to the fill below it.
 */
export function straightenSketches(): void {
  type Point = readonly [number, number];
  const near = (a: number, b: number) => Math.abs(a - b) < 0.05;
  const same = (a: Point, b: Point) => near(a[0], b[0]) && near(a[1], b[1]);
  const round = (value: number) => Math.round(value * 100) / 100;

  for (const path of document.querySelectorAll<SVGPathElement>('svg path')) {
    if (path.closest('marker,defs') !== null || path.matches('[marker-start],[marker-end]')) continue;
    const lines = linesOf(path.getAttribute('d') ?? '');
    if (lines === undefined) continue;
    if (isFlat(lines.flat()) && !path.hasAttribute('stroke')) {
      path.remove();
      continue;
    }
    const shape = shapeOf(path, lines);
    if (!joinsShapeBelow(path, shape)) path.replaceWith(shape);
  }

  /** The connected lines of a path of straight segments, each segment once; undefined where one is curved. */
  function linesOf(data: string): Point[][] | undefined {
    const lines: Point[][] = [];
    let at: Point = [0, 0];
    let last: readonly [Point, Point] | undefined;
    for (const [, command = '', rest = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
      if (command === 'Z') continue;
      if (!'MLC'.includes(command)) return undefined;
      const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
      const points = numbers.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []));
      const end = points.at(-1);
      if (end === undefined || points.length > 3) return undefined;
      if (command === 'C' && !isStraight([at, ...points])) return undefined;
      if (command !== 'M' && !(last !== undefined && same(last[0], at) && same(last[1], end))) {
        const line = lines.at(-1);
        const tip = line?.at(-1);
        if (line !== undefined && tip !== undefined && same(tip, at)) line.push(end);
        else lines.push([at, end]);
        last = [at, end];
      }
      at = end;
    }
    return lines.length === 0 ? undefined : lines;
  }

  function isStraight(points: readonly Point[]): boolean {
    const [a, d] = [points[0], points.at(-1)];
    if (a === undefined || d === undefined) return false;
    const length = Math.hypot(d[0] - a[0], d[1] - a[1]);
    return points.every(([x, y]) => {
      const across = (d[0] - a[0]) * (y - a[1]) - (d[1] - a[1]) * (x - a[0]);
      return Math.abs(across) <= 0.05 * Math.max(length, 1);
    });
  }

  function shapeOf(path: Element, lines: Point[][]): Element {
    const [line = []] = lines;
    const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
    // A divider is a box of no width.
    if (lines.length === 1 && isFlat(line))
      return element(path, 'line', { x1: x, y1: y, x2: x + width, y2: y + height });
    const isBox =
      [4, 5].includes(line.length) &&
      line.every((point, i) => isCorner(point, x, y, width, height) && turnsSquarely(point, line[i + 1]));
    if (lines.length === 1 && isBox) return element(path, 'rect', { x, y, width, height });
    return element(path, 'path', { d: lines.map(dataOf).join('') });
  }

  function isFlat(points: readonly Point[]): boolean {
    return [0, 1].some((axis) => points.every((point) => near(point[axis] ?? 0, points[0]?.[axis] ?? 0)));
  }

  function isCorner([px, py]: Point, x: number, y: number, width: number, height: number): boolean {
    return (near(px, x) || near(px, x + width)) && (near(py, y) || near(py, y + height));
  }

  function turnsSquarely(point: Point, next: Point | undefined): boolean {
    return next === undefined || near(point[0], next[0]) || near(point[1], next[1]);
  }

  function dataOf(line: readonly Point[]): string {
    const [first, last] = [line[0], line.at(-1)];
    const isClosed = line.length > 3 && first !== undefined && last !== undefined && same(first, last);
    const points = (isClosed ? line.slice(0, -1) : line).map((point) => point.map(round).join(' '));
    return `M${points.join('L')}${isClosed ? 'Z' : ''}`;
  }

  function element(path: Element, tag: string, places: Record<string, number | string>): Element {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(places))
      shape.setAttribute(name, typeof value === 'number' ? String(round(value)) : value);
    for (const { name, value } of path.attributes) if (name !== 'd') shape.setAttribute(name, value);
    return shape;
  }

  /** Gives an outline's stroke to the fill just below it, where both have the same form. */
  function joinsShapeBelow(path: Element, shape: Element): boolean {
    const below = path.previousElementSibling;
    if (below === null || below.tagName !== shape.tagName || below.hasAttribute('stroke')) return false;
    if (path.getAttribute('fill') !== 'none' || shape.tagName === 'line') return false;
    const form = (of: Element) =>
      ['d', 'x', 'y', 'width', 'height'].map((name) => of.getAttribute(name)?.replace('Z', '')).join();
    if (form(below) !== form(shape)) return false;
    for (const name of ['stroke', 'stroke-width'])
      if (shape.hasAttribute(name)) below.setAttribute(name, shape.getAttribute(name) ?? '');
    if (shape.getAttribute('d')?.endsWith('Z')) below.setAttribute('d', shape.getAttribute('d') ?? '');
    path.remove();
    return true;
  }
}
