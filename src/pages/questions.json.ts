/** All questions without their model answers, as one JSON document. */
import { QUESTION_SCHEMA } from '../model/addresses.ts';
import { bankContent } from '../site/bank-content.ts';
import { questionRecords } from '../site/data/records.ts';
import { portableAddress } from '../site/settings.ts';

export const GET = async (): Promise<Response> => {
  const questions = questionRecords(await bankContent());
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  return Response.json({ schema: portableAddress(QUESTION_SCHEMA), license, questions });
};
