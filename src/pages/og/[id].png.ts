/** Link-preview picture of a question, used by its prompt page and its question page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bankContent, bankOf, entryById } from '../../site/bank-content.ts';
import { type CandidateQuestion, candidateQuestion } from '../../site/candidate-question.ts';
import { questionPictureResponse } from '../../site/pictures/responses.ts';

interface Props {
  question: CandidateQuestion;
  bankName: string;
}

export const getStaticPaths = (async () => {
  const content = await bankContent();
  return content.questions.map((question) => ({
    params: { id: question.id },
    props: {
      question: candidateQuestion(question, content),
      bankName: entryById(content.banks, bankOf(question.id)).data.title,
    } satisfies Props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => questionPictureResponse(props.question, props.bankName);
