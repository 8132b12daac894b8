/** Labels as Mermaid keeps them, turned into plain words. */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['nbsp', ' '],
]);

/**
 * A label without line breaks, markup, escapes and entities. Mermaid writes `#35;` of a source as
 * `ﬂ°°35¶ß` and `#quot;` as `ﬂ°quot¶ß` until it draws.
 */
export function labelText(label: string | undefined): string {
  return (label ?? '')
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/ﬂ°(\w+)¶ß/g, '&$1;')
    .replaceAll(/&(\w+);/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
    .replaceAll(/\\(?=[+\-#~])/g, '')
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
