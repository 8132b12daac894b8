/**
 * `npm run guide`: writes the tables of `content/README.md` that follow from the schemas and the rules. Between
 * `<!-- generated: name -->` and `<!-- end -->` nothing is written by hand; a test keeps them current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { COLLECTIONS } from '../lint/collections.ts';
import { codesOf } from '../lint/rule.ts';
import { RULES } from '../lint/rules.ts';
import { FIELD_UNITS } from '../model/metric-units.ts';
import { fieldTable } from './field-table.ts';

/** The guide, from the project's root. */
export const GUIDE = 'content/README.md';

function ruleTable(): string {
  const rows = RULES.flatMap((rule) =>
    Object.entries(codesOf(rule)).map(([code, summary]) => {
      const severity = rule.severity === 'warning' ? 'warning' : '';
      return `| \`${code}\` | ${summary} | ${severity} |`;
    }),
  );
  return ['| code | what it finds | |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The text of a generated part. @throws {Error} for a name that stands for nothing. */
function partNamed(name: string): string {
  if (name === 'rules') return ruleTable();
  if (name === 'units') return FIELD_UNITS.map((unit) => `\`${unit}\``).join(', ');
  const collection = COLLECTIONS.find(({ folder }) => name === `fields of ${folder}`);
  if (collection !== undefined) return fieldTable(collection.schema);
  throw new Error(`\`${GUIDE}\` asks for a part \`${name}\`, which nothing generates.`);
}

/** The guide's text with every generated part as it should be. @throws {Error} for an unknown part. */
export const withGeneratedParts = (text: string): string =>
  text.replace(
    /(<!-- generated: (.+?) -->\n)[\s\S]*?(\n<!-- end -->)/g,
    (_all, start: string, name: string, end: string) => `${start}\n${partNamed(name)}\n${end}`,
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = path.resolve(GUIDE);
  const text = readFileSync(file, 'utf8');
  const current = withGeneratedParts(text);
  if (current !== text) writeFileSync(file, current);
  console.log(current === text ? `${GUIDE} is current.` : `Wrote ${GUIDE}.`);
}
