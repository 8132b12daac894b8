/** The overview's facets: which values each has, and how often. */

import { vocabulary } from '../messages/en.ts';
import { QUESTIONS } from '../model/addresses.ts';
import { FACETS, type Facet } from '../model/facets.ts';
import { CONSTRAINT_KINDS } from '../model/vocabulary.ts';
import { type BankContent, bankOf, type Question } from './bank-content.ts';
import { href } from './settings.ts';

/** A value of a facet with its name and how many questions have it. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** The overview with one value of one facet chosen. */
export const overviewAddress = (facet: Facet, value: string): string =>
  `${href(QUESTIONS)}?${facet}=${value}`;

/** The values of every facet that `question` has. */
export function facetValues(question: Question): Record<Facet, readonly string[]> {
  const { data } = question;
  return {
    bank: [bankOf(question.id)],
    topic: data.topics,
    difficulty: [data.difficulty],
    priority: [data.priority],
    type: [data.type],
    minutes: [String(data.minutes)],
    dimension: data.dimensions,
    phase: data.phases,
    technology: data.technologies,
    stakeholder: data.stakeholders,
    constraint: CONSTRAINT_KINDS.filter((kind) => data.constraints[kind] !== undefined),
  };
}

/** Every facet with the values that occur, in the vocabulary's order or by name. */
export function facetsOf(content: BankContent): { facet: Facet; values: FacetValue[] }[] {
  const labels = labelsByFacet(content);
  return FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const question of content.questions) {
      for (const value of facetValues(question)[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const known = Object.entries(labels[facet]).map(([id, label]) => ({
      id,
      label,
      count: counts.get(id) ?? 0,
    }));
    return { facet, values: known.filter((value) => value.count > 0) };
  });
}

function labelsByFacet({ banks, topics }: BankContent): Record<Facet, Readonly<Record<string, string>>> {
  return {
    bank: Object.fromEntries(banks.map((bank) => [bank.id, bank.data.short])),
    topic: Object.fromEntries(topics.map((topic) => [topic.id, topic.data.title])),
    difficulty: vocabulary.difficulty,
    priority: vocabulary.priority,
    type: vocabulary.type,
    minutes: { '10': '10', '15': '15', '20': '20', '25': '25', '30': '30' },
    dimension: vocabulary.dimension,
    phase: vocabulary.phase,
    technology: vocabulary.technology,
    stakeholder: vocabulary.stakeholder,
    constraint: vocabulary.constraint,
  };
}
