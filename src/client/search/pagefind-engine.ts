/** The search engine on Pagefind's index, with results that load by section (`src/model/search-card.ts`). */

import { promptPath, questionPath } from '../../model/addresses.ts';
import type { FacetChoice } from '../../model/facets.ts';
import {
  positionInPart,
  SEARCH_FACETS,
  type SearchCard,
  type SearchCatalogue,
} from '../../model/search-card.ts';
import {
  canAnswer,
  excerptOf,
  type MatchedSection,
  markedHeading,
  matchedSections,
} from '../../model/search-excerpt.ts';
import { type SearchRequest, searchedText } from '../../model/search-request.ts';
import type {
  FacetCounts,
  SearchAnswer,
  SearchEngine,
  SearchEngineFactory,
  SearchHit,
  SectionHit,
} from './engine.ts';
import {
  CheckedFiles,
  importPagefind,
  type PagefindFilters,
  type PagefindInstance,
  type PagefindResponse,
  type PagefindResult,
} from './pagefind-api.ts';
import { loadJson } from './verified-fetch.ts';

/** Sections shown of one question. */
const SECTIONS_SHOWN = 2;

/**
 * Weights of the fields; what a field's match adds grows with its weight.
 * https://pagefind.app/docs/ranking/ (metaWeights)
 */
const RANKING = { metaWeights: { title: 10, aliases: 7, id: 10, minutes: 0 } };

/** The smallest WebAssembly module: a browser that may not compile it cannot search. */
const EMPTY_WASM = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

interface Running {
  readonly pagefind: PagefindInstance;
  readonly files: CheckedFiles;
  readonly facets: SearchCatalogue['facets'];
}

const filtersOf = (choice: FacetChoice): PagefindFilters =>
  Object.fromEntries([...choice].map(([facet, values]) => [facet, { any: [...values] }]));

class PagefindEngine implements SearchEngine {
  readonly #folder: string;
  readonly #page: (id: string) => string;
  /** Cards and parts by address; a failed one is forgotten, so that it is asked for again. */
  readonly #json = new Map<string, Promise<unknown>>();
  #running: Promise<Running> | undefined;
  #attempt = 0;

  constructor(folder: string, page: (id: string) => string) {
    this.#folder = folder;
    this.#page = page;
  }

  async facets(): Promise<SearchCatalogue['facets']> {
    return (await this.#start()).facets;
  }

  async search({ query, choice }: SearchRequest, limit: number): Promise<SearchAnswer> {
    const running = await this.#start();
    try {
      const term = searchedText(query) || null;
      const found = await this.#ask(running, term, choice);
      const counts = await this.#counts(running, term, choice, found);
      const hits = await Promise.all(found.results.slice(0, limit).map((result) => this.#hit(result)));
      const isAnswered = hits.some(({ sections }) =>
        canAnswer(
          query,
          sections.flatMap(({ heading, excerpt }) => [...heading, ...excerpt]),
        ),
      );
      return isAnswered
        ? { hits, total: found.results.length, counts }
        : { hits: [], total: 0, counts: { bank: {}, difficulty: {}, topic: {} } };
    } catch (error) {
      // Pagefind keeps what failed for good: the next request starts another one.
      await this.#stop(running);
      throw error;
    }
  }

  #start(): Promise<Running> {
    this.#running ??= this.#load(this.#attempt++).catch((error: unknown) => {
      this.#running = undefined;
      throw error;
    });
    return this.#running;
  }

  async #load(attempt: number): Promise<Running> {
    const module = importPagefind(this.#folder, attempt);
    // Its failure is looked at below; until then it must not count as unhandled.
    module.catch(() => {});
    const { entry, start, facets } = (await loadJson(`${this.#folder}catalogue.json`)) as SearchCatalogue;
    const files = new CheckedFiles(this.#folder, entry);
    try {
      // Pagefind's own start throws where nobody can catch it, so all that it needs is here before.
      await Promise.all([
        module,
        WebAssembly.compile(EMPTY_WASM),
        ...start.map((file) => files.load(this.#folder + file)),
      ]);
      const pagefind = (await module).createInstance({
        basePath: this.#folder,
        noWorker: true,
        ranking: RANKING,
      });
      await pagefind.filters();
      if (files.failure !== undefined) throw files.failure;
      return { pagefind, files, facets };
    } catch (error) {
      files.close();
      throw error;
    }
  }

  async #stop({ pagefind, files }: Running): Promise<void> {
    this.#running = undefined;
    files.close();
    await pagefind.destroy();
  }

  async #ask(
    { pagefind, files }: Running,
    term: string | null,
    choice: FacetChoice,
  ): Promise<PagefindResponse> {
    const order = term === null ? { sort: { order: 'asc' } as const } : {};
    const response = await pagefind.search(term, { filters: filtersOf(choice), ...order });
    if (files.failure !== undefined) throw files.failure;
    return response;
  }

  /** A facet's own choice does not narrow its counts: its values are alternatives. */
  async #counts(
    running: Running,
    term: string | null,
    choice: FacetChoice,
    found: PagefindResponse,
  ): Promise<FacetCounts> {
    const counts = SEARCH_FACETS.map(async (facet) => {
      if (!choice.has(facet)) return [facet, found.filters[facet] ?? {}];
      const others = new Map(choice);
      others.delete(facet);
      return [facet, (await this.#ask(running, term, others)).filters[facet] ?? {}];
    });
    return Object.fromEntries(await Promise.all(counts)) as FacetCounts;
  }

  async #hit({ id: key, words }: PagefindResult): Promise<SearchHit> {
    const card = (await this.#loadJson(`${key}.json`)) as SearchCard;
    const { id, title, bank, difficulty, minutes, lead } = card;
    const href = this.#page(id);
    const matched = matchedSections(card, words).slice(0, SECTIONS_SHOWN);
    const sections = await Promise.all(matched.map((section) => this.#sectionHit(key, card, section, href)));
    return { id, title, bank, difficulty, minutes, lead, href, sections };
  }

  async #sectionHit(
    key: string,
    card: SearchCard,
    matched: MatchedSection,
    href: string,
  ): Promise<SectionHit> {
    const { section } = matched;
    const texts = await this.#loadJson(`${key}.${section.part}.json`).catch(() => undefined);
    const text: unknown = Array.isArray(texts) ? texts[positionInPart(card, section)] : undefined;
    return {
      href: section.anchor === '' ? href : `${href}#${section.anchor}`,
      heading: markedHeading(matched),
      excerpt: typeof text === 'string' ? excerptOf(matched, text) : [],
    };
  }

  #loadJson(file: string): Promise<unknown> {
    const known = this.#json.get(file);
    if (known) return known;
    const loading = loadJson(`${this.#folder}fragment/${file}`);
    loading.catch(() => this.#json.delete(file));
    this.#json.set(file, loading);
    return loading;
  }
}

/** The engine of a page: pages of scope `prompts` know the prompts' index and no other. */
export const pagefindEngine: SearchEngineFactory = ({ base, scope }) => {
  const isPrompts = scope === 'prompts';
  const path = isPrompts ? promptPath : questionPath;
  return new PagefindEngine(
    `${base}${isPrompts ? 'pagefind-prompts' : 'pagefind'}/`,
    (id) => base + path(id).slice(1),
  );
};
