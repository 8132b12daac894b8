/** From keystrokes to answers: waits for a pause, drops answers that came too late, remembers what to retry. */
import { addressOf, isEmpty, type SearchRequest } from '../../model/search-request.ts';
import type { SearchAnswer, SearchEngine } from './engine.ts';

/** What there is to show. */
export type SearchState =
  | { readonly name: 'idle' | 'loading' | 'failed' }
  | { readonly name: 'answered'; readonly answer: SearchAnswer };

/** Milliseconds without a keystroke before a query is searched for. */
const PAUSE = 90;
/** Milliseconds without an answer before waiting is mentioned. */
const UNNOTICED = 500;

/** A search box's requests to its engine. `show` is called with each new state; the old one stays until then. */
export class SearchSession {
  request: SearchRequest = { query: '', choice: new Map() };
  readonly #engine: SearchEngine;
  readonly #step: number;
  readonly #show: (state: SearchState) => void;
  #limit: number;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The latest run; an answer to an earlier one is dropped. */
  #latest: Promise<void> = Promise.resolve();
  #run = 0;

  constructor(engine: SearchEngine, step: number, show: (state: SearchState) => void) {
    this.#engine = engine;
    this.#step = step;
    this.#limit = step;
    this.#show = show;
  }

  /** Searches for `request`: at once for a choice, after a pause for typing. */
  ask(request: SearchRequest): void {
    if (addressOf(request) === addressOf(this.request)) {
      this.request = request;
      return;
    }
    const isTyping = request.query !== this.request.query;
    this.request = request;
    this.#limit = this.#step;
    clearTimeout(this.#pause);
    // Whatever is under way answers another question.
    this.#run++;
    if (isTyping) this.#pause = setTimeout(() => this.again(), PAUSE);
    else this.again();
  }

  /** Shows more answers to the same request. */
  more(): void {
    this.#limit += this.#step;
    this.again();
  }

  /** Searches now, after a failure too. */
  again(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#latest = this.#answer(++this.#run);
  }

  /** Resolves when what was typed has been answered. */
  async settled(): Promise<void> {
    if (this.#pause !== undefined) this.again();
    await this.#latest;
  }

  async #answer(run: number): Promise<void> {
    if (isEmpty(this.request)) {
      this.#show({ name: 'idle' });
      return;
    }
    const waiting = setTimeout(() => run === this.#run && this.#show({ name: 'loading' }), UNNOTICED);
    try {
      const answer = await this.#engine.search(this.request, this.#limit);
      if (run === this.#run) this.#show({ name: 'answered', answer });
    } catch {
      if (run === this.#run) this.#show({ name: 'failed' });
    } finally {
      clearTimeout(waiting);
    }
  }
}
