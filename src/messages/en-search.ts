/** English strings of the search. A file of its own, so that pages which only lead to it do not load them. */

/** The search box: in the palette on every page and on the search page. */
export const search = {
  label: 'Search questions',
  labelPrompts: 'Search prompts',
  placeholder: 'Search by title, term or code',
  close: 'Close',
  results: 'Questions found',
  narrow: 'Narrow the results',
  facet: { bank: 'Bank', difficulty: 'Difficulty', topic: 'Topic' },
  loading: 'Loading the index …',
  idle: 'Type a title, a term, an acronym or a name from code.',
  minutes: (minutes: number) => `${minutes} min`,
  found: (total: number) => `${total === 1 ? '1 question' : `${total} questions`} found`,
  keysAnnounced: 'Arrow keys choose, Enter opens the first.',
  more: 'Show more',
  page: 'Open as a page',
  none: (query: string) => (query === '' ? 'No question has all of these.' : `Nothing found for “${query}”.`),
  noneHint: 'Fewer or other words may help.',
  clearFilters: 'Remove the filters',
  ways: 'Or browse:',
  byTopic: 'by topic',
  all: 'all questions',
  glossary: 'the glossary',
  broken: 'The search is broken right now: part of its index did not load.',
  brokenHint: 'This says nothing about what the bank holds.',
  retry: 'Try again',
  plainList: 'See the plain list of questions',
  keys: { move: 'move', open: 'open', tab: 'new tab', close: 'close' },
} as const;

/** What the search page says without a script. */
export const searchPage = {
  title: 'Search',
  description: 'Search every question of the bank by title, word, acronym or code identifier.',
  submit: 'Search',
  noScript: 'Searching needs JavaScript. Without it, everything can be found by browsing:',
} as const;
