/** The search page: the palette's results as a page, its request kept in the address. */
import { choiceIn, queryIn } from '../../model/search-address.ts';
import type { SearchCatalogue } from '../../model/search-card.ts';
import { addressOf, searchedText } from '../../model/search-request.ts';
import { element } from './element.ts';
import type { SearchHit } from './engine.ts';
import { hitFacts, markedText } from './hit-text.ts';
import { placeOf } from './notes.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import { SearchBox } from './search-box.ts';

/** Questions shown at first. */
const STEP = 10;

function hitItem(hit: SearchHit, facets: SearchCatalogue['facets']): HTMLLIElement {
  const sections = hit.sections.map(({ href, heading, excerpt }) =>
    element(
      'li',
      {},
      element('a', { href }, ...markedText(heading)),
      ' ',
      element('span', {}, ...markedText(excerpt)),
    ),
  );
  return element(
    'li',
    { class: 'hit' },
    element('h2', { class: 'hit-title' }, element('a', { href: hit.href }, hit.title)),
    hitFacts(hit, facets),
    sections.length === 0
      ? element('p', { class: 'hit-lead' }, hit.lead)
      : element('ul', { class: 'hit-sections' }, ...sections),
  );
}

class SearchPage extends HTMLElement {
  #address: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('[data-search-field]');
    const results = this.querySelector('ol');
    const [facets, note, status] = ['.search-facets', '.search-note', '[role="status"]'].map((selector) =>
      this.querySelector<HTMLElement>(selector),
    );
    const more = this.querySelector<HTMLButtonElement>('.search-more');
    if (!field || !results || !facets || !note || !status || !more) return;
    const place = placeOf(document);
    const address = location.search;
    const box = new SearchBox(
      pagefindEngine(place),
      place,
      { field, facets, note, more, status },
      {
        step: STEP,
        showHits: (hits, names) => results.replaceChildren(...hits.map((hit) => hitItem(hit, names))),
        hint: '',
        chosenAtFirst: (known) => choiceIn(address, known),
        changed: () => this.#keepAddress(box),
      },
    );
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      box.session.again();
    });
    // What was typed while the script was loading wins over the address.
    if (field.value === '') field.value = searchedText(queryIn(address));
    box.session.again();
    box.ask({ ...box.session.request, query: field.value });
    if (field.value !== '' || address !== '') void box.start();
    // Without a question the index is loaded when somebody is about to ask one.
    else field.addEventListener('focus', () => void box.start(), { once: true });
  }

  /** The address follows with a delay: browsers refuse it when it changes with every key. */
  #keepAddress(box: SearchBox): void {
    clearTimeout(this.#address);
    this.#address = setTimeout(() => {
      history.replaceState(history.state, '', location.pathname + addressOf(box.session.request));
    }, 300);
  }
}

customElements.define('search-page', SearchPage);
