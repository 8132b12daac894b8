import { expect, it } from 'vitest';
import { searchedNames } from '../../../src/integrations/pagefind/front-matter.ts';
import { toolSchema } from '../../../src/model/tool.ts';

const tool = (id: string, name: string, more: object) => {
  const facts = { name, version: '1', asOf: '2026-11-22', price: 'Free', link: 'https://example.org/' };
  return { id, data: toolSchema.parse({ ...facts, ...more }) };
};
const TOOLS = [
  tool('alloy', 'alloy', { aliases: ['alloy-rs'], supersedes: ['ethers-rs'] }),
  tool('grafana', 'Grafana', { aliases: ['Grafana Cloud'] }),
];

it('finds a question by its aliases, by its tools and by what those took the place of, each named once', () => {
  const question = { aliases: ['event log', 'alloy-rs'], tools: ['alloy'] };
  expect(searchedNames(question, TOOLS)).toEqual(['event log', 'alloy-rs', 'alloy', 'ethers-rs']);
});

it('adds nothing where an answer uses no tool', () => {
  expect(searchedNames({ aliases: ['event log'], tools: [] }, TOOLS)).toEqual(['event log']);
});
