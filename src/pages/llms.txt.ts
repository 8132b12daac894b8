/** What the site holds, for language models. */
import { bankContent } from '../site/bank-content.ts';
import { llmsText } from '../site/data/llms.ts';

export const GET = async (): Promise<Response> => new Response(llmsText(await bankContent()));
