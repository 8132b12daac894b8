// Wiring only: what the site is made of, in the order in which it runs.
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentLint } from './src/integrations/content-lint.ts';
import { hostFiles } from './src/integrations/host-files/index.ts';
import { permalinks } from './src/integrations/permalinks/index.ts';
import { lazyModule } from './src/integrations/lazy-module.ts';
import { searchIndex } from './src/integrations/pagefind/integration.ts';
import { bodyMarkdown } from './src/markdown/pipeline.ts';
import { settings } from './src/site/settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  site: settings.siteUrl,
  base: settings.base,
  trailingSlash: 'always',
  // The content security policy allows no inline style or script, so nothing may be inlined for speed.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
      target: 'es2022',
      // The first versions with `light-dark()` (May 2024). Older browsers show black on white, and all text.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
    plugins: [lazyModule()],
    // Native bindings and formatters stay outside the server bundle; they run at build time only.
    ssr: {
      external: [
        'satteri',
        'temml',
        '@citation-js/core',
        '@citation-js/plugin-csl',
        'mathjs',
        'satori',
        '@resvg/resvg-js',
        'sharp',
      ],
    },
  },
  devToolbar: { enabled: false },
  markdown: { processor: satteri(bodyMarkdown({ root, base: settings.base })), syntaxHighlight: false },
  integrations: [
    // First: content with errors stops here, named with file and line.
    contentLint(),
    // Static parts of a question become strings, which keeps the compiled module small.
    mdx({ optimize: true }),
    searchIndex(),
    ...(settings.siteUrl === undefined ? [] : [sitemap({ filter: (page) => !page.includes('/ask/') })]),
    // These two last: they look at what everything else has written.
    permalinks(),
    hostFiles(),
  ],
});
