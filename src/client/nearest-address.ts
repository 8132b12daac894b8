/** `<nearest-address>` on the 404 page: names the question whose id is nearest to the address asked for. */
import { formatQuestionId, parseQuestionId } from '../model/question-id.ts';

/** `Rust_9`, `rust-9`, `rust-009` → `rust-09`; `undefined` when the text holds no bank and number. */
export function canonicalQuestionId(text: string): string | undefined {
  const [, bank, number] = /([a-z]+)[-_ ]?0*(\d{1,5})/i.exec(text) ?? [];
  return bank === undefined || number === undefined
    ? undefined
    : formatQuestionId(bank.toLowerCase(), Number(number));
}

/** Registers `<nearest-address>`. */
export function defineNearestAddress(): void {
  customElements.define(
    'nearest-address',
    class extends HTMLElement {
      connectedCallback(): void {
        const base = document.documentElement.dataset.base ?? '/';
        const path = decodeURIComponent(location.pathname.slice(base.length - 1));
        const id = canonicalQuestionId(path);
        const known = this.dataset.ids?.split(' ') ?? [];
        if (id === undefined || !parseQuestionId(id) || !known.includes(id)) return;
        const section = /^\/(ask|zh\/ask)\//.test(path) ? 'ask' : 'questions';
        const link = document.createElement('a');
        link.href = `${base}${section}/${id}/`;
        link.textContent = `/${section}/${id}/`;
        this.append(`${this.dataset.label}: `, link);
      }
    },
  );
}
