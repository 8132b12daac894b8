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
