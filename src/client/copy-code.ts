/**
 * `<copy-code>`: the copy button of a code block. Where the browser refuses, the code is selected, so that the
 * reader can copy it by keyboard.
 */
import { copyCode } from '../messages/en.ts';

/** How long "Copied" stays, in milliseconds. */
const MESSAGE_TIME_MS = 2000;

/** Registers `<copy-code>`. */
export function defineCopyCode(): void {
  customElements.define(
    'copy-code',
    class extends HTMLElement {
      connectedCallback(): void {
        const status = document.createElement('span');
        status.setAttribute('role', 'status');
        this.before(status);
        this.querySelector('button')?.addEventListener('click', () => void this.copy(status));
      }

      private async copy(status: HTMLElement): Promise<void> {
        const pre = this.closest('figure')?.querySelector('pre');
        if (!pre) return;
        try {
          await navigator.clipboard.writeText(pre.textContent);
          status.textContent = copyCode.copied;
          setTimeout(() => status.replaceChildren(), MESSAGE_TIME_MS);
        } catch {
          getSelection()?.selectAllChildren(pre);
          status.textContent = copyCode.refused;
        }
      }
    },
  );
}
