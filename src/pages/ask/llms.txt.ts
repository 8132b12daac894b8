/** The prompts, for language models. */
import { bankContent } from '../../site/bank-content.ts';
import { promptLlmsText } from '../../site/data/llms.ts';

export const GET = async (): Promise<Response> => new Response(promptLlmsText(await bankContent()));
