/** Runs inside the rendering page: sent there as text, so it uses nothing from outside its own body but the browser. */

export interface PaintOrder {
  /** From a computed colour such as `rgb(1, 2, 3)` to the token's name. */
  readonly tokens: Readonly<Record<string, string>>;
}

/**
 * Writes the computed look of every shape into presentation attributes, colours as custom properties, and
 * takes away styles, classes and everything else that carried it. Returns colours that are no token's, each
 * with its place: `path fill rgb(0, 0, 0) …`.
 */
export function paintWithVariables({ tokens }: PaintOrder): string[] {
  const svg = document.querySelector('svg');
  if (svg === null) return [];
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

  const looks = [...svg.querySelectorAll(SHAPES)].map((element) => [element, lookOf(element)] as const);
  for (const [element, look] of looks) {
    for (const name of [...Object.keys(INHERITED), 'fill', 'stroke', 'opacity', 'alignment-baseline'])
      element.removeAttribute(name);
    for (const [name, value] of look) element.setAttribute(name, value);
  }
  for (const element of svg.querySelectorAll('style,script,foreignObject,filter,linearGradient'))
    element.remove();
  for (const [element, look] of looks) if (look.get('display') === 'none') element.remove();
  for (const element of svg.querySelectorAll('*')) dropUnspoken(element);
  return [...strays];

  function paint(element: Element, property: 'fill' | 'stroke', value: string): string {
    if (value === 'none' || value === 'rgba(0, 0, 0, 0)') return 'none';
    const token = tokens[value] ?? markerConstant(element, value);
    const use = property === 'fill' && element.closest('text') !== null ? 'text' : property;
    if (token !== undefined) return `var(--diagram-${token}-${use})`;
    const context = [element, element.parentElement, element.closest('marker')]
      .map((part) => [part?.id, part?.getAttribute('class')].join('.'))
      .join(' ');
    strays.add(`${element.tagName} ${property} ${value} ${context}`);
    return value;
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
      if (name === 'stroke-dasharray' && /^[01](px)?(, 0(px)?)?$/.test(value)) continue;
      if (name === 'fill-opacity' && fill === 'none') continue;
      if (!isText && (name.startsWith('font') || name.startsWith('text') || name.startsWith('dominant')))
        continue;
      if (isText && name.startsWith('marker')) continue;
      if (value !== (above === null ? initial : above.getPropertyValue(name)))
        look.set(name, value.replaceAll('px', '').replaceAll('"', ''));
    }
    if (
      element.tagName === 'tspan' &&
      style.alignmentBaseline !== 'auto' &&
      style.alignmentBaseline !== 'baseline'
    )
      look.set('alignment-baseline', style.alignmentBaseline);
    if (element.tagName === 'rect') {
      for (const name of ['rx', 'ry'])
        if (style.getPropertyValue(name) !== 'auto')
          look.set(name, style.getPropertyValue(name).replace('px', ''));
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
      if (
        /^(style|class|role|name|transform-origin|cursor|pointer-events|xml:space|space|overflow|font-family|letter-spacing|text-decoration)$/.test(
          name,
        )
      )
        element.removeAttribute(name);
      if (/^(data-|aria-|xlink:type|on|look|from|to$|type$|alt)/.test(name)) element.removeAttribute(name);
    }
    if (!element.matches(`${SHAPES.replace(',tspan', '')},tspan`))
      for (const name of [...Object.keys(INHERITED), 'fill', 'stroke']) element.removeAttribute(name);
  }
}
