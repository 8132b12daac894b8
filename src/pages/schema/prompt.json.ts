/** The JSON Schema of a line of `/prompts.jsonl`. */
import { PROMPT_SCHEMA } from '../../model/addresses.ts';
import { jsonSchemaOf, promptRecordSchema } from '../../model/question-record.ts';
import { portableAddress } from '../../site/settings.ts';

export const GET = (): Response =>
  Response.json(jsonSchemaOf(promptRecordSchema, portableAddress(PROMPT_SCHEMA)));
