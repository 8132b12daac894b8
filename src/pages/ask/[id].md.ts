/** The Markdown twin of a prompt page: only what a candidate may see. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bankContent } from '../../site/bank-content.ts';
import { type CandidateQuestion, candidateQuestion } from '../../site/candidate-question.ts';
import { promptTwin } from '../../site/twins/prompt-twin.ts';

interface Props {
  question: CandidateQuestion;
}

export const getStaticPaths = (async () => {
  const content = await bankContent();
  return content.questions.map((question) => ({
    params: { id: question.id },
    props: { question: candidateQuestion(question, content) } satisfies Props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(promptTwin(props.question));
