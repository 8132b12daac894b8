/**
 * The candidate's view of a question, made field by field: a page that is given this and nothing else
 * cannot show an answer.
 */
import { CANDIDATE_SIDE_FIELDS, type CandidateView } from '../model/question.ts';
import { parseQuestionId } from '../model/question-id.ts';
import { type BankContent, bankOf, entryById, type Question } from './bank-content.ts';

/** What a candidate may know, with the topics' names. */
export interface CandidateQuestion extends CandidateView {
  readonly topicTitles: readonly string[];
}

/** Takes the candidate-side fields of `question`. */
export function candidateQuestion(question: Question, { topics }: BankContent): CandidateQuestion {
  const fields = Object.fromEntries(CANDIDATE_SIDE_FIELDS.map((field) => [field, question.data[field]]));
  return {
    ...(fields as Pick<Question['data'], (typeof CANDIDATE_SIDE_FIELDS)[number]>),
    id: question.id,
    bank: bankOf(question.id),
    number: parseQuestionId(question.id)?.number ?? 0,
    topicTitles: question.data.topics.map((id) => entryById(topics, id).data.title),
  };
}
