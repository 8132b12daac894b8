import { expect, test } from 'vitest';
import { vocabulary } from '../../src/messages/en.ts';
import { formatQuestionId } from '../../src/model/question-id.ts';
import { brotliSize } from '../../src/tools/built-files.ts';
import { PLACE, SITE } from './built-site-under-test.ts';
import { weighSite } from './checks/budgets.ts';

/** Questions of the whole bank, and what their overview may weigh but for fonts. */
const QUESTIONS = 68;
const BUDGET = 24_000;
/** More values than the filters of the whole bank offer, and more than a question has of them. */
const OFFERED = 110;
const OWN = 26;

/** A repeatable sequence of numbers from 0 up to `limit`. https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function sequence(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

const next = sequence();
const oneOf = (list: readonly string[]): string => list[next(list.length)] ?? '';
/** A word that no other text of the page foretells, so that nothing is won by repeating it. */
const word = (): string =>
  Array.from({ length: 4 + next(6) }, () => oneOf([...'abcdefghijklmnopqrstuvwxyz'])).join('');
const words = (count: number): string => Array.from({ length: count }, word).join(' ');
const topics = Array.from({ length: 16 }, () => words(2));

/** The built row with the content of another question. */
function anotherRow(row: string, index: number): string {
  const id = formatQuestionId('node', index + 1);
  const cells = [
    id,
    words(6),
    oneOf(topics),
    `${oneOf(Object.values(vocabulary.priority))} <i>priority</i>`,
    oneOf(Object.values(vocabulary.difficulty)),
    `${oneOf(Object.values(vocabulary.dimension))}, ${oneOf(Object.values(vocabulary.dimension))}`,
    `${next(30)} min`,
  ];
  const places = Array.from({ length: OWN }, () => next(OFFERED).toString(36)).join(' ');
  let cell = 0;
  return row
    .replace(/data-f="[^"]*"/, `data-f="${places}"`)
    .replaceAll(/[a-z]+-\d+\//g, `${id}/`)
    .replaceAll(
      /(<td[^>]*>|<a [^>]*>)[\s\S]*?(?=<\/td>|<\/a>)/g,
      (_whole, start: string) => `${start}${cells[cell++] ?? ''}`,
    );
}

test(`the overview of ${QUESTIONS} questions weighs at most 24 kB with its styles and scripts`, () => {
  const page = SITE.pages.find(({ path }) => path === '/questions/');
  if (page === undefined) throw new Error('The site has no overview.');
  const [row = ''] = /<tr data-f[\s\S]*?<\/tr>/.exec(page.html) ?? [];
  const [label = ''] = /<label[\s\S]*?<\/label>/.exec(page.html) ?? [];
  const rows = Array.from({ length: QUESTIONS }, (_, index) => anotherRow(row, index)).join('');
  const labels = Array.from({ length: OFFERED }, () =>
    label.replace(/value="[^"]*"(.*)>([^<]*)</, `value="${word()}"$1>${word()}<`),
  );
  const whole = page.html
    .replace(/<tbody>[\s\S]*<\/tbody>/, `<tbody>${rows}</tbody>`)
    .replace('</fieldset>', `${labels.join('')}</fieldset>`);
  expect(whole.match(/<tr data-f/g)).toHaveLength(QUESTIONS);

  const [weighed] = weighSite(SITE, PLACE.basePath, [page]);
  const beside = (weighed?.weight.allButFonts ?? Number.NaN) - brotliSize(page.html);
  expect(beside + brotliSize(whole)).toBeLessThanOrEqual(BUDGET);
});
