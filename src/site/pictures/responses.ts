/** Link-preview pictures as pages ask for them. */
import type { CandidateQuestion } from '../candidate-question.ts';
import { questionPicture, sitePicture } from './design.ts';
import { pictureMaker } from './picture-maker.ts';

const makePicture = pictureMaker(process.cwd());

const response = (png: Buffer): Response =>
  new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });

/** The picture of a question; it says no more than the question's prompt page. */
export const questionPictureResponse = async (
  question: CandidateQuestion,
  bankName: string,
): Promise<Response> => response(await makePicture(questionPicture(question, bankName)));

/** The picture of all other pages. */
export const sitePictureResponse = async (): Promise<Response> => response(await makePicture(sitePicture()));
