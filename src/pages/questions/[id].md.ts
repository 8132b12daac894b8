/** The Markdown twin of a question page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bankContent, type Question } from '../../site/bank-content.ts';
import { questionTwin } from '../../site/twins/question-twin.ts';

interface Props {
  question: Question;
}

export const getStaticPaths = (async () => {
  const { questions } = await bankContent();
  return questions.map((question) => ({ params: { id: question.id }, props: { question } satisfies Props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await questionTwin(props.question, await bankContent()));
