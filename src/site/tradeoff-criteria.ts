/** A trade-off option as name–HTML pairs, in the order in which they are read. */
import { question as messages } from '../messages/en.ts';
import type { TradeoffOption } from '../model/tradeoffs.ts';

const EXTRA = ['hardware', 'budget', 'business'] as const;

/** The criteria that `option` says something about; `text` renders a Markdown field. */
export function tradeoffCriteria(
  option: TradeoffOption,
  text: (markdown: string) => string,
): readonly (readonly [name: string, html: string])[] {
  const list = (items: readonly string[]): string =>
    `<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
  return [
    [messages.pros, list(option.pros)],
    [messages.cons, list(option.cons)],
    ...EXTRA.flatMap((column) => {
      const value = option[column];
      return value === undefined ? [] : [[messages[column], text(value)] as const];
    }),
    [messages.wins, text(option.wins)],
  ];
}
