/** The JSON Schema of a line of `/questions.jsonl`. */
import { QUESTION_SCHEMA } from '../../model/addresses.ts';
import { jsonSchemaOf, questionRecordSchema } from '../../model/question-record.ts';
import { portableAddress } from '../../site/settings.ts';

export const GET = (): Response =>
  Response.json(jsonSchemaOf(questionRecordSchema, portableAddress(QUESTION_SCHEMA)));
