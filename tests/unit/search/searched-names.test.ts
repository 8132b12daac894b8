import { expect, it } from 'vitest';
import { searchedNames } from '../../../src/integrations/pagefind/front-matter.ts';
import { codebaseSchema } from '../../../src/model/codebase.ts';
import { toolSchema } from '../../../src/model/tool.ts';

const facts = { version: '1', asOf: '2026-11-22', link: 'https://example.org/' };
const tool = (id: string, name: string, more: object) => ({
  id,
  data: toolSchema.parse({ ...facts, name, price: 'Free', ...more }),
});
const codebase = (id: string, name: string, more: object) => ({
  id,
  data: codebaseSchema.parse({ ...facts, name, stack: ['Go'], maturity: 'In production', ...more }),
});
const CONTENT = {
  tools: [
    tool('alloy', 'alloy', { aliases: ['alloy-rs'], supersedes: ['ethers-rs'] }),
    tool('grafana', 'Grafana', { aliases: ['Grafana Cloud'] }),
  ],
  codebases: [codebase('cometbft', 'CometBFT', { aliases: ['Tendermint'] }), codebase('geth', 'geth', {})],
};

it('finds a question by its aliases, by its tools and by what those took the place of, each named once', () => {
  const question = { aliases: ['event log', 'alloy-rs'], tools: ['alloy'], codebases: [] };
  expect(searchedNames(question, CONTENT)).toEqual(['event log', 'alloy-rs', 'alloy', 'ethers-rs']);
});

it('finds a question by every name of the programs it is about', () => {
  const question = { aliases: [], tools: [], codebases: ['cometbft'] };
  expect(searchedNames(question, CONTENT)).toEqual(['CometBFT', 'Tendermint']);
});

it('adds nothing where an answer names no tool and no program', () => {
  const question = { aliases: ['event log'], tools: [], codebases: [] };
  expect(searchedNames(question, CONTENT)).toEqual(['event log']);
});
