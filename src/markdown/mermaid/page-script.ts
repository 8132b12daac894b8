/**
 * What runs inside the rendering page. Each function is sent there as text, so it uses nothing from outside
 * its own body but the browser and the global `mermaid`.
 */
import type { Mermaid } from 'mermaid';
import type { ThemeVariables } from './mermaid-config.ts';

/** Paths of all theme variables of the base theme that hold a colour; palettes are split at their commas. */
export function listThemeColours(): string[] {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  mermaid.initialize({ startOnLoad: false, theme: 'base', look: 'classic' });
  const paths: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) walk(child, path === '' ? key : `${path}.${key}`);
    } else if (typeof value === 'string' && value.includes('#') && /^#[^ ]+,#/.test(value)) {
      value.split(',').forEach((_, index) => {
        paths.push(`${path}.${index}`);
      });
    } else if (typeof value === 'string' && (CSS.supports('color', value) || value.includes('NaN'))) {
      paths.push(path);
    }
  };
  walk(mermaid.mermaidAPI.getConfig().themeVariables, '');
  return paths;
}

export interface DrawOrder {
  readonly source: string;
  readonly config: Record<string, unknown>;
  readonly themeVariables: ThemeVariables;
  /** From a computed colour such as `rgb(1, 2, 3)` to the token's name. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly idPrefix: string;
  readonly title: string;
  readonly description: string;
}

export interface Drawing {
  /** The SVG with presentation attributes alone. */
  readonly svg: string;
  /** Colours that are no token's: `path fill rgb(0, 0, 0)`. */
  readonly strays: readonly string[];
}

