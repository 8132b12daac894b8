/** What the palette and the search page have in common: a field, facets, results, notes and an announcement. */
import { search as messages } from '../../messages/en-search.ts';
import type { FacetChoice } from '../../model/facets.ts';
import type { SearchCatalogue } from '../../model/search-card.ts';
import { type SearchRequest, toggled } from '../../model/search-request.ts';
import { announcer } from './announcer.ts';
import { element } from './element.ts';
import type { SearchEngine, SearchHit } from './engine.ts';
import { type FacetChips, facetChips } from './facet-chips.ts';
import { type SearchPlace, searchNotes } from './notes.ts';
import { SearchSession, type SearchState } from './session.ts';

/** The elements of a search box, in the page or made by the palette. */
export interface SearchBoxParts {
  readonly field: HTMLInputElement;
  readonly facets: HTMLElement;
  /** Says in words how many there are, or what stands in place of results. */
  readonly note: HTMLElement;
  readonly more: HTMLButtonElement;
  /** An element with `role="status"`. */
  readonly status: HTMLElement;
}

/** How a kind of search box differs. */
export interface SearchBoxKind {
  /** Questions shown at first, and added by “Show more”. */
  readonly step: number;
  /** Replaces the results; none when there is nothing to show. */
  readonly showHits: (hits: readonly SearchHit[], facets: SearchCatalogue['facets']) => void;
  /** Said after the number of questions. */
  readonly hint: string;
  /** What is chosen at first, once the facets are known. */
  readonly chosenAtFirst?: (facets: SearchCatalogue['facets']) => FacetChoice;
  /** Called when the request changes. */
  readonly changed?: (request: SearchRequest) => void;
}

const NO_FACETS: SearchCatalogue['facets'] = { bank: [], difficulty: [], topic: [] };

/** Joins the parts to an engine. */
export class SearchBox {
  readonly session: SearchSession;
  readonly #engine: SearchEngine;
  readonly #parts: SearchBoxParts;
  readonly #kind: SearchBoxKind;
  readonly #notes: ReturnType<typeof searchNotes>;
  readonly #announce: (text: string) => void;
  #facets = NO_FACETS;
  #chips: FacetChips | undefined;

  constructor(engine: SearchEngine, place: SearchPlace, parts: SearchBoxParts, kind: SearchBoxKind) {
    this.#engine = engine;
    this.#parts = parts;
    this.#kind = kind;
    this.#announce = announcer(parts.status);
    this.session = new SearchSession(engine, kind.step, (state) => this.#show(state));
    this.#notes = searchNotes(place, this.session, {
      unfilter: () => this.choose(new Map()),
      retry: () => void this.start().then((hasStarted) => hasStarted && this.session.again()),
    });
    parts.field.addEventListener('input', () =>
      this.ask({ ...this.session.request, query: parts.field.value }),
    );
    parts.more.addEventListener('click', () => this.session.more());
  }

  /** Loads the index, which makes the first query fast, and shows the facets; false when it cannot. */
  async start(): Promise<boolean> {
    try {
      this.#facets = await this.#engine.facets();
    } catch {
      this.#show({ name: 'failed' });
      return false;
    }
    if (this.#chips) return true;
    this.#chips = facetChips(this.#parts.facets, this.#facets, (facet, value) =>
      this.choose(toggled(this.session.request.choice, facet, value)),
    );
    this.choose(this.#kind.chosenAtFirst?.(this.#facets) ?? this.session.request.choice);
    return true;
  }

  /** Searches for the same words with these facets. */
  choose(choice: FacetChoice): void {
    this.#chips?.update(choice, undefined);
    this.ask({ ...this.session.request, choice });
  }

  /** Searches. */
  ask(request: SearchRequest): void {
    this.session.ask(request);
    this.#kind.changed?.(request);
  }

  #show(state: SearchState): void {
    const { note, more } = this.#parts;
    if (state.name === 'answered' && state.answer.hits.length > 0) {
      const { hits, total, counts } = state.answer;
      note.replaceChildren(element('small', {}, messages.found(total)));
      this.#kind.showHits(hits, this.#facets);
      this.#chips?.update(this.session.request.choice, counts);
      more.hidden = hits.length >= total;
      this.#announce(`${messages.found(total)}. ${this.#kind.hint}`);
      return;
    }
    const name = state.name === 'answered' ? 'none' : state.name;
    note.replaceChildren(...this.#notes[name]());
    this.#kind.showHits([], this.#facets);
    this.#chips?.update(
      this.session.request.choice,
      state.name === 'answered' ? state.answer.counts : undefined,
    );
    more.hidden = true;
    this.#announce(name === 'idle' ? '' : (note.firstElementChild?.textContent ?? ''));
  }
}
