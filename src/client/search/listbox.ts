/**
 * The palette's results as a listbox under its field, by the combobox pattern of the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): focus stays in the field, arrow keys move the active
 * option. Options are real links, so that they can be tapped, copied and opened in a new tab.
 */
import { search as messages } from '../../messages/en-search.ts';
import type { SearchCatalogue } from '../../model/search-card.ts';
import { element } from './element.ts';
import type { SearchHit, SectionHit } from './engine.ts';
import { hitFacts, markedText } from './hit-text.ts';

/** The listbox and what the field's keys do to it. */
export interface Listbox {
  readonly list: HTMLElement;
  show(hits: readonly SearchHit[], facets: SearchCatalogue['facets']): void;
  /** Moves the active option by `steps`, round the ends. */
  move(steps: number): void;
  /** The active option, or the first one; `undefined` when there is none. */
  chosen(): HTMLAnchorElement | undefined;
}

function sectionOption(section: SectionHit, id: string): HTMLAnchorElement {
  return element(
    'a',
    {
      role: 'option',
      id,
      href: section.href,
      tabindex: '-1',
      class: 'hit-section',
      'aria-selected': 'false',
    },
    element('b', {}, ...markedText(section.heading)),
    ' ',
    element('span', {}, ...markedText(section.excerpt)),
  );
}

function hitGroup(hit: SearchHit, facets: SearchCatalogue['facets'], id: string): HTMLElement {
  const title = element('span', { class: 'hit-title', id: `${id}-title` }, hit.title);
  const isSectionless = hit.sections.every(({ heading }) => heading.length === 0);
  const question = element(
    'a',
    { role: 'option', id, href: hit.href, tabindex: '-1', class: 'hit-question', 'aria-selected': 'false' },
    title,
    ' ',
    hitFacts(hit, facets),
  );
  if (isSectionless) {
    const excerpt = hit.sections[0]?.excerpt ?? [];
    question.append(
      ' ',
      element('span', { class: 'hit-lead' }, ...(excerpt.length ? markedText(excerpt) : [hit.lead])),
    );
  }
  const sections = isSectionless
    ? []
    : hit.sections.map((section, index) => sectionOption(section, `${id}-${index}`));
  return element('div', { role: 'group', class: 'hit', 'aria-labelledby': title.id }, question, ...sections);
}

/** A listbox for `field`, which has to have `role="combobox"`. */
export function listboxFor(field: HTMLInputElement, id: string): Listbox {
  const list = element('div', {
    role: 'listbox',
    id,
    class: 'search-results',
    'aria-label': messages.results,
  });
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  let active: HTMLAnchorElement | undefined;

  const activate = (option: HTMLAnchorElement | undefined) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (option) {
      option.setAttribute('aria-selected', 'true');
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };

  return {
    list,
    show(hits, facets) {
      const href = active?.href;
      list.replaceChildren(...hits.map((hit, index) => hitGroup(hit, facets, `${id}-${index}`)));
      field.setAttribute('aria-expanded', String(hits.length > 0));
      list.hidden = hits.length === 0;
      // More results under the same query keep the option that was active.
      const kept = href === undefined ? undefined : options().find((option) => option.href === href);
      activate(kept);
      if (!kept) list.scrollTop = 0;
    },
    move(steps) {
      const all = options();
      if (all.length === 0) return;
      const from = active ? all.indexOf(active) : steps > 0 ? -1 : 0;
      activate(all[(from + steps + all.length) % all.length]);
    },
    chosen: () => active ?? options()[0],
  };
}
