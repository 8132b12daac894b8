/** The candidate's part of all questions, one a line. */
import { bankContent } from '../site/bank-content.ts';
import { jsonLines, promptRecords } from '../site/data/records.ts';

export const GET = async (): Promise<Response> => new Response(jsonLines(promptRecords(await bankContent())));
