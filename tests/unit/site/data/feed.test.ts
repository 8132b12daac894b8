import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { atomFeed, type FeedQuestion } from '../../../../src/site/data/feed.ts';
import { openSearchDescription } from '../../../../src/site/data/open-search.ts';

const question = (id: string, changes: FeedQuestion['changes']): FeedQuestion => ({
  id,
  title: `About ${id} & <more>`,
  bankTitle: 'Rust',
  prompt: 'Is 1 < 2?',
  published: changes[0]?.date ?? '2026-01-01',
  changes,
});
const first = (date: string) => ({ date, what: 'First published.', meaning: true });
const QUESTIONS = [
  question('rust-01', [
    first('2026-01-05'),
    { date: '2026-03-01', what: 'EIP-1 is <final>.', meaning: true },
  ]),
  question('rust-02', [first('2026-02-01')]),
];
const feed = atomFeed(QUESTIONS, 'https://viva.example.org/bank');
const idsOf = (xml: string) => [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);

it('tells new and changed questions, newest first, each under an id of its own', () => {
  expect(idsOf(feed).slice(1)).toEqual([
    'https://viva.example.org/bank/questions/rust-01/#changed-2026-03-01',
    'https://viva.example.org/bank/questions/rust-02/#changed-2026-02-01',
    'https://viva.example.org/bank/questions/rust-01/#changed-2026-01-05',
  ]);
  expect(feed).toContain('<updated>2026-03-01T00:00:00.000Z</updated>');
});

it('says what changed, and of a new question its prompt, as text that markup cannot break', () => {
  const summaries = [...feed.matchAll(/<summary type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(
    ([, html]) => html ?? '',
  );
  const texts = summaries.map((html) =>
    parseFragment(html)
      .childNodes.map((node) => ('value' in node ? node.value : '?'))
      .join(''),
  );
  expect(texts).toEqual(['EIP-1 is <final>.', 'Is 1 < 2?', 'Is 1 < 2?']);
  expect(feed).toContain('Changed: About rust-01 &amp; &lt;more&gt;');
});

it('keeps no more than the sixty newest changes', () => {
  const many = Array.from({ length: 70 }, (_, index) =>
    question(`rust-${String(index + 10)}`, [first('2026-01-01')]),
  );
  expect(idsOf(atomFeed(many, 'https://viva.example.org'))).toHaveLength(61);
});

it('describes the search with a full address that takes the words', () => {
  const description = openSearchDescription('https://viva.example.org/bank');
  expect(description).toContain('template="https://viva.example.org/bank/search/?q={searchTerms}"');
  expect(description).toMatch(/<ShortName>.{1,16}<\/ShortName>/);
});