/** Draws one diagram and writes its computed look into presentation attributes. */
export async function drawInPage(order: DrawOrder): Promise<Drawing> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  mermaid.initialize({ ...order.config, themeVariables: order.themeVariables });
  const host = document.createElement('div');
  document.body.append(host);
  host.innerHTML = (await mermaid.render('drawing', order.source, host)).svg;
  const svg = host.querySelector('svg');
  if (svg === null) throw new Error('Mermaid drew no SVG');

  const strays = new Set<string>();
  const SHAPES = 'path,rect,circle,ellipse,line,polygon,polyline,text,tspan';
  const INHERITED: Record<string, string> = {
    'stroke-width': '1px',
    'stroke-dasharray': 'none',
    'stroke-linecap': 'butt',
    'stroke-linejoin': 'miter',
    'stroke-opacity': '1',
    'fill-opacity': '1',
    'font-size': '14px',
    'font-weight': '400',
    'font-style': 'normal',
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    'paint-order': 'normal',
    'marker-start': 'none',
    'marker-mid': 'none',
    'marker-end': 'none',
  };

  const paint = (element: Element, property: 'fill' | 'stroke', value: string): string => {
    if (value === 'none' || value === 'rgba(0, 0, 0, 0)') return 'none';
    const token = order.tokens[value] ?? markerConstant(element, value);
    const use = property === 'fill' && element.closest('text') !== null ? 'text' : property;
    if (token !== undefined) return `var(--diagram-${token}-${use})`;
    const context = [element, element.parentElement, element.closest('marker')].map((part) => [part?.id, part?.getAttribute('class')].join('.')).join(' ');
    strays.add(`${element.tagName} ${property} ${value} ${context}`);
    return value;
  };

  for (const marker of svg.querySelectorAll('marker,symbol'))
    if (!isReferred(marker.id)) marker.remove();
  shortenLifelines();
  widenNotes();
  tidyTimeline();
  tidyComposites();
  centreLabels();
  const looks = [...svg.querySelectorAll(SHAPES)].map((element) => [element, lookOf(element)] as const);
  for (const [element, look] of looks) {
    for (const name of [...Object.keys(INHERITED), 'fill', 'stroke', 'opacity', 'alignment-baseline'])
      element.removeAttribute(name);
    for (const [name, value] of look) element.setAttribute(name, value);
  }
  for (const element of svg.querySelectorAll('style,script,foreignObject,filter,linearGradient')) element.remove();
  for (const [element, look] of looks) if (look.get('display') === 'none') element.remove();
  for (const element of svg.querySelectorAll('*')) dropUnspoken(element);
  straightenSketches();
  flattenText();
  dropEmpty();
  crop();
  nameParts();
  host.remove();
  return { svg: new XMLSerializer().serializeToString(svg), strays: [...strays] };

  /** Without actors at the foot, Mermaid lets lifelines run 2,000 pixels down and cuts them by the view box. */
  function shortenLifelines(): void {
    if (svg === null) return;
    const bottom = svg.viewBox.baseVal.y + svg.viewBox.baseVal.height;
    for (const line of svg.querySelectorAll<SVGLineElement>('line.actor-line, line[class*="actor"]'))
      if (line.y2.baseVal.value > bottom) line.setAttribute('y2', String(bottom));
  }

  /** A note over two participants is as wide as their distance, however long its text is. */
  function widenNotes(): void {
    if (svg === null) return;
    for (const note of svg.querySelectorAll<SVGRectElement>('rect.note')) {
      const texts = [...(note.parentElement?.querySelectorAll<SVGTextElement>('text') ?? [])];
      const needed = Math.max(0, ...texts.map((text) => text.getBBox().width)) + 16;
      const spare = needed - note.width.baseVal.value;
      if (spare <= 0) continue;
      note.setAttribute('x', String(note.x.baseVal.value - spare / 2));
      note.setAttribute('width', String(needed));
    }
  }

  /** Text in the middle of its box, and an axis that ends where the boxes end. */
  function tidyTimeline(): void {
    if (svg === null) return;
    const nodes = [...svg.querySelectorAll<SVGGElement>('.timeline-node')];
    if (nodes.length === 0) return;
    for (const node of nodes) {
      const [ground, label] = [...node.children] as SVGGElement[];
      if (ground === undefined || label === undefined) continue;
      const text = label.getBBox();
      const middle = ground.getBBox().height / 2 - (text.y + text.height / 2);
      label.setAttribute('transform', `translate(${ground.getBBox().width / 2}, ${middle})`);
    }
    const origin = svg.getBoundingClientRect().left - svg.viewBox.baseVal.x;
    const right = Math.max(...nodes.map((node) => node.getBoundingClientRect().right)) - origin;
    const left = Math.min(...nodes.map((node) => node.getBoundingClientRect().left)) - origin;
    const axis = [...svg.querySelectorAll(':scope > .lineWrapper line')].at(-1);
    axis?.setAttribute('x1', String(left));
    axis?.setAttribute('x2', String(right + 16));
    const title = svg.querySelector(':scope > text');
    title?.setAttribute('x', String(left));
  }

  /** A composite state's name in the middle of its band, and no second line along its foot. */
  function tidyComposites(): void {
    if (svg === null) return;
    for (const composite of svg.querySelectorAll('.statediagram-cluster')) {
      const outer = composite.querySelector<SVGRectElement>('rect.outer');
      const inner = composite.querySelector<SVGRectElement>('rect.inner');
      const label = composite.querySelector<SVGGElement>('.cluster-label');
      if (outer === null || inner === null || label === null) continue;
      const top = outer.y.baseVal.value;
      inner.setAttribute('height', String(top + outer.height.baseVal.value - inner.y.baseVal.value));
      const text = label.getBBox();
      const shift = label.transform.baseVal.consolidate()?.matrix;
      const middle = (top + inner.y.baseVal.value) / 2 - (text.y + text.height / 2);
      label.setAttribute('transform', `translate(${shift?.e ?? 0}, ${middle})`);
    }
  }

  /** Labels that Mermaid sets flush left, though nothing else stands beside them, are centred by their box. */
  function centreLabels(): void {
    if (svg === null) return;
    for (const text of svg.querySelectorAll<SVGTextElement>('g.label text, g.edgeLabel text, g.cluster-label text')) {
      if (text.closest('.members-group,.methods-group,.attribute-type,.attribute-name,.attribute-keys,.attribute-comment')) continue;
      if (getComputedStyle(text).textAnchor !== 'start' || text.textContent?.trim() === '') continue;
      const box = text.getBBox();
      text.style.textAnchor = 'middle';
      const centre = String(Math.round((box.x + box.width / 2) * 100) / 100);
      const rows = text.querySelectorAll<SVGTSpanElement>(':scope > tspan[x]');
      for (const row of rows) row.setAttribute('x', centre);
      for (const inner of text.querySelectorAll<SVGTSpanElement>('tspan tspan')) inner.style.textAnchor = 'middle';
      if (rows.length === 0) text.setAttribute('x', centre);
    }
  }

  function isReferred(id: string): boolean {
    return svg?.querySelector(`[marker-start*="#${id})"],[marker-mid*="#${id})"],[marker-end*="#${id})"],[style*="#${id})"],[href="#${id}"]`) != null;
  }

  /** Sequence and ER arrow heads are black and white whatever the theme says. */
  function markerConstant(element: Element, value: string): string | undefined {
    if (element.closest('marker') === null) return undefined;
    return { 'rgb(0, 0, 0)': 'edge', 'rgb(255, 255, 255)': 'canvas' }[value];
  }

  function lookOf(element: Element): Map<string, string> {
    const style = getComputedStyle(element);
    const parent = element.tagName === 'tspan' ? element.parentElement : null;
    const above = parent === null ? null : getComputedStyle(parent);
    const look = new Map<string, string>();
    if (style.display === 'none' || style.visibility === 'hidden') look.set('display', 'none');
    if (style.opacity === '0') look.set('display', 'none');
    const fill = paint(element, 'fill', style.fill);
    if (above === null || above.fill !== style.fill) look.set('fill', fill);
    const isText = element.closest('text') !== null;
    const outlined = !isText || style.paintOrder.startsWith('stroke');
    const stroke = outlined ? paint(element, 'stroke', style.stroke) : 'none';
    const strokeAbove = element.tagName === 'tspan' ? stroke : 'none';
    if (stroke !== strokeAbove) look.set('stroke', stroke);
    if (style.opacity !== '1') look.set('opacity', style.opacity);
    for (const [name, initial] of Object.entries(INHERITED)) {
      const value = style.getPropertyValue(name);
      if (name.startsWith('stroke') && stroke === 'none') continue;
      if (name === 'fill-opacity' && fill === 'none') continue;
      if (!isText && (name.startsWith('font') || name.startsWith('text') || name.startsWith('dominant'))) continue;
      if (isText && name.startsWith('marker')) continue;
      if (value !== (above === null ? initial : above.getPropertyValue(name)))
        look.set(name, value.replaceAll('px', '').replaceAll('"', ''));
    }
    if (isText && style.alignmentBaseline !== 'auto' && style.alignmentBaseline !== 'baseline')
      look.set('alignment-baseline', style.alignmentBaseline);
    if (element.tagName === 'rect') {
      for (const name of ['rx', 'ry'])
        if (style.getPropertyValue(name) !== 'auto') look.set(name, style.getPropertyValue(name).replace('px', ''));
    }
    const turned = cssTransformOf(element, style);
    if (turned !== undefined) look.set('transform', turned);
    return look;
  }

  /** A transform from a style sheet (a gantt milestone) as an attribute about the shape's own middle. */
  function cssTransformOf(element: Element, style: CSSStyleDeclaration): string | undefined {
    if (element.hasAttribute('transform') || style.transform === 'none') return undefined;
    const [x = 0, y = 0] = style.transformOrigin.split(' ').map(Number.parseFloat);
    const turn = new DOMMatrix().translate(x, y).multiply(new DOMMatrix(style.transform)).translate(-x, -y);
    return `matrix(${[turn.a, turn.b, turn.c, turn.d, turn.e, turn.f].join(' ')})`;
  }

  function dropUnspoken(element: Element): void {
    for (const { name } of [...element.attributes]) {
      if (/^(style|class|role|name|transform-origin|cursor|pointer-events|xml:space|space|overflow|font-family|letter-spacing|text-decoration)$/.test(name)) element.removeAttribute(name);
      if (/^(data-|aria-|xlink:type|on|look|from|to$|type$|alt)/.test(name)) element.removeAttribute(name);
    }
    if (!element.matches(`${SHAPES.replace(',tspan', '')},tspan`))
      for (const name of [...Object.keys(INHERITED), 'fill', 'stroke']) element.removeAttribute(name);
  }

  /** One element a row instead of one a word; rows are placed in pixels. */
  function flattenText(): void {
    if (svg === null) return;
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
      if (rows.length !== 1 || row === undefined || text.childNodes.length !== 1 || !row.hasAttribute('x') || !row.hasAttribute('y')) continue;
      for (const { name, value } of row.attributes) text.setAttribute(name, value);
      if (!row.hasAttribute('dy')) text.removeAttribute('dy');
      row.replaceWith(...row.childNodes);
    }
  }

  /** Class and ER boxes come as pencil strokes drawn twice over: a rectangle or a line says the same. */
  function straightenSketches(): void {
    if (svg === null) return;
    for (const path of svg.querySelectorAll<SVGPathElement>('path')) {
      const data = path.getAttribute('d') ?? '';
      if (!/^M[-\d.,\seMLC]+Z?$/.test(data) || path.closest('marker,defs') !== null) continue;
      const numbers = data.match(/-?\d+(\.\d+)?(e-?\d+)?/g)?.map(Number) ?? [];
      const xs = numbers.filter((_, index) => index % 2 === 0);
      const ys = numbers.filter((_, index) => index % 2 === 1);
      const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const near = (a: number, b: number) => Math.abs(a - b) < 0.02;
      const isFlat = near(x0, x1) || near(y0, y1);
      const isRound = xs.every((x, i) => near(x, x0) || near(x, x1) || near(ys[i] ?? x, y0) || near(ys[i] ?? x, y1));
      const corners = xs.filter((x, i) => (near(x, x0) || near(x, x1)) && (near(ys[i] ?? 0, y0) || near(ys[i] ?? 0, y1)));
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
    if (!isOutlineOfBelow) return path.replaceWith(shape);
    for (const name of ['stroke', 'stroke-width'])
      if (shape.hasAttribute(name)) below.setAttribute(name, shape.getAttribute(name) ?? '');
    path.remove();
  }

  /** Empty text and groups. */
  function dropEmpty(): void {
    if (svg === null) return;
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
  function crop(): void {
    if (svg === null) return;
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

  function nameParts(): void {
    if (svg === null) return;
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
