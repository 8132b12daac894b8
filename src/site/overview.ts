/** The overview's facets: which values each has, and how often. */

import { site, vocabulary } from '../messages/en.ts';
import { QUESTIONS } from '../model/addresses.ts';
import { FACETS, type Facet } from '../model/facets.ts';
import { CONSTRAINT_KINDS, QUESTION_MINUTES } from '../model/vocabulary.ts';
import { type BankContent, bankOf, type Question } from './bank-content.ts';
import { href } from './settings.ts';

/** A value of a facet with its name and how many questions have it. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** The overview with one value of each of several facets chosen: the questions that have them all. */
export const overviewOf = (chosen: readonly (readonly [facet: Facet, value: string])[]): string =>
  `${href(QUESTIONS)}?${chosen.map(([facet, value]) => `${facet}=${value}`).join('&')}`;

/** The overview with one value of one facet chosen. */
export const overviewAddress = (facet: Facet, value: string): string => overviewOf([[facet, value]]);

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

/** A facet with the values that occur. */
export interface OfferedFacet {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}

/**
 * What a row of the table carries of a question's values: for each its place among all offered values,
 * counted from 0 over all facets in order, in base 36. It takes a fraction of the bytes of the names; the
 * browser finds the names at the same places of the filters.
 */
export function placesOfValues(question: Question, offered: readonly OfferedFacet[]): string {
  const places = offered.flatMap(({ facet, values }) => values.map(({ id }) => `${facet}:${id}`));
  const own = facetValues(question);
  return FACETS.flatMap((facet) =>
    own[facet].map((value) => places.indexOf(`${facet}:${value}`).toString(36)),
  ).join(' ');
}

/** Every facet with the values that occur, in the vocabulary's order or by name. */
export function facetsOf(content: BankContent): readonly OfferedFacet[] {
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
    minutes: Object.fromEntries(QUESTION_MINUTES.map((minutes) => [String(minutes), site.minutes(minutes)])),
    dimension: vocabulary.dimension,
    phase: vocabulary.phase,
    technology: vocabulary.technology,
    stakeholder: vocabulary.stakeholder,
    constraint: vocabulary.constraint,
  };
}
