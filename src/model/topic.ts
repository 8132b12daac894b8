/** A topic cluster over all banks. Front matter of `content/topics/<id>.md`; the body introduces it. */
import { z } from 'zod';
import { plainLine } from './prose.ts';

export const topicSchema = z.strictObject({
  title: plainLine.max(48).describe('Name of the topic.'),
  order: z.number().int().positive().describe('Place among the topics, from 1.'),
  summary: plainLine.describe('One sentence for lists and link previews.'),
  zh: plainLine.describe('Its name in simplified Chinese.'),
});
export type TopicData = z.infer<typeof topicSchema>;
