import { expect, it } from 'vitest';
import { plainMarkdown } from '../../../src/markdown/twin/plain-markdown.ts';
import { metricSchema } from '../../../src/model/metric.ts';

const CONTEXT = {
  index: {
    terms: new Set(['mev']),
    citations: new Map([['eip-1559', 'Buterin et al., 2019']]),
    questions: new Set(['rust-09']),
  },
  root: 'https://viva.example.org/bank',
  metrics: [
    metricSchema.parse({
      id: 'wait',
      label: 'Wait',
      value: '12000 ms',
      status: 'illustrative',
      reason: 'an example',
    }),
  ],
};
const plain = (text: string, deeper = 0): string => plainMarkdown(text, 'mdx', CONTEXT, deeper);

it('turns the bank’s link schemes into addresses and prints figures and citations', () => {
  expect(
    plain('Über 😀 [a *b*](term:mev), [](cite:eip-1559 "§2") and [](metric:wait), [x](question:rust-09).'),
  ).toBe(
    'Über 😀 [a *b*](https://viva.example.org/bank/glossary/mev/), ' +
      '[(Buterin et al., 2019, §2)](https://viva.example.org/bank/references/#eip-1559) and 12,000 ms, ' +
      '[x](https://viva.example.org/bank/questions/rust-09/).',
  );
});

it('leaves ordinary links, tables, mathematics and emphasis as they were written', () => {
  const text =
    'See [RFC](https://www.rfc-editor.org/rfc/rfc4287) *now*, $$x < y$$.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |';
  expect(plain(text)).toBe(text);
});

it('drops front matter and ids of headings and moves headings down, never past the sixth level', () => {
  const text = '---\ntitle: x\n---\n\n## A [b](term:mev) {#a-b}\n\n###### Deep\n';
  expect(plain(text, 1)).toBe('### A [b](https://viva.example.org/bank/glossary/mev/)\n\n###### Deep');
});

it('keeps of a fence its language and the lines a reader sees', () => {
  const text =
    '- item\n\n  ```go title="a.go" check="runs" module="std"\n  # package a\n  func A() {}\n  ```\n\n```mermaid\nflowchart TD\n```';
  expect(plain(text)).toBe('- item\n\n  ```go\n  func A() {}\n  ```\n\n```mermaid\nflowchart TD\n```');
});

it('refuses a link that points at nothing', () => {
  expect(() => plain('[x](term:nowhere)')).toThrow('`term:nowhere` points at nothing');
});
