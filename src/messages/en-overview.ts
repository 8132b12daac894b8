/**
 * What the overview's script says. A module of its own, so that a browser that never opens the overview loads
 * none of it and one that does shares no extra chunk with other pages.
 */
/** What the overview says while it is used. */
export const overviewStatus = {
  shown: (shown: number, all: number) =>
    shown === 0
      ? 'No question has all of these. Remove a filter to see more.'
      : `${shown === all ? '' : `${shown} of `}${all} ${all === 1 ? 'question' : 'questions'}`,
  chosen: (count: number) => (count === 0 ? '' : `(${count})`),
  /** `named` are the first few of them, `more` is how many were left out of that list. */
  unknown: (named: readonly string[], more: number) =>
    named.length === 0
      ? ''
      : `Left out, because it does not exist here: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
} as const;
