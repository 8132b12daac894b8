import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/lint/front-matter.ts';
import { PLACE, SITE } from './built-site-under-test.ts';
import { describeFaults } from './checks/fault.ts';
import { answerRuns, checkLeaks, filesOfPromptPages, type QuestionSource } from './checks/leak.ts';

const FOLDER = 'content/questions';

function readQuestion(path: string): QuestionSource {
  const text = readFileSync(join(FOLDER, path), 'utf8');
  const split = splitFrontMatter(text);
  if (split === undefined) throw new Error(`${path} has no front matter.`);
  return { id: basename(path, '.mdx'), frontMatter: parse(split.text), body: text.slice(split.bodyStart) };
}

const QUESTIONS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map(readQuestion);
const TO_SEARCH = { folder: SITE.folder, files: SITE.files, basePath: PLACE.basePath };

describe('what a candidate’s browser gets', () => {
  const files = filesOfPromptPages(TO_SEARCH);

  it('is looked at whole: prompt pages, their scripts and styles, and their search index', () => {
    for (const { id } of QUESTIONS) expect(files).toContain(`ask/${id}/index.html`);
    expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0);
    expect(files.filter((file) => /palette\.[\w-]+\.js$/.test(file)).length).toBe(1);
    expect(files).toContain('pagefind-prompts/catalogue.json');
    expect(files.filter((file) => /^pagefind-prompts\/fragment\//.test(file)).length).toBeGreaterThanOrEqual(
      2 * QUESTIONS.length,
    );
  });

  it('does not reach into the index of the answers', () => {
    expect(files.filter((file) => file.startsWith('pagefind/') || file.startsWith('questions/'))).toEqual([]);
  });

  it('holds no run of six words from an answer', () => {
    expect(answerRuns(QUESTIONS).size).toBeGreaterThan(1000 * QUESTIONS.length);
    expect(describeFaults(checkLeaks(TO_SEARCH, QUESTIONS))).toEqual([]);
  });
});
