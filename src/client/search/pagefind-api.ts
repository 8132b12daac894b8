/** The parts of Pagefind 1.5's browser API that this site uses, and how its module is loaded. */
import { loadPacked, withinPatience } from './verified-fetch.ts';

/** A page that matches; `id` is the key of its fragment. */
export interface PagefindResult {
  readonly id: string;
  /** Locations of the matching words. */
  readonly words: readonly number[];
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** Number of results for each value of each loaded filter. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Any of these values. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface PagefindInstance {
  search(
    term: string | null,
    options: { filters: PagefindFilters; sort?: Readonly<Record<string, 'asc'>> },
  ): Promise<PagefindResponse>;
  /** Loads all filters. */
  filters(): Promise<unknown>;
  destroy(): Promise<void>;
}

interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

/**
 * Pagefind asks for its files with the global `fetch` and goes on without those that fail. While an instance
 * lives, its requests are answered from here: checked, in time, and with a record of what failed.
 */
export class CheckedFiles {
  /** The first failure, if any. */
  failure: unknown;
  /** Unpacked files by address, until Pagefind has taken them. */
  readonly #unpacked = new Map<string, Promise<ArrayBuffer>>();
  readonly #nativeFetch = globalThis.fetch;
  readonly #ownFetch: typeof fetch;

  /** Answers for all files in `folder` from now on; `entry` is Pagefind's entry file. */
  constructor(folder: string, entry: unknown) {
    this.#ownFetch = async (input, init) => {
      const url = String(input);
      if (url.startsWith(`${folder}pagefind-entry.json`)) return Response.json(entry);
      if (!url.startsWith(folder)) return this.#nativeFetch.call(globalThis, input, init);
      const file = await this.load(url);
      // Pagefind keeps its own copy.
      this.#unpacked.delete(url);
      return new Response(file);
    };
    globalThis.fetch = this.#ownFetch;
  }

  /** A file of the bundle, unpacked; rejected when it does not arrive whole and in time. */
  load(url: string): Promise<ArrayBuffer> {
    const known = this.#unpacked.get(url);
    if (known) return known;
    const loading = loadPacked(url);
    loading.catch((error: unknown) => {
      this.failure ??= error;
    });
    this.#unpacked.set(url, loading);
    return loading;
  }

  /** Gives `fetch` back. */
  close(): void {
    globalThis.fetch = this.#nativeFetch;
  }
}

/** Loads Pagefind's module from its bundle; `attempt` makes a browser ask again after a failure. */
export function importPagefind(folder: string, attempt: number): Promise<PagefindModule> {
  const url = `${folder}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  return withinPatience(url, () => import(/* @vite-ignore */ url) as Promise<PagefindModule>);
}
