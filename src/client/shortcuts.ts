/**
 * Keyboard shortcuts: `j`/`k` next and previous question, `c` copy the invite link, `t` theme, `?` a list of
 * them. None fires while typing or with a modifier, and the list has a switch that turns all of them off
 * (WCAG 2.1.4). Search binds its own keys and asks `shortcutsAreOn`.
 */
import { shortcuts as messages } from '../messages/en.ts';
import { applyTheme } from './theme-choice.ts';

const KEY = 'viva:shortcuts';

/** False when the reader switched single-key shortcuts off. */
export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** True while the reader types or a dialog has the keyboard. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, dialog *'));

const THEMES = ['', 'light', 'dark'];

function nextTheme(): void {
  const here = THEMES.indexOf(document.documentElement.dataset.theme ?? '');
  const theme = THEMES[(here + 1) % THEMES.length] ?? '';
  applyTheme(theme);
  const select = document.querySelector<HTMLSelectElement>('theme-choice select');
  if (select) select.value = theme;
}

const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

const ACTIONS: Readonly<Record<string, () => void>> = {
  j: () => click('a[rel="next"]'),
  k: () => click('a[rel="prev"]'),
  c: () => click('[data-copy]'),
  t: nextTheme,
  '?': showList,
};

function showList(): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'shortcuts';
  dialog.setAttribute('aria-labelledby', 'shortcuts-heading');
  const heading = document.createElement('h2');
  heading.id = 'shortcuts-heading';
  heading.textContent = messages.title;
  const list = document.createElement('dl');
  for (const [key, meaning] of Object.entries(messages.keys)) {
    const term = document.createElement('dt');
    const kbd = document.createElement('kbd');
    kbd.textContent = key;
    term.append(kbd);
    const definition = document.createElement('dd');
    definition.textContent = meaning;
    list.append(term, definition);
  }
  const close = document.createElement('button');
  close.textContent = messages.close;
  close.addEventListener('click', () => dialog.close());
  dialog.append(heading, list, createSwitch(), close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function createSwitch(): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = shortcutsAreOn();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(KEY, box.checked ? 'on' : 'off');
    } catch {
      label.append(` ${messages.notKept}`);
    }
  });
  label.append(box, ` ${messages.enabled}`);
  return label;
}

/** Binds the keys. `?` always works, so that shortcuts can be switched on again. */
export function bindShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = ACTIONS[event.key];
    if (!action || (event.key !== '?' && !shortcutsAreOn())) return;
    event.preventDefault();
    action();
  });
}
