import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { type LinkContext, resolveBankLink } from '../../../src/markdown/links/bank-links.ts';
import { mathml } from '../../../src/markdown/math/plugin.ts';
import { bodyMarkdown, renderInlineMarkdown, renderMarkdown } from '../../../src/markdown/pipeline.ts';
import { joinChineseLines } from '../../../src/markdown/typography/chinese-lines.ts';
import { keepUnits } from '../../../src/markdown/typography/plugin.ts';
import type { Metric } from '../../../src/model/metric.ts';

const root = join(import.meta.dirname, '../../..');
const options = { root, base: '/viva/' };
const metrics: Metric[] = [
  { id: 'loss', label: 'Loss', value: '1481 USD', status: 'illustrative', reason: 'For the test.' },
];

const DOCUMENT = `## Ordering {#ordering}

[MEV](term:mev) costs 12 s, [](metric:loss) or $5, [](cite:daian-flash-boys-2019 "Abstract"); see
[the bridge](question:rust-08) and $$x^2$$.

| a | b |
| --- | --- |
| 1 | 2 |

\`\`\`text title="log"
plain <output>
\`\`\`
`;

/** The compiled module of \`source\`, as Astro makes it from an \`.mdx\` file. */
const compile = async (source: string): Promise<string> => {
  const { mdastPlugins = [], hastPlugins = [], features = {} } = bodyMarkdown(options);
  const data = {
    astro: {
      frontmatter: { metrics },
      headings: [],
      localImagePaths: new Set<string>(),
      remoteImagePaths: new Set<string>(),
    },
  };
  const compiled = await mdxToJs(source, { mdastPlugins, hastPlugins, features, data });
  return compiled.code;
};

describe('every plugin runs on an MDX body', () => {
  it.each([
    ['headings move below the page’s own', /h3[\s\S]*id: "ordering"/],
    ['terms lead to the glossary under the base path', /"\/viva\/glossary\/mev\/"/],
    [
      'citations lead to the page’s own sources',
      /"#ref-daian-flash-boys-2019"[\s\S]*Daian et al., 2019, Abstract/,
    ],
    ['figures are printed by name', /figure-illustrative[\s\S]*1,481 USD/],
    ['questions lead to their page', /"\/viva\/questions\/rust-08\/"/],
    ['numbers stay with their units', /12(?:\u00a0|\\u00a0|\\xa0)s/i],
    ['mathematics is MathML', /msup/],
    ['tables get a region', /table-region/],
    ['code becomes a labelled region', /"aria-label": "Code 1: log"/],
  ])('%s', async (_what, expected) => expect(await compile(DOCUMENT)).toMatch(expected));

  it('and money keeps its dollar', async () => {
    expect(await compile(DOCUMENT)).toContain('$5');
  });
});

describe('a link of the bank', () => {
  const context: LinkContext = {
    base: '/',
    metrics,
    ownSources: false,
    terms: new Set(['mev']),
    citations: new Map([['daian', 'Daian et al., 2019']]),
    questions: new Set(['rust-09']),
  };

  it('outside a question page cites the list of all references', () => {
    expect(resolveBankLink('cite:daian', '§3', context)).toEqual({
      href: '/references/#daian',
      className: 'cite',
      text: '(Daian et al., 2019, §3)',
    });
  });

  it.each(['term:nothing', 'cite:nothing', 'metric:nothing', 'question:nothing'])(
    'that points at nothing stops the build: %s',
    (url) => expect(() => resolveBankLink(url, '', context)).toThrow(`\`${url}\` points at nothing`),
  );

  it('leaves ordinary links alone', () => {
    expect(resolveBankLink('https://example.org/', '', context)).toBeUndefined();
    expect(resolveBankLink('#ordering', '', context)).toBeUndefined();
  });
});

describe('Markdown of a front-matter field', () => {
  it('is a paragraph as a block and bare text inside a line', () => {
    expect(renderMarkdown('A *b*.', options)).toBe('<p>A <em>b</em>.</p>\n');
    expect(renderInlineMarkdown('A *b*.', options)).toBe('A <em>b</em>.');
  });

  it('keeps its paragraphs when it has more than one', () => {
    expect(renderInlineMarkdown('A.\n\nB.', options)).toContain('<p>B.</p>');
  });
});

describe('typography', () => {
  it('joins Chinese lines that YAML folded, and keeps the space around Latin words', () => {
    expect(joinChineseLines('找到根因， 复盘。 UTC 时间 用 Rust 写')).toBe(
      '找到根因，复盘。UTC 时间用 Rust 写',
    );
  });

  it('puts no breakable space between a number and its unit, and leaves other spaces', () => {
    expect(keepUnits('12 s, 33 %, 4 kB, 5 apples, 3 steps')).toBe(
      '12\u00a0s, 33\u00a0%, 4\u00a0kB, 5 apples, 3 steps',
    );
  });

  it('sets mathematics without inline styles, which the security policy would refuse', () => {
    expect(mathml('\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', true)).not.toMatch(/ style=| class=/);
  });

  it('names the fault of broken TeX', () => {
    expect(() => mathml('\\frac{a', false)).toThrow(/frac|Expected|end of input/);
  });
});
