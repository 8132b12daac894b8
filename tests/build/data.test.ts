import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CANDIDATE_SIDE_FIELDS } from '../../src/model/question.ts';
import { PLACE, SITE } from './built-site-under-test.ts';

const text = (file: string): string => readFileSync(join(SITE.folder, file), 'utf8');
type Line = Readonly<Record<string, unknown>> & { readonly id: string };
const lines = (file: string): Line[] =>
  text(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const idsOfPages = (folder: string): string[] =>
  SITE.pages.flatMap(({ path }) => new RegExp(`^/${folder}/([a-z0-9]+-\\d+)/$`).exec(path)?.[1] ?? []);

/** What ajv says of the lines of `file` that do not meet the schema published as `schema`. */
function faultsOf(file: string, schema: string): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(text(schema)) as object);
  const faultOf = (line: unknown): string => (validate(line) ? '' : ajv.errorsText(validate.errors));
  return lines(file).flatMap((line) => (faultOf(line) === '' ? [] : [`${line.id}: ${faultOf(line)}`]));
}

describe('the bank as data', () => {
  it('has a line for every question and for every prompt', () => {
    expect(
      lines('questions.jsonl')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(idsOfPages('questions').sort());
    expect(
      lines('prompts.jsonl')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(idsOfPages('ask').sort());
  });

  it('meets its published schemas, line by line', () => {
    expect(faultsOf('questions.jsonl', 'schema/question.json')).toEqual([]);
    expect(faultsOf('prompts.jsonl', 'schema/prompt.json')).toEqual([]);
  });

  it('is the same as one document and as lines', () => {
    const { questions } = JSON.parse(text('questions.json')) as { questions: unknown };
    expect(questions).toEqual(lines('questions.jsonl'));
  });

  it('gives a candidate’s scope the candidate-side fields and no other', () => {
    const allowed = ['id', 'bank', 'number', ...CANDIDATE_SIDE_FIELDS, 'askUrl'].sort();
    for (const line of lines('prompts.jsonl')) expect(Object.keys(line).sort()).toEqual(allowed);
  });

  it('holds no link scheme of the bank’s own', () => {
    const files = SITE.files.filter((file) => /\.(?:md|jsonl?|txt)$/.test(file));
    expect(files.length).toBeGreaterThan(2 * idsOfPages('questions').length);
    expect(files.filter((file) => /\]\((?:term|cite|metric|question):/.test(text(file)))).toEqual([]);
  });
});

describe('a Markdown twin', () => {
  it('stands beside every question page and every prompt page, which name it', () => {
    for (const folder of ['questions', 'ask']) {
      for (const id of idsOfPages(folder)) {
        expect(SITE.files).toContain(`${folder}/${id}.md`);
        const page = text(`${folder}/${id}/index.html`);
        expect(page).toContain(`type="text/markdown" href="${PLACE.basePath}${folder}/${id}.md"`);
      }
    }
  });

  it('has the page’s title, and the question’s every section', () => {
    for (const line of lines('questions.jsonl')) {
      const twin = text(`questions/${line.id}.md`);
      expect(twin.startsWith(`# ${String(line.title)}\n`)).toBe(true);
      expect(twin.match(/^## /gm)).toHaveLength(13);
      expect(twin).toContain('```mermaid\n');
    }
  });
});

describe('what language models are told', () => {
  it.each(['llms.txt', 'ask/llms.txt'])(
    '%s links files of this site that exist, each question among them',
    (file) => {
      const links = [...text(file).matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address ?? '');
      const paths = links.map((address) =>
        new URL(address, 'https://viva.invalid').pathname.slice(PLACE.basePath.length),
      );
      expect(paths.filter((path) => !SITE.files.includes(path))).toEqual([]);
      const folder = file === 'llms.txt' ? 'questions' : 'ask';
      for (const id of idsOfPages(folder)) expect(paths).toContain(`${folder}/${id}.md`);
    },
  );

  it('names no answer to whoever may see prompts only', () => {
    expect(text('ask/llms.txt')).not.toMatch(/\/questions/);
  });
});
