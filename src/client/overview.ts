/**
 * `<question-overview>`: sorting a table of questions and, where it has filters, filtering it. The
 * address holds the whole state, so that it can be shared and the back button undoes a step. The table is
 * complete without this.
 */
import { overviewStatus } from '../messages/en-overview.ts';
import { type FacetChoice, formatChoice, matchesChoice, parseChoice } from '../model/facets.ts';
import {
  type Column,
  DEFAULT_ORDER,
  formatOrder,
  orderAfterClick,
  parseOrder,
} from '../model/question-order.ts';
import { choiceOf, findFilters, tick, type ValueBox, writeCounts } from './overview/filters.ts';
import { type QuestionRow, readRows, sortRows } from './overview/question-rows.ts';

/** How many unknown names of an address are repeated to the reader. */
const NAMED = 5;

class QuestionOverview extends HTMLElement {
  #table = this.querySelector('table') as HTMLTableElement;
  #boxes: readonly ValueBox[] = [];
  #rows: readonly QuestionRow[] = [];
  #order = DEFAULT_ORDER;

  connectedCallback(): void {
    this.#boxes = findFilters(this);
    this.#rows = readRows(this.#table, this.#boxes);
    // Inert until now.
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLFieldSetElement>(
      'button, fieldset',
    )) {
      control.disabled = false;
    }
    this.onchange = () => this.#go();
    this.onclick = ({ target }) => this.#click((target as HTMLElement).dataset);
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #click({ column, clear }: DOMStringMap): void {
    if (column !== undefined) {
      this.#order = orderAfterClick(this.#order, column as Column);
      this.#go();
    }
    if (clear !== undefined) {
      tick(this.#boxes, new Map());
      this.#go();
      // The button goes with the last filter; whoever pressed it stays at the result.
      this.#part('status')?.focus();
    }
  }

  /** The address changed: it was opened, or the reader went back or forward. */
  #read(): void {
    const asked = parseOrder(location.search);
    const { choice, unknown } = parseChoice(location.search, choiceOf(this.#boxes));
    this.#order = asked.order;
    tick(this.#boxes, choice);
    this.#show(unknown.concat(asked.unknown));
  }

  /** The reader changed something: a new address, which the back button leaves again. */
  #go(): void {
    const query = [formatChoice(this.#choice()), formatOrder(this.#order)].filter(Boolean).join('&');
    history.pushState(null, '', location.pathname + (query && `?${query}`));
    this.#show([]);
  }

  #choice(): FacetChoice {
    return choiceOf(this.#boxes.filter((box) => box.checked));
  }

  /** Brings the table, the counts and the messages in line with what is ticked and the order. */
  #show(unknown: readonly string[]): void {
    const choice = this.#choice();
    for (const { element, values } of this.#rows) element.hidden = !matchesChoice(values, choice);
    sortRows(this.#table, this.#rows, this.#order);
    writeCounts(this.#boxes, this.#rows, choice);
    const chosen = this.#boxes.filter((box) => box.checked).length;
    const shown = this.#rows.filter((row) => !row.element.hidden).length;
    this.#say('status', overviewStatus.shown(shown, this.#rows.length));
    this.#say('chosen', overviewStatus.chosen(chosen));
    this.#say('unknown', overviewStatus.unknown(unknown.slice(0, NAMED), unknown.length - NAMED));
    this.#part('clear')?.toggleAttribute('hidden', chosen === 0);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  /** Puts `text` where it belongs. The same text again would be announced again. */
  #say(name: string, text: string): void {
    const element = this.#part(name);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

customElements.define('question-overview', QuestionOverview);
