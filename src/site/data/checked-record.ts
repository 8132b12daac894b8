/** Holds what is given to other programs against the schema that is published with it. */
import type { z } from 'zod';

/** A record that does not meet the schema published for it. The message is meant for whoever builds the site. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

/**
 * `record` when it meets `schema`.
 * @throws RecordError naming the question, the field, the value and what to do
 */
export function checkedRecord<T extends z.ZodType>(schema: T, record: unknown, id: string): z.output<T> {
  const result = schema.safeParse(record);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) => `  \`${path.join('.') || 'the record'}\`: ${message}`,
  );
  throw new RecordError(
    [
      `The data of \`${id}\` does not meet the schema that is published with it:`,
      ...faults,
      '  Why:  Programs that trust the schema would fail on this record.',
      '  Mend: Mend the field in the question’s file, or the schema in `src/model/question-record.ts`.',
    ].join('\n'),
  );
}
