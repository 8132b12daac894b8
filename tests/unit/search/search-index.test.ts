import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'cborg';
import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/integrations/built-site.ts';
import { writeBundle } from '../../../src/integrations/pagefind/bundle.ts';
import { unpack } from '../../../src/integrations/pagefind/packed-file.ts';
import { recordHtml } from '../../../src/integrations/pagefind/record.ts';
import { splitFragment } from '../../../src/integrations/pagefind/split-fragment.ts';
import { positionInPart, type SearchCard, textStart, wordsOf } from '../../../src/model/search-card.ts';

const FACETS = { bank: [], difficulty: [], topic: [] };
const TOPICS = [
  'networking',
  'performance',
  'operations',
  'cross-chain',
  'rust-language',
  'data-and-storage',
];

/** A question page of its own; `number` decides its facets. */
function page(number: number) {
  const filler = Array.from({ length: 400 }, (_, index) => `word${(index * number) % 97}`).join(' ');
  const html = `<!doctype html><html lang="en"><head><title>x</title></head><body><nav>menu entry</nav>
    <article data-pagefind-body><h1>Title ${number}</h1><ul class="facts"><li>Advanced</li></ul>
    <section><h2 id="prompt">Prompt</h2><p>Ask for Arc&lt;Mutex&lt;T&gt;&gt; number${number}.</p></section>
    <section><h2 id="insight">Key insight</h2><p>One owner per shard.</p></section>
    <section><h2 id="tradeoffs">Trade-offs</h2><table><tr><th>Option<em>Recommended</em></th><td>cheap</td><td>slow</td></tr></table></section>
    <section><h2 id="answer">Model answer</h2><p>${filler}</p></section>
    <section class="section-sources"><h2 id="sources">Sources</h2><p>bibliography</p></section></article></body></html>`;
  const fields = {
    id: `rust-${number}`,
    bank: ['rust', 'arch', 'node'][number % 3] ?? 'rust',
    title: `Title ${number}`,
    difficulty: 'advanced',
    minutes: 20,
    topics: [TOPICS[number % 6] ?? '', TOPICS[(number + 2) % 6] ?? ''],
  } as const;
  return {
    url: `/questions/rust-${number}/`,
    html: recordHtml(
      html,
      { ...fields, topics: [...fields.topics] },
      { aliases: ['MEV', 'front "running"'] },
    ),
  };
}

/** The bundle of `pages` as its files' contents by path. */
async function bundleOf(pages: Parameters<typeof writeBundle>[1]): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'viva-search-'));
  await writeBundle(folder, pages, FACETS);
  return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

const PAGES = Array.from({ length: 12 }, (_, index) => page(index + 1));

/** The words of each chunk of an index, by the chunk's file. */
const chunksOf = (files: ReadonlyMap<string, Buffer>): string[][] =>
  [...files]
    .filter(([path]) => path.startsWith('index/'))
    .map(([path, content]) => decode(unpack({ path, content }))[0].map(([word]: [string]) => word));

afterAll(() => close());

