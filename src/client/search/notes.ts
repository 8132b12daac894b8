/** What stands in place of results: how to begin, nothing found with ways on, and a search that is broken. */
import { search as messages } from '../../messages/en-search.ts';
import { GLOSSARY, QUESTIONS, TOPICS } from '../../model/addresses.ts';
import { searchedText } from '../../model/search-request.ts';
import { element } from './element.ts';
import type { SearchSession } from './session.ts';

/** Where a search box stands. */
export interface SearchPlace {
  /** Base path with both slashes. */
  readonly base: string;
  /** `all` or `prompts`; on prompt pages nothing may lead to answers. */
  readonly scope: string;
}

/** The place that the page's root element names. */
export function placeOf(page: Document): SearchPlace {
  const { base = '/', scope = 'all' } = page.documentElement.dataset;
  return { base, scope };
}

/** What the notes' buttons do. */
export interface NoteActions {
  /** Removes the facets that are chosen. */
  readonly unfilter: () => void;
  /** Loads again what could not be loaded, then searches. */
  readonly retry: () => void;
}

/** The notes of one search box. */
export function searchNotes({ base, scope }: SearchPlace, session: SearchSession, actions: NoteActions) {
  const link = (path: string, text: string) => element('a', { href: base + path.slice(1) }, text);
  const button = (text: string, act: () => void) => {
    const made = element('button', { type: 'button' }, text);
    made.addEventListener('click', act);
    return made;
  };
  const paragraph = (...children: (Node | string)[]) => element('p', {}, ...children);
  /** Where else to look; nothing on prompt pages. */
  const waysOn = (): Node[] => {
    if (scope !== 'all') return [];
    const links = [
      link(TOPICS, messages.byTopic),
      link(QUESTIONS, messages.all),
      link(GLOSSARY, messages.glossary),
    ];
    const ways = element('ul', { class: 'ways' }, ...links.map((way) => element('li', {}, way)));
    return [paragraph(messages.ways), ways];
  };

  return {
    idle: (): Node[] => [paragraph(messages.idle), ...waysOn()],
    loading: (): Node[] => [paragraph(messages.loading)],
    none(): Node[] {
      const { query, choice } = session.request;
      return [
        paragraph(element('strong', {}, messages.none(searchedText(query)))),
        choice.size === 0 ? paragraph(messages.noneHint) : button(messages.clearFilters, actions.unfilter),
        ...waysOn(),
      ];
    },
    failed: (): Node[] => [
      paragraph(element('strong', {}, messages.broken), ` ${messages.brokenHint}`),
      button(messages.retry, actions.retry),
      ...(scope === 'all' ? [paragraph(link(QUESTIONS, messages.plainList))] : []),
    ],
  };
}
