/**
 * No answer in what a candidate's browser gets: no run of six words from an answer-side field, unless a
 * candidate-side field has it too, stands in a prompt page or in anything that such a page loads.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { CANDIDATE_SIDE_FIELDS } from '../../../src/model/question.ts';
import type { Fault } from './fault.ts';

/** A question as its author wrote it. */
export interface QuestionSource {
  readonly id: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The model answer, in MDX. */
  readonly body: string;
}

/** A built site, and the base path that its addresses start with. */
export interface SiteToSearch {
  readonly folder: string;
  readonly files: readonly string[];
  readonly basePath: string;
}

/** Words in a run that give an answer away. */
const RUN = 6;

const CANDIDATE_SIDE: ReadonlySet<string> = new Set(['id', 'bank', 'number', ...CANDIDATE_SIDE_FIELDS]);

/** Words in lower case, markup and punctuation left out; Chinese has no spaces, so each sign is a word. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** All strings in a value of front matter. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The words of Markdown without the targets of its links and without its own signs. */
const withoutTargets = (markdown: string): string =>
  markdown.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/[`*_]/g, '');

/** Runs of words that must not reach a candidate, each with the field it is from. */
export function answerRuns(questions: readonly QuestionSource[]): Map<string, string> {
  const answers = new Map<string, string>();
  const candidates = new Set<string>();
  for (const { id, frontMatter, body } of questions) {
    const fields = [...Object.entries(frontMatter), ['the body', body] as const];
    for (const [field, value] of fields) {
      const runs = textsIn(value).flatMap((text) => runsOf(withoutTargets(text)));
      for (const run of runs) {
        if (CANDIDATE_SIDE.has(field)) candidates.add(run);
        else answers.set(run, `${field} of ${id}`);
      }
    }
  }
  for (const run of candidates) answers.delete(run);
  return answers;
}

/** What Pagefind's packed files begin with once they are unpacked. */
const PAGEFIND = 'pagefind_dcd';

/** The text of a file with packing undone. */
function readText(path: string): string {
  let content: Uint8Array = readFileSync(path);
  if (path.endsWith('.br')) content = brotliDecompressSync(content);
  if (content[0] === 0x1f && content[1] === 0x8b) content = gunzipSync(content);
  const text = Buffer.from(content).toString('utf8');
  return (text.startsWith(PAGEFIND) ? textsInIndex(content.subarray(PAGEFIND.length)) : undefined) ?? text;
}

/**
 * The texts in a file of an index, which are CBOR: the bytes of its numbers look like digits now and then. Undefined for
 * the fragments and the program, which are none; all their bytes are read.
 */
function textsInIndex(packed: Uint8Array): string | undefined {
  try {
    return textsIn(decode(packed)).join('\n');
  } catch {
    return undefined;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Character references and the escapes of scripts, undone. */
function decoded(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\[nrt]/g, ' ');
}

/** Addresses that a page, script or style sheet makes a browser load, or names as a file of this site. */
function referencesIn(text: string): string[] {
  // A link that somebody has to follow is not loaded, so those of <a> are left out.
  const loaded = text.replaceAll(/<a\s[^>]*>/g, '');
  const attributes = loaded.matchAll(/\s(?:src|href|srcset|content|data|poster|data-[\w-]+)="([^"]+)"/g);
  const literals = loaded.matchAll(/["'`(]([\w./-]+\.(?:js|css|json|md|txt|xml|svg|html))["'`)?]/g);
  return [...attributes, ...literals].map((match) => match[1] ?? '');
}

/** The file that `reference` in `file` names; `undefined` when it is none of this site. */
function fileOf(reference: string, file: string, { basePath, files }: SiteToSearch): string | undefined {
  const origin = 'https://viva.invalid';
  if (!URL.canParse(reference, `${origin}${basePath}${file}`)) return undefined;
  const { origin: actual, pathname } = new URL(reference, `${origin}${basePath}${file}`);
  if (actual !== origin || !pathname.startsWith(basePath)) return undefined;
  const path = decodeURIComponent(pathname.slice(basePath.length));
  return [path, `${path}index.html`].find((candidate) => files.includes(candidate));
}

/** Files that the prompt pages are, load, prefetch or can search in, in the order in which they were reached. */
export function filesOfPromptPages(site: SiteToSearch): string[] {
  const reached = new Set(
    site.files.filter((file) =>
      /^(?:(?:\w+\/)?ask\/|pagefind-prompts\/|prompts\.jsonl$|schema\/prompt\.json$)/.test(file),
    ),
  );
  // A set answers with what is added while it is walked.
  for (const file of reached) {
    if (!/\.(?:html|js|css|svg)$/.test(file)) continue;
    for (const reference of referencesIn(readText(join(site.folder, file)))) {
      const next = fileOf(reference, file, site);
      // The site's root is what `data-base` names; no page loads it.
      if (next !== undefined && next !== 'index.html') reached.add(next);
    }
  }
  return [...reached];
}

/** The first leak in each file that a candidate's browser gets. */
export function checkLeaks(site: SiteToSearch, questions: readonly QuestionSource[]): Fault[] {
  const answers = answerRuns(questions);
  return filesOfPromptPages(site).flatMap((file) => {
    const text = decoded(readText(join(site.folder, file)));
    // With tags, for attributes and comments; and without, for sentences that a tag interrupts.
    const runs = [
      ...runsOf(text),
      ...runsOf(text.replaceAll(/<[^>]*>/g, ' ')),
      ...runsOf(text.replaceAll(/<[^>]*>/g, '')),
    ];
    const leak = runs.find((run) => answers.has(run));
    if (leak === undefined) return [];
    return [
      {
        page: `/${file}`,
        what: `holds \`${leak}\`, which is from ${answers.get(leak)}: a candidate must not get it`,
      },
    ];
  });
}