describe('a search bundle', () => {
  it('is the same to the byte when it is written twice', async () => {
    const [once, again] = [await bundleOf(PAGES), await bundleOf(PAGES)];
    expect([...again.keys()]).toEqual([...once.keys()]);
    for (const [path, content] of once) expect(again.get(path)?.equals(content), path).toBe(true);
  });

  it('holds what a browser asks for and none of the stock interfaces', async () => {
    const files = await bundleOf(PAGES.slice(0, 1));
    const kinds = new Set(
      [...files.keys()].map((path) =>
        path.replace(/[\w-]+_[0-9a-f]+/, '*').replace(/\.\d+\.json/, '.n.json'),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'catalogue.json',
      'filter/*.pf_filter',
      'fragment/*.json',
      'fragment/*.n.json',
      'index/*.pf_index',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
    const { start } = JSON.parse(String(files.get('catalogue.json')));
    for (const file of start) expect(files.has(file), file).toBe(true);
  });

  it('gives each page a card, and each of its sections a text that can be loaded by itself', async () => {
    const files = await bundleOf(PAGES.slice(0, 1));
    const [stem] = [...files.keys()].flatMap((path) => /^(fragment\/\w+)\.json$/.exec(path)?.[1] ?? []);
    const card: SearchCard = JSON.parse(String(files.get(`${stem}.json`)));
    expect(card).toMatchObject({
      id: 'rust-1',
      title: 'Title 1',
      bank: 'arch',
      minutes: 20,
      lead: 'One owner per shard.',
    });
    expect(card.sections.map(({ anchor }) => anchor)).toEqual(['prompt', 'insight', 'tradeoffs', 'answer']);
    const texts = card.sections.map((section) => {
      const part: string[] = JSON.parse(String(files.get(`${stem}.${section.part}.json`)));
      return part[positionInPart(card, section)];
    });
    expect(texts.slice(0, 3)).toEqual([
      'Ask for Arc<Mutex<T>> number1.',
      'One owner per shard.',
      'Option Recommended cheap. slow.',
    ]);
    expect(texts[3]).toMatch(/^word0 word1 /);
  });

  it('keeps title, facts, navigation and bibliography out of the text', async () => {
    const files = await bundleOf(PAGES.slice(0, 1));
    const text = [...files]
      .filter(([path]) => /fragment.*\.\d+\.json/.test(path))
      .map(([, content]) => String(content))
      .join();
    expect(text).toContain('shard');
    expect(text).not.toMatch(/Title|Advanced|menu|bibliography|MEV/);
  });
});

describe('the words of an index', () => {
  it('stand in small chunks, those with one beginning together, and each where the meta file says', async () => {
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
    const words = alphabet.flatMap((a) =>
      alphabet.flatMap((b) => ['x', 'xs', 'xy'].map((c) => `${a}${b}${c}${a}`)),
    );
    const { url, html } = page(1);
    const files = await bundleOf([{ url, html: html.replace('One owner', `${words.join(' ')} One owner`) }]);
    const chunks = chunksOf(files);
    expect(chunks.length).toBeGreaterThan(2);
    const ofBeginning = Map.groupBy(chunks.flat().sort(), (word) => word.slice(0, 3));
    for (const [, alike] of ofBeginning) {
      expect(chunks.filter((chunk) => alike.some((word) => chunk.includes(word)))).toHaveLength(1);
    }
    const [metaPath = ''] = [...files.keys()].filter((path) => path.endsWith('.pf_meta'));
    const meta = decode(unpack({ path: metaPath, content: files.get(metaPath) ?? Buffer.alloc(0) }));
    expect(meta[2]).toHaveLength(chunks.length);
    for (const [from, to, key] of meta[2]) {
      const content = files.get(`index/${key}.pf_index`);
      expect(content && chunksOf(new Map([['index/x', content]]))[0]?.[0]).toBe(from);
      expect(content && chunksOf(new Map([['index/x', content]]))[0]?.at(-1)).toBe(to);
    }
  });
});

describe('the sections that a page is split into', () => {
  it('hold every word once, at the location that the index gives it', () => {
    const content = 'Before all. Key insight. One owner. Model answer. Give each shard its thread.';
    const { card, parts } = splitFragment({
      content,
      meta: { id: 'rust-01', title: 'Title', minutes: '20' },
      filters: { bank: ['rust'], difficulty: ['advanced'] },
      anchors: [
        { element: 'h2', id: 'answer', text: 'Model answer', location: 6 },
        { element: 'tr', id: 'metric-x', text: '', location: 9 },
        { element: 'h2', id: 'insight', text: 'Key insight', location: 2 },
      ],
    });
    const all = wordsOf(content);
    expect(card.sections.map(({ anchor }) => anchor)).toEqual(['', 'insight', 'answer']);
    for (const section of card.sections) {
      const text = parts[section.part]?.[positionInPart(card, section)] ?? '';
      const from = textStart(section);
      expect(wordsOf(text)).toEqual(all.slice(from, from + wordsOf(text).length));
    }
    expect(parts.flat().join(' ')).toBe('Before all. One owner. Give each shard its thread.');
  });
});

describe('the record of a prompt page', () => {
  it('has no aliases, which belong to the answer', () => {
    const fields = {
      id: 'rust-01',
      bank: 'rust',
      title: 'T',
      difficulty: 'advanced',
      minutes: 20,
      topics: [],
    } as const;
    const html = recordHtml('<head></head>', { ...fields, topics: [] });
    expect(html).toContain('data-pagefind-meta="title[content]"');
    expect(html).not.toContain('aliases');
  });
});
