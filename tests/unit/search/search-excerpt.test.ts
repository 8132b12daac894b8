import { describe, expect, it } from 'vitest';
import type { SearchCard } from '../../../src/model/search-card.ts';
import { canAnswer, excerptOf, markedHeading, matchedSections } from '../../../src/model/search-excerpt.ts';

const words = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index}`);

const CARD: SearchCard = {
  id: 'rust-01',
  title: 'Ownership',
  bank: 'rust',
  difficulty: 'advanced',
  minutes: 20,
  lead: '',
  sections: [
    { start: 0, anchor: 'insight', heading: 'Key insight', part: 0 },
    { start: 10, anchor: 'answer', heading: 'Model answer', part: 0 },
    { start: 100, anchor: 'probes', heading: 'Probes', part: 1 },
  ],
};

describe('the sections of a result', () => {
  it('are those that hold a matching word, the one with most of them first', () => {
    const found = matchedSections(CARD, [120, 30, 31, 32]);
    expect(found.map(({ section }) => section.anchor)).toEqual(['answer', 'probes']);
    expect(found[0]?.locations).toEqual([30, 31, 32]);
  });

  it('begin with one whose heading matches', () => {
    expect(matchedSections(CARD, [30, 31, 32, 100])[0]?.section.anchor).toBe('probes');
  });

  it('are none when only the title or an alias matches', () => {
    expect(matchedSections(CARD, [])).toEqual([]);
  });

  it('have the matching words of their heading marked', () => {
    const [found] = matchedSections(CARD, [11]);
    expect(found && markedHeading(found)).toEqual([
      { text: 'Model', marked: false },
      { text: ' answer', marked: true },
    ]);
  });
});

describe('an excerpt', () => {
  const answer = CARD.sections[1];
  if (answer === undefined) throw new Error('The card has an answer.');

  it('marks the words at their locations, which count from the heading', () => {
    const parts = excerptOf({ section: answer, locations: [12, 14] }, 'alpha beta gamma delta');
    expect(parts).toEqual([
      { text: 'alpha', marked: true },
      { text: ' beta', marked: false },
      { text: ' gamma', marked: true },
      { text: ' delta', marked: false },
    ]);
  });

  it('keeps markup in the text as text', () => {
    const parts = excerptOf(
      { section: answer, locations: [12] },
      '<img src=x onerror=alert(1)> <mark>x</mark>',
    );
    expect(parts.map(({ text }) => text).join('')).toBe('<img src=x onerror=alert(1)> <mark>x</mark>');
  });

  it('shows where different words of the query meet rather than where one is repeated', () => {
    const text = [
      ...words(60, 'a'),
      'lock',
      'lock',
      'lock',
      ...words(60, 'b'),
      'lock',
      'await',
      ...words(40, 'c'),
    ];
    const at = (index: number) => 12 + index;
    const parts = excerptOf({ section: answer, locations: [60, 61, 62, 123, 124].map(at) }, text.join(' '));
    const shown = parts.map(({ text: run }) => run).join('');
    expect(shown).toContain('lock await');
    expect(shown).toMatch(/^… .* …$/);
  });

  it('is the beginning of the section when only the heading matches', () => {
    const parts = excerptOf({ section: answer, locations: [10] }, words(80, 'w').join(' '));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.text).toMatch(/^w0 w1 .* …$/);
  });
});

describe('a result', () => {
  const marked = (text: string) => [
    { text: 'on one', marked: false },
    { text, marked: true },
  ];

  it('does not answer a word that the index does not know with what that word begins with', () => {
    expect(canAnswer('mempool', marked('NVMe'))).toBe(false);
    expect(canAnswer('Flashbots', marked('f,'))).toBe(false);
  });

  it('answers a word with its other endings, its compounds and its punctuation', () => {
    expect(canAnswer('keys', marked('key,'))).toBe(true);
    expect(canAnswer('ordering', marked('“orders”'))).toBe(true);
    expect(canAnswer('map lock', marked('DashMap<K,'))).toBe(true);
    expect(canAnswer('mempool fees', marked('fee'))).toBe(true);
  });

  it('is taken at its word when it matches in its title or an alias alone', () => {
    expect(canAnswer('mempool', [])).toBe(true);
  });
});
