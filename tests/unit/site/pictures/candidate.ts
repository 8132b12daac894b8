/** A question as a candidate may see it, for pictures. */
import type { CandidateQuestion } from '../../../../src/site/candidate-question.ts';

/** The candidate's view of a question with these differences. */
export function candidate(differences: Partial<CandidateQuestion> = {}): CandidateQuestion {
  return {
    id: 'rust-03',
    bank: 'rust',
    number: 3,
    title: 'Shared state under contention',
    prompt: 'Asked wording that a preview has no room for.',
    zh: { title: '竞争下的共享状态', prompt: '提问。' },
    constraints: { technical: ['Given circumstance.'] },
    difficulty: 'intermediate',
    minutes: 20,
    type: 'practical',
    topics: ['performance', 'rust-language'],
    topicTitles: ['Performance', 'Rust language'],
    ...differences,
  };
}
