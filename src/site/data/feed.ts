/**
 * New and changed questions as an Atom feed (RFC 4287), newest first. An entry's id is the address of the question's
 * page with the date of the change, so a reader sees each change once and for ever.
 */
import { Feed } from 'feed';
import { feed as messages, site } from '../../messages/en.ts';
import { FEED, HOME, questionPath } from '../../model/addresses.ts';
import { escapeMarkup } from '../../model/escape-markup.ts';
import type { QuestionData } from '../../model/question.ts';

/** How many changes the feed keeps: the newest. */
const KEPT = 60;

/** What the feed says of a question. */
export interface FeedQuestion extends Pick<QuestionData, 'title' | 'published' | 'changes'> {
  readonly id: string;
  readonly bankTitle: string;
  /** The prompt without markup. */
  readonly prompt: string;
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The whole feed. `origin` is the site's origin with base path, without a trailing slash. */
export function atomFeed(questions: readonly FeedQuestion[], origin: string): string {
  const address = (path: string): string => origin + path;
  const changes = questions
    .flatMap((question) => question.changes.map((change) => ({ question, change })))
    .sort((a, b) => b.change.date.localeCompare(a.change.date))
    .slice(0, KEPT);
  const feed = new Feed({
    id: address(HOME),
    title: messages.title,
    description: messages.description,
    link: address(HOME),
    feedLinks: { atom: address(FEED) },
    language: 'en',
    copyright: 'CC BY 4.0',
    updated: midnight(changes[0]?.change.date ?? '1970-01-01'),
    author: { name: site.name },
  });
  for (const { question, change } of changes) {
    const { id, title, prompt, published, bankTitle } = question;
    const isNew = change.date === published;
    feed.addItem({
      id: `${address(questionPath(id))}#changed-${change.date}`,
      title: escapeMarkup(isNew ? messages.added(title) : messages.changed(title)),
      link: address(questionPath(id)),
      date: midnight(change.date),
      published: midnight(published),
      // The library declares titles and descriptions to be HTML.
      description: escapeMarkup(isNew ? prompt : change.what),
      category: [{ name: bankTitle }],
    });
  }
  return feed.atom1();
}
