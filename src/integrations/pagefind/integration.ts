/**
 * Search over the built pages: `/pagefind/` knows the question pages, `/pagefind-prompts/` the prompt pages
 * and nothing of an answer. Both are written when the pages are, from the pages themselves.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { vocabulary } from '../../messages/en.ts';
import { promptPath, questionPath } from '../../model/addresses.ts';
import type { SearchCatalogue } from '../../model/search-card.ts';
import { DIFFICULTIES } from '../../model/vocabulary.ts';
import { type IndexedPage, writeBundle } from './bundle.ts';
import { readSearchContent, type SearchContent, searchedNames } from './front-matter.ts';
import { recordHtml } from './record.ts';

/** The facets' values that some question has, with their names. */
function facetsOf({ questions, banks, topics }: SearchContent): SearchCatalogue['facets'] {
  const count = (value: string) =>
    questions.filter(({ bank, data }) => [bank, data.difficulty, ...data.topics].includes(value)).length;
  const named = (names: readonly (readonly [value: string, label: string])[]) =>
    names.map(([value, label]) => ({ value, label, count: count(value) })).filter((facet) => facet.count > 0);
  return {
    bank: named(banks.map(({ id, data }) => [id, data.short])),
    difficulty: named(DIFFICULTIES.map((difficulty) => [difficulty, vocabulary.difficulty[difficulty]])),
    topic: named(topics.map(({ id, data }) => [id, data.title])),
  };
}

/** Both bundles below `dist` from the pages there and the front matter in `contentFolder`. */
async function writeSearchBundles(dist: string, contentFolder: string): Promise<string> {
  const content = readSearchContent(contentFolder);
  const page = (path: string) => readFile(join(dist, path, 'index.html'), 'utf8');
  const questionPages: IndexedPage[] = [];
  const promptPages: IndexedPage[] = [];
  for (const { id, bank, data } of content.questions) {
    const { title, difficulty, minutes, topics } = data;
    const aliases = searchedNames(data, content);
    const fields = { id, bank, title, difficulty, minutes, topics };
    questionPages.push({
      url: questionPath(id),
      html: recordHtml(await page(questionPath(id)), fields, { aliases }),
    });
    promptPages.push({ url: promptPath(id), html: recordHtml(await page(promptPath(id)), fields) });
  }
  try {
    const all = await writeBundle(join(dist, 'pagefind'), questionPages, facetsOf(content));
    const prompts = await writeBundle(join(dist, 'pagefind-prompts'), promptPages, facetsOf(content));
    const kilobytes = Math.round((all.bytes + prompts.bytes) / 1000);
    return `${questionPages.length} questions in ${all.files} files, their prompts in ${prompts.files}; ${kilobytes} kB`;
  } finally {
    await close();
  }
}

/** Writes the search bundles after the pages. */
export function searchIndex(): AstroIntegration {
  let root = new URL('./', import.meta.url);
  return {
    name: 'viva:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const contentFolder = fileURLToPath(new URL('content', root));
        logger.info(await writeSearchBundles(fileURLToPath(dir), contentFolder));
      },
    },
  };
}
