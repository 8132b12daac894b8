/**
 * Files of a search bundle, loaded so that a damaged one is noticed. Pagefind itself goes on without a file
 * that did not arrive, answers "nothing found", and waits for ever for a server that never answers.
 */

/** Milliseconds after which a file counts as not coming. */
const PATIENCE = 8000;

/** First bytes of Pagefind's files once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** The result of `work`; rejected when it takes too long, and `work` is told to stop then. */
export async function withinPatience<T>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what} did not come`));
      stop.abort();
    }, PATIENCE);
  });
  try {
    return await Promise.race([work(stop.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** The browser's own, whatever stands in its place later. */
const nativeFetch = globalThis.fetch.bind(globalThis);

async function load(url: string, signal: AbortSignal): Promise<Response> {
  const response = await nativeFetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

/** A JSON file of a bundle; rejected when it does not arrive whole and in time. */
export function loadJson(url: string): Promise<unknown> {
  return withinPatience(url, async (signal) => (await load(url, signal)).json());
}

/** A packed file of a bundle, unpacked; its own checksum and length are verified on the way. Rejected as above. */
export function loadPacked(url: string): Promise<ArrayBuffer> {
  return withinPatience(url, async (signal) => {
    const packed = await (await load(url, signal)).blob();
    const unpacked = await new Response(
      packed.stream().pipeThrough(new DecompressionStream('gzip')),
    ).arrayBuffer();
    const start = new TextDecoder().decode(unpacked.slice(0, SIGNATURE.length));
    if (start !== SIGNATURE) throw new Error(`${url} is damaged`);
    return unpacked;
  });
}
