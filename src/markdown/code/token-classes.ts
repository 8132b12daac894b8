/**
 * The classes of highlighted code. GitHub's two high-contrast themes have the same rules with other colours, so a
 * light colour names its dark partner: one class for each pair, whose colours stand in `styles/code.css`. Both
 * are WCAG AAA (7:1) on the surfaces of `code.css`; the light theme's comment colour was too pale for that and is
 * replaced by the darker grey that the theme itself uses for brackets.
 */

/** Foreground of unmarked code in the light theme; it needs no class. */
export const plainColour = '#0e1116';

/** The light theme's colours that are replaced. */
export const replacedColours: Readonly<Record<string, string>> = { '#66707b': '#4b535d' };

/** One class and its two colours. */
export interface TokenClass {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** Every class, in the order of the sheet. */
export const tokenClasses: readonly TokenClass[] = [
  { name: 'c', light: '#4b535d', dark: '#bdc4cc' }, // comments
  { name: 'k', light: '#a0111f', dark: '#ff9492' }, // keywords, operators
  { name: 'v', light: '#023b95', dark: '#91cbff' }, // constants, numbers, properties
  { name: 'n', light: '#702c00', dark: '#ffb757' }, // types, names
  { name: 'f', light: '#622cbc', dark: '#dbb7ff' }, // functions
  { name: 's', light: '#032563', dark: '#addcff' }, // strings
  { name: 't', light: '#024c1a', dark: '#72f088' }, // keys of data, escapes
  { name: 'i', light: '#6e011a', dark: '#ffb1af' }, // what the grammar calls invalid
];

const byLight = new Map(tokenClasses.map((one) => [one.light, one.name]));

/**
 * The class of a light colour, or undefined for plain code.
 * @throws Error for a colour that is not in the table: the theme has changed
 */
export function classOfColour(light: string): string | undefined {
  const colour = light.toLowerCase();
  if (colour === plainColour) return undefined;
  const name = byLight.get(colour);
  if (name === undefined) throw new Error(`The theme has a colour without a class: \`${light}\`.`);
  return name;
}
