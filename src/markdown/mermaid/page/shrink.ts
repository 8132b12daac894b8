/** Runs inside the rendering page: sent there as text, so it uses nothing from outside its own body but the browser. */

export interface ShrinkOrder {
  readonly idPrefix: string;
  readonly title: string;
  readonly description: string;
}

/** Says the same with less, crops the picture, names its parts, and returns it as text. */
export function shrinkDrawing(order: ShrinkOrder): string {
  const svg = document.querySelector('svg');
  if (svg === null) return '';
  straightenSketches(svg);
  flattenText(svg);
  dropEmpty(svg);
  crop(svg);
  nameParts(svg);
  return new XMLSerializer().serializeToString(svg);

  /** One element a row instead of one a word; rows are placed in pixels. */
  function flattenText(svg: SVGSVGElement): void {
    for (const tspan of [...svg.querySelectorAll('tspan')].reverse())
      if (tspan.attributes.length === 0) tspan.replaceWith(...tspan.childNodes);
    for (const text of svg.querySelectorAll('text')) {
      text.normalize();
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const rows = [...text.children];
      for (const row of rows) {
        const [y, dy] = ['y', 'dy'].map((name) => /^(-?[\d.]+)em$/.exec(row.getAttribute(name) ?? '')?.[1]);
        if (y === undefined || dy === undefined) continue;
        row.setAttribute('y', String(Math.round((Number(y) + Number(dy)) * size * 10) / 10));
        row.removeAttribute('dy');
      }
      const [row] = rows;
      if (
        rows.length !== 1 ||
        row === undefined ||
        text.childNodes.length !== 1 ||
        !row.hasAttribute('x') ||
        !row.hasAttribute('y')
      )
        continue;
      for (const { name, value } of row.attributes) text.setAttribute(name, value);
      if (!row.hasAttribute('dy')) text.removeAttribute('dy');
      row.replaceWith(...row.childNodes);
    }
  }

  /** Class and ER boxes come as pencil strokes drawn twice over: a rectangle or a line says the same. */
  function straightenSketches(svg: SVGSVGElement): void {
    for (const path of svg.querySelectorAll<SVGPathElement>('path')) {
      const data = path.getAttribute('d') ?? '';
      if (!/^M[-\d.,\seMLC]+Z?$/.test(data) || path.closest('marker,defs') !== null) continue;
      const numbers = data.match(/-?\d+(\.\d+)?(e-?\d+)?/g)?.map(Number) ?? [];
      const xs = numbers.filter((_, index) => index % 2 === 0);
      const ys = numbers.filter((_, index) => index % 2 === 1);
      const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const near = (a: number, b: number) => Math.abs(a - b) < 0.02;
      const isFlat = near(x0, x1) || near(y0, y1);
      const isRound = xs.every(
        (x, i) => near(x, x0) || near(x, x1) || near(ys[i] ?? x, y0) || near(ys[i] ?? x, y1),
      );
      const corners = xs.filter(
        (x, i) => (near(x, x0) || near(x, x1)) && (near(ys[i] ?? 0, y0) || near(ys[i] ?? 0, y1)),
      );
      if (path.hasAttribute('marker-end') || path.hasAttribute('marker-start')) continue;
      if (!isFlat && (!isRound || corners.length < 4)) continue;
      replaceSketch(path, isFlat ? 'line' : 'rect', [x0, y0, x1, y1]);
    }
  }

  function replaceSketch(path: Element, tag: 'line' | 'rect', box: [number, number, number, number]): void {
    const [x0, y0, x1, y1] = box;
    const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
    const places: Record<string, number> =
      tag === 'line' ? { x1: x0, y1: y0, x2: x1, y2: y1 } : { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
    for (const [name, value] of Object.entries(places)) shape.setAttribute(name, String(value));
    for (const { name, value } of path.attributes) if (name !== 'd') shape.setAttribute(name, value);
    const below = path.previousElementSibling;
    const isOutlineOfBelow =
      below?.tagName === 'rect' &&
      !below.hasAttribute('stroke') &&
      path.getAttribute('fill') === 'none' &&
      ['x', 'y', 'width', 'height'].every((name) => {
        return Math.abs(Number(below.getAttribute(name)) - Number(shape.getAttribute(name))) < 0.5;
      });
    if (!isOutlineOfBelow) {
      path.replaceWith(shape);
      return;
    }
    for (const name of ['stroke', 'stroke-width'])
      if (shape.hasAttribute(name)) below.setAttribute(name, shape.getAttribute(name) ?? '');
    path.remove();
  }

  /** Empty text and groups. */
  function dropEmpty(svg: SVGSVGElement): void {
    for (const element of svg.querySelectorAll('text'))
      if (element.textContent?.trim() === '') element.remove();
    for (const element of svg.querySelectorAll('rect'))
      if (!Number(element.getAttribute('width')) || !Number(element.getAttribute('height'))) element.remove();
    for (let found = true; found; ) {
      found = false;
      for (const element of svg.querySelectorAll('g,defs'))
        if (element.childElementCount === 0) {
          element.remove();
          found = true;
        }
    }
  }

  /** The view box is what is drawn and a small margin; Mermaid's own margins differ from type to type. */
  function crop(svg: SVGSVGElement): void {
    const box = svg.getBBox();
    const margin = 4;
    const left = Math.floor(box.x - margin);
    const top = Math.floor(box.y - margin);
    const width = Math.ceil(box.x + box.width + margin) - left;
    const height = Math.ceil(box.y + box.height + margin) - top;
    for (const { name } of [...svg.attributes]) if (name !== 'xmlns') svg.removeAttribute(name);
    svg.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
    svg.setAttribute('font-size', '14');
  }

  function nameParts(svg: SVGSVGElement): void {
    const names = new Map<string, string>();
    for (const element of svg.querySelectorAll('marker,clipPath')) {
      names.set(element.id, `${order.idPrefix}-${names.size + 1}`);
    }
    for (const element of svg.querySelectorAll('*')) {
      const name = names.get(element.id);
      if (name === undefined) element.removeAttribute('id');
      else element.id = name;
      for (const attribute of [...element.attributes]) {
        const id = /^url\(.*?#([^)"]+)"?\)$/.exec(attribute.value)?.[1];
        if (id !== undefined) element.setAttribute(attribute.name, `url(#${names.get(id) ?? ''})`);
      }
    }
    for (const element of svg.querySelectorAll('title,desc')) element.remove();
    const label = (tag: 'title' | 'desc', content: string) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      element.id = `${order.idPrefix}-${tag}`;
      element.textContent = content;
      return element;
    };
    svg.prepend(label('title', order.title), label('desc', order.description));
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-labelledby', `${order.idPrefix}-title`);
    svg.setAttribute('aria-describedby', `${order.idPrefix}-desc`);
  }
}
