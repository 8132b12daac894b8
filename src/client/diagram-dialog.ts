/**
 * A diagram in a dialog as large as the window, with zoom and pan by wheel, drag, pinch, keys and buttons.
 * All movement is the view box of the copied SVG: no style is written and the picture stays sharp.
 */
import { diagramViewer as words } from '../messages/en.ts';

const STEP = 1.25;
/** Pixels that an arrow key pans. */
const PAN = 60;
const LARGEST_SCALE = 8;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens the dialog for the diagram in `viewer`; Esc closes it and the focus returns to where it was. */
export function openDiagramDialog(viewer: HTMLElement): void {
  const figure = viewer.querySelector('figure');
  const original = viewer.querySelector('svg');
  if (figure === null || original === null) return;
  const title = viewer.querySelector('figcaption')?.textContent ?? '';
  const svg = copyWithOwnIds(original);
  const view = new View(svg, original.viewBox.baseVal);

  const dialog = document.createElement('dialog');
  dialog.className = 'diagram-dialog';
  dialog.setAttribute('aria-label', title);
  const heading = document.createElement('h2');
  heading.textContent = title;
  const bar = document.createElement('div');
  bar.append(
    heading,
    button(words.zoomIn, () => view.zoom(STEP)),
    button(words.zoomOut, () => view.zoom(1 / STEP)),
    button(words.fit, () => view.showWhole()),
    button(words.close, () => dialog.close()),
  );
  dialog.append(bar, svg);
  dialog.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !view.press(event.key)) return;
    event.preventDefault();
  });
  const refit = () => view.open();
  window.addEventListener('resize', refit);
  dialog.addEventListener('close', () => {
    window.removeEventListener('resize', refit);
    dialog.remove();
  });
  followPointers(svg, view);
  figure.append(dialog);
  dialog.showModal();
  view.open();
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}

/** The original stays in the page, so the copy's ids and what refers to them get a suffix. */
function copyWithOwnIds(original: SVGSVGElement): SVGSVGElement {
  const copy = original.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute('aria-details');
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id' || name.startsWith('aria-')) element.setAttribute(name, `${value}-large`);
      else if (value.startsWith('url(#')) element.setAttribute(name, value.replace(')', '-large)'));
    }
  return copy;
}

/** What part of the drawing the window shows: a scale and the drawing's point in the middle. */
class View {
  readonly #svg: SVGSVGElement;
  readonly #box: DOMRect;
  #scale = 1;
  #fitScale = 1;
  #x = 0;
  #y = 0;

  constructor(svg: SVGSVGElement, box: DOMRect) {
    this.#svg = svg;
    this.#box = new DOMRect(box.x, box.y, box.width, box.height);
  }

  /** The whole drawing or, where that would be smaller than in the page, its beginning at its own size. */
  open(): void {
    this.showWhole();
    if (this.#scale >= 1) return;
    this.#scale = 1;
    this.#x = this.#box.left + Math.min(this.#svg.clientWidth, this.#box.width) / 2;
    this.#y = this.#box.top + Math.min(this.#svg.clientHeight, this.#box.height) / 2;
    this.#show();
  }

  /** The whole drawing, at most twice its own size. */
  showWhole(): void {
    const { x, y, width, height } = this.#box;
    this.#fitScale = Math.min(this.#svg.clientWidth / width, this.#svg.clientHeight / height, 2) * 0.96;
    this.#scale = this.#fitScale;
    this.#x = x + width / 2;
    this.#y = y + height / 2;
    this.#show();
  }

  /** Zooms about a point of the window, its middle unless said otherwise. */
  zoom(factor: number, about?: Point): void {
    const frame = this.#svg.getBoundingClientRect();
    const dx = about === undefined ? 0 : about.x - frame.x - frame.width / 2;
    const dy = about === undefined ? 0 : about.y - frame.y - frame.height / 2;
    const scale = Math.min(Math.max(this.#scale * factor, this.#fitScale), LARGEST_SCALE);
    this.#x += dx / this.#scale - dx / scale;
    this.#y += dy / this.#scale - dy / scale;
    this.#scale = scale;
    this.#show();
  }

  /** Moves the drawing by pixels; its middle never leaves the window's reach. */
  pan(dx: number, dy: number): void {
    const { left, right, top, bottom } = this.#box;
    this.#x = Math.min(Math.max(this.#x - dx / this.#scale, left), right);
    this.#y = Math.min(Math.max(this.#y - dy / this.#scale, top), bottom);
    this.#show();
  }

  /** Does what a key stands for; false where it stands for nothing. */
  press(key: string): boolean {
    if (key === '+' || key === '=') this.zoom(STEP);
    else if (key === '-') this.zoom(1 / STEP);
    else if (key === '0') this.showWhole();
    else if (key === 'ArrowLeft') this.pan(PAN, 0);
    else if (key === 'ArrowRight') this.pan(-PAN, 0);
    else if (key === 'ArrowUp') this.pan(0, PAN);
    else if (key === 'ArrowDown') this.pan(0, -PAN);
    else return false;
    return true;
  }

  #show(): void {
    const width = this.#svg.clientWidth / this.#scale;
    const height = this.#svg.clientHeight / this.#scale;
    this.#svg.setAttribute('viewBox', `${this.#x - width / 2} ${this.#y - height / 2} ${width} ${height}`);
  }
}

/** Drag pans, two fingers zoom and pan, the wheel zooms. */
function followPointers(svg: SVGSVGElement, view: View): void {
  const pointers = new Map<number, Point>();
  const spread = () => {
    const [a, b = a] = pointers.values();
    if (a === undefined || b === undefined) return { middle: { x: 0, y: 0 }, distance: 0 };
    return {
      middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
      distance: Math.hypot(a.x - b.x, a.y - b.y),
    };
  };
  svg.addEventListener('pointerdown', (event) => {
    svg.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, event);
  });
  svg.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    const before = spread();
    pointers.set(event.pointerId, event);
    const after = spread();
    view.pan(after.middle.x - before.middle.x, after.middle.y - before.middle.y);
    if (before.distance > 0 && after.distance > 0) view.zoom(after.distance / before.distance, after.middle);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    svg.addEventListener(end, (event) => pointers.delete(event.pointerId));
  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      view.zoom(2 ** (-event.deltaY / 300), event);
    },
    { passive: false },
  );
}
