/**
 * Chinese text folded over lines in YAML gets a space at each fold; Chinese has none between characters or
 * after its own punctuation (W3C, Requirements for Chinese Text Layout, https://www.w3.org/TR/clreq/).
 */
const CHARACTER = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const FOLD = new RegExp(
  `(?<=${CHARACTER}) +(?=${CHARACTER})|(?<=[，。；：！？、）”]) +| +(?=[，。；：！？、（“])`,
  'gu',
);

/** Removes the spaces that folding put between Chinese characters; those around Latin words stay. */
export const joinChineseLines = (text: string): string => text.replaceAll(FOLD, '');
