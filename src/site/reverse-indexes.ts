/** The classifications that have a page of their own: every value with the questions that have it. */
import { indexes as messages, vocabulary } from '../messages/en.ts';
import {
  DIMENSIONS_INDEX,
  PHASES_INDEX,
  STAKEHOLDERS_INDEX,
  TECHNOLOGIES_INDEX,
} from '../model/addresses.ts';
import { DIMENSIONS, PHASES, STAKEHOLDERS, TECHNOLOGIES } from '../model/vocabulary.ts';
import type { Question } from './bank-content.ts';

/** What one such page shows. */
export interface ReverseIndex {
  /** The page's address; each value's id is its permanent anchor. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly values: readonly {
    readonly id: string;
    readonly name: string;
    readonly questions: readonly Question[];
  }[];
}

/** All of them, over `questions` in reading order. */
export function reverseIndexes(questions: readonly Question[]): readonly ReverseIndex[] {
  const page = <T extends string>(
    path: string,
    { title, description }: { title: string; description: string },
    ids: readonly T[],
    names: Readonly<Record<T, string>>,
    valuesOf: (question: Question) => readonly T[],
  ): ReverseIndex => ({
    path,
    title,
    description,
    values: ids.map((id) => ({
      id,
      name: names[id],
      questions: questions.filter((question) => valuesOf(question).includes(id)),
    })),
  });
  return [
    page(
      TECHNOLOGIES_INDEX,
      messages.technologies,
      TECHNOLOGIES,
      vocabulary.technology,
      ({ data }) => data.technologies,
    ),
    page(
      STAKEHOLDERS_INDEX,
      messages.stakeholders,
      STAKEHOLDERS,
      vocabulary.stakeholder,
      ({ data }) => data.stakeholders,
    ),
    page(PHASES_INDEX, messages.phases, PHASES, vocabulary.phase, ({ data }) => data.phases),
    page(
      DIMENSIONS_INDEX,
      messages.dimensions,
      DIMENSIONS,
      vocabulary.dimension,
      ({ data }) => data.dimensions,
    ),
  ];
}
