/**
 * The way into the search from every page: `/`, Ctrl+K or ⌘K, and whatever carries `data-search`. The palette
 * is loaded when somebody shows that they mean to search, and not before.
 */
import { isTyping, shortcutsAreOn } from '../shortcuts.ts';
import paletteAddress from './palette.ts?lazy';

const palette = () => import(/* @vite-ignore */ paletteAddress) as Promise<typeof import('./palette.ts')>;

const openerOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-search]') : null;

/** What was typed since the palette was asked for; `undefined` while nobody waits for it. */
let typedAhead: string | undefined;

/** Keeps what is typed while the palette loads: it is meant for its field, and no shortcut may take it. */
function keepTyped(event: KeyboardEvent): void {
  if (typedAhead === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Backspace') typedAhead = typedAhead.slice(0, -1);
  else if (event.key.length === 1) typedAhead += event.key;
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function takeTyped(): string {
  const typed = typedAhead ?? '';
  typedAhead = undefined;
  return typed;
}

async function open(link: HTMLElement | null): Promise<void> {
  // The search page has its own field.
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  typedAhead ??= '';
  try {
    await (await palette()).openPalette(takeTyped);
  } catch {
    takeTyped();
    // Without the palette there is still the page that it stands for.
    if (link instanceof HTMLAnchorElement) location.assign(link.href);
  }
}

const hasModifier = ({ ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent) =>
  ctrlKey || metaKey || shiftKey;

function onKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  // `/` needs Shift on many keyboards.
  const isSlash = key === '/' && !ctrlKey && !metaKey && !isTyping(event.target) && shortcutsAreOn();
  const isCommand = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey;
  if (event.defaultPrevented || altKey || !(isSlash || isCommand)) return;
  event.preventDefault();
  void open(document.querySelector('[data-search]'));
}

/** Binds keys, clicks and the signs of intent. */
export function bindSearch(): void {
  // Before any other listener, so that no shortcut sees what is typed for the field.
  document.addEventListener('keydown', keepTyped, true);
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', (event) => {
    const link = openerOf(event.target);
    if (!link || hasModifier(event)) return;
    event.preventDefault();
    void open(link);
  });
  for (const intent of ['pointerover', 'focusin']) {
    document.addEventListener(intent, (event) => {
      if (openerOf(event.target)) palette().catch(() => {});
    });
  }
}
