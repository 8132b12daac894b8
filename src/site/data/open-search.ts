/** The description by which a browser adds the site's search (https://github.com/dewitt/opensearch, 1.1 draft 6). */
import { openSearch as messages } from '../../messages/en.ts';
import { OPEN_SEARCH, SEARCH } from '../../model/addresses.ts';
import { escapeMarkup } from '../../model/escape-markup.ts';

/** The whole document. `origin` is the site's origin with base path, without a trailing slash. */
export function openSearchDescription(origin: string): string {
  const address = (path: string): string => escapeMarkup(origin + path);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeMarkup(messages.shortName)}</ShortName>`,
    `  <Description>${escapeMarkup(messages.description)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="16" height="16" type="image/svg+xml">${address('/favicon.svg')}</Image>`,
    `  <Url type="text/html" method="get" template="${address(SEARCH)}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${address(OPEN_SEARCH)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
