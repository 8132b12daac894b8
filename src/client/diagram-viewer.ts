/**
 * `<diagram-viewer>`: brings the buttons of a diagram to life, to copy its source and to enlarge it. The
 * dialog is fetched on first use.
 */
import { diagramViewer as words } from '../messages/en.ts';

class DiagramViewer extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const action = target instanceof Element && target.closest('button')?.getAttribute('data-action');
      if (action === 'copy') void this.#copySource();
      if (action === 'enlarge') void this.#enlarge();
    });
  }

  #say(text: string): void {
    const status = this.querySelector('output');
    if (status !== null) status.textContent = text;
  }

  async #copySource(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.querySelector('pre')?.textContent ?? '');
      this.#say(words.copied);
    } catch {
      this.#say(words.copyFailed);
    }
  }

  async #enlarge(): Promise<void> {
    try {
      const { openDiagramDialog } = await import('./diagram-dialog.ts');
      openDiagramDialog(this);
      this.#say('');
    } catch {
      this.#say(words.loadFailed);
    }
  }
}

customElements.define('diagram-viewer', DiagramViewer);
