import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkLeaks, filesOfPromptPages, type QuestionSource } from '../../build/checks/leak.ts';
import { siteWith } from './built-pages.ts';

const QUESTION: QuestionSource = {
  id: 'rust-01',
  frontMatter: {
    title: 'Ownership in a node',
    prompt: 'Say how a node keeps one writer for every account it holds in memory.',
    zh: { title: '所有权', prompt: '请说明节点如何保证每个账户只有一个写者。' },
    insight: 'One owner per shard beats one lock around everything the node knows.',
    probes: [{ ask: 'Why?', strong: 'Because [the lock](term:lock) is *held* across an await point here.' }],
    aliases: ['所有权与借用检查器'],
    criteria: ['Says how a node keeps one writer for every account it holds.'],
  },
  body: 'Give each shard its own thread and send messages to it.\n',
};

/** A site whose prompt page loads a script and a sheet, and faults planted in its files. */
function faultsWith(planted: Readonly<Record<string, string | Uint8Array>>, prompt = '') {
  const site = siteWith({
    'ask/rust-01/index.html': `${prompt}<h1>Ownership in a node</h1><p>Say how a node keeps one writer for every
      account it holds in memory.</p><script type="module" src="/viva/assets/prompt.js"></script>
      <link rel="prefetch" href="/viva/later.json"><a href="/viva/questions/rust-01/">the answer</a>`,
    'questions/rust-01/index.html': 'One owner per shard beats one lock around everything the node knows.',
    'assets/prompt.js': 'const next = () => import("./palette.js")',
    'assets/palette.js': 'export default 1',
    'later.json': '{}',
    'pagefind-prompts/fragment/a.json': '{}',
    'pagefind-prompts/a.pf_index': '',
    'ask/rust-01.md.br': '',
  });
  for (const [file, content] of Object.entries(planted)) writeFileSync(join(site.folder, file), content);
  const toSearch = { folder: site.folder, files: site.files, basePath: '/viva/' };
  return checkLeaks(toSearch, [QUESTION]).map(({ page, what }) => `${page} ${what}`);
}

const INSIGHT = 'One owner per shard beats one lock';

describe('the check for answers in what candidates get', () => {
  it('is content with a prompt page that says only what the candidate may know', () => {
    // The unpacked form of an empty file cannot be read, so these two are given something packed.
    const sound = {
      'ask/rust-01.md.br': brotliCompressSync('nothing'),
      'pagefind-prompts/a.pf_index': gzipSync('nothing'),
    };
    expect(faultsWith(sound)).toEqual([]);
  });

  it('follows scripts, what they import, and what is prefetched, but no links that have to be clicked', () => {
    const site = siteWith({
      'ask/rust-01/index.html':
        '<script src="/assets/a.js"></script><link rel="prefetch" href="/later.json"><a href="/questions/rust-01/">x</a>',
      'assets/a.js': 'import"./b.js"',
      'assets/b.js': '',
      'later.json': '',
      'questions/rust-01/index.html': '',
    });
    const files = filesOfPromptPages({ folder: site.folder, files: site.files, basePath: '/' });
    expect(files).toEqual(['ask/rust-01/index.html', 'assets/a.js', 'later.json', 'assets/b.js']);
  });

  const packed = { 'ask/rust-01.md.br': brotliCompressSync('nothing') };
  const cases: readonly [string, Readonly<Record<string, string | Uint8Array>>, string][] = [
    [
      'an insight in a script that a script imports',
      { 'assets/palette.js': `const a = "${INSIGHT}"` },
      '/assets/palette.js',
    ],
    ['an insight in a prefetched file', { 'later.json': JSON.stringify({ a: INSIGHT }) }, '/later.json'],
    [
      'an insight in a packed index',
      { 'pagefind-prompts/a.pf_index': gzipSync(`pagefind_dcd${INSIGHT}`) },
      '/pagefind-prompts/a.pf_index',
    ],
    [
      'an insight in a file packed with brotli',
      { 'ask/rust-01.md.br': brotliCompressSync(INSIGHT) },
      '/ask/rust-01.md.br',
    ],
    [
      'a Chinese alias',
      { 'pagefind-prompts/fragment/a.json': '"所有权与借用检查器"' },
      '/pagefind-prompts/fragment/a.json',
    ],
    ['the body', { 'later.json': 'give each shard its own thread and send' }, '/later.json'],
    [
      'a sentence with a link and emphasis',
      { 'later.json': 'because the lock is held across an await' },
      '/later.json',
    ],
  ];
  for (const [name, planted, file] of cases) {
    it(`finds ${name}`, () => {
      const faults = faultsWith({ ...packed, ...planted });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(`${file} holds`);
      expect(faults[0]).toContain('rust-01');
    });
  }

  it.each([
    [
      'in the text, with tags between its words',
      '<p>One <b>owner</b> per <i>shard</i> beats one lock around it</p>',
    ],
    ['in an attribute', '<p title="one owner per shard beats one lock around it">x</p>'],
    ['in a comment', '<!-- one owner per shard beats one lock around it -->'],
    ['behind character references', '<p>One owner per shard beats one lo&#99;k around it</p>'],
  ])('finds an insight %s of the page', (_, body) => {
    expect(faultsWith(packed, body)[0]).toContain('insight of rust-01');
  });
});
