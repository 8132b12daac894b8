/** The theme menu: system, light or dark; kept in this browser under `viva:theme` (see `public/theme.js`). */

const KEY = 'viva:theme';

/** Storage may be blocked or full: the choice then lasts for this page only. */
function remember(theme: string): void {
  try {
    if (theme === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Nothing is lost that the reader typed; the page already shows the chosen theme.
  }
}

/** Shows `theme` (`''` for the system's) at once and keeps it. */
export function applyTheme(theme: string): void {
  if (theme === '') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  remember(theme);
}

/** Registers `<theme-choice>`. */
export function defineThemeChoice(): void {
  customElements.define(
    'theme-choice',
    class extends HTMLElement {
      connectedCallback(): void {
        const select = this.querySelector('select');
        if (!select) return;
        select.value = document.documentElement.dataset.theme ?? '';
        select.addEventListener('change', () => applyTheme(select.value));
      }
    },
  );
}
