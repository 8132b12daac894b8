/**
 * Names and titles that different questions may write out in full, word for word: they are somebody else's wording,
 * and another one would be wrong. Spelled as the text spells them.
 */
export const STANDARD_WORDINGS: readonly string[] = [
  'Regulation (EU) 2016/679 of the European Parliament and of the Council',
];
