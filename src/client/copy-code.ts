/** `<copy-code>`: the copy button of a code block. */
import { copyCode } from '../messages/en.ts';

/** How long "Copied" stays, in milliseconds. */
const messageTime = 2000;

/** Copies the code of its figure and says so; where the browser refuses, selects the code for the reader. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.before(status);
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#copy(status);
    });
  }

  async #copy(status: HTMLElement): Promise<void> {
    const pre = this.closest('figure')?.querySelector('pre');
    if (!pre) return;
    try {
      await navigator.clipboard.writeText(pre.textContent);
      status.textContent = copyCode.copied;
      setTimeout(() => status.replaceChildren(), messageTime);
    } catch {
      getSelection()?.selectAllChildren(pre);
      status.textContent = copyCode.refused;
    }
  }
}

customElements.define('copy-code', CopyCode);
