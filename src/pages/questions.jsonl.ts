/** All questions without their model answers, one a line. */
import { bankContent } from '../site/bank-content.ts';
import { jsonLines, questionRecords } from '../site/data/records.ts';

export const GET = async (): Promise<Response> =>
  new Response(jsonLines(questionRecords(await bankContent())));
