/** The search palette: a dialog over any page. Loaded when somebody means to search. */
import { search as messages } from '../../messages/en-search.ts';
import { SEARCH } from '../../model/addresses.ts';
import { addressOf } from '../../model/search-request.ts';
import stylesheet from '../../styles/search.css?url';
import { element } from './element.ts';
import { type Listbox, listboxFor } from './listbox.ts';
import { placeOf, type SearchPlace } from './notes.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import { SearchBox } from './search-box.ts';

/** Questions shown at first. */
const STEP = 6;

/** Resolves once the palette's styles apply; without them it works too. */
function styled(): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href: stylesheet });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

/** What the keys do; screen readers know it from the combobox. */
function keyHints(): HTMLElement[] {
  const { keys } = messages;
  const newTab = /Mac|iP/.test(navigator.platform) ? '⌘ ↵' : 'Ctrl ↵';
  const hints = { '↑↓': keys.move, '↵': keys.open, [newTab]: keys.tab, Esc: keys.close };
  return Object.entries(hints).map(([key, does]) =>
    element('span', { 'aria-hidden': 'true' }, element('kbd', {}, key), ` ${does}`),
  );
}

/** The palette's elements, joined. */
class Palette {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #listbox: Listbox;
  readonly #box: SearchBox;
  readonly #pageLink: HTMLAnchorElement;
  readonly #place: SearchPlace;

  constructor(place: SearchPlace) {
    this.#place = place;
    const label = place.scope === 'all' ? messages.label : messages.labelPrompts;
    this.#field = element('input', {
      type: 'text',
      role: 'combobox',
      'aria-label': label,
      'aria-expanded': 'false',
      'aria-controls': 'search-results',
      'aria-autocomplete': 'list',
      placeholder: messages.placeholder,
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: 'false',
      enterkeyhint: 'go',
    });
    this.#listbox = listboxFor(this.#field, 'search-results');
    const facets = element('div', { class: 'search-facets', role: 'group', 'aria-label': messages.narrow });
    const note = element('div', { class: 'search-note' });
    const more = element('button', { type: 'button', hidden: '' }, messages.more);
    const status = element('p', { role: 'status', class: 'visually-hidden' });
    const close = element('button', { type: 'button' }, messages.close);
    close.addEventListener('click', () => this.#dialog.close());
    this.#pageLink = element('a', {}, messages.page);
    const foot = element('div', { class: 'search-foot' }, ...keyHints());
    if (place.scope === 'all') foot.append(this.#pageLink);
    this.#dialog = element(
      'dialog',
      { class: 'search-palette', 'aria-label': label },
      element('div', { class: 'search-field' }, this.#field, close),
      facets,
      element('div', { class: 'search-scroll' }, note, this.#listbox.list, more),
      foot,
      status,
    );
    this.#box = new SearchBox(
      pagefindEngine(place),
      place,
      { field: this.#field, facets, note, more, status },
      {
        step: STEP,
        showHits: (hits, names) => this.#listbox.show(hits, names),
        hint: messages.keysAnnounced,
        changed: () => this.#linkPage(),
      },
    );
    this.#listen();
    document.body.append(this.#dialog);
    this.#box.session.again();
  }

  /** Shows the dialog; `typedAhead` is what the reader typed while it was loading. */
  open(typedAhead: string): void {
    if (this.#dialog.open) return;
    this.#linkPage();
    this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
    void this.#box.start();
    if (typedAhead === '') return;
    this.#field.value = typedAhead;
    this.#field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #listen(): void {
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('click', (event) => {
      const isBackdrop = event.target === this.#dialog;
      const isFollowed = event.target instanceof Element && event.target.closest('a') !== null;
      // A link into this very page scrolls it, under a dialog that would stay.
      if (isBackdrop || (isFollowed && !event.ctrlKey && !event.metaKey && !event.shiftKey))
        this.#dialog.close();
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.#listbox.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      void this.#follow(event.ctrlKey || event.metaKey);
    } else return;
    event.preventDefault();
  }

  async #follow(inNewTab: boolean): Promise<void> {
    await this.#box.session.settled();
    const href = this.#listbox.chosen()?.href;
    if (href === undefined) return;
    if (inNewTab) {
      window.open(href, '_blank', 'noopener');
      return;
    }
    this.#dialog.close();
    location.assign(href);
  }

  #linkPage(): void {
    this.#pageLink.href = this.#place.base + SEARCH.slice(1) + addressOf(this.#box.session.request);
  }
}

let palette: Palette | undefined;

/** Opens the palette of this page with what `typedAhead` gives once it is ready to be shown. */
export async function openPalette(typedAhead: () => string): Promise<void> {
  if (!palette) {
    palette = new Palette(placeOf(document));
    await styled();
  }
  palette.open(typedAhead());
}
