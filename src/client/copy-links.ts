/**
 * `<copy-links>`: its links copy their own address instead of leading there; with Ctrl, Cmd or the middle
 * button they stay links. Where the browser refuses, the address stands in a field to copy by hand.
 */

/** The full address that `link` stands for, on the origin the reader is on unless it names its own. */
const addressOf = (link: HTMLAnchorElement): string =>
  new URL(link.dataset.copy ?? link.href, location.href).href;

/** Registers `<copy-links>`. */
export function defineCopyLinks(): void {
  customElements.define(
    'copy-links',
    class extends HTMLElement {
      connectedCallback(): void {
        this.addEventListener('click', (event) => {
          const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
          if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          void this.copy(addressOf(link));
        });
      }

      private async copy(address: string): Promise<void> {
        try {
          await navigator.clipboard.writeText(address);
          this.say(`${this.dataset.copied}: ${address}`);
        } catch {
          this.say(this.dataset.refused ?? '', address);
        }
      }

      /** Announces `text`; with `address` shows a field that holds it, selected. */
      private say(text: string, address?: string): void {
        const output = this.querySelector('output');
        if (!output) return;
        output.textContent = text;
        if (address === undefined) return;
        const field = document.createElement('input');
        field.value = address;
        field.readOnly = true;
        field.setAttribute('aria-label', text);
        output.append(field);
        field.select();
      }
    },
  );
}
