// Wiring only: what the site is made of, in the order in which it runs.
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentLint } from './src/integrations/content-lint.ts';
import { hostFiles } from './src/integrations/host-files/index.ts';
import { lazyModule } from './src/integrations/lazy-module.ts';
import { searchIndex } from './src/integrations/pagefind/integration.ts';
import { permalinks } from './src/integrations/permalinks/index.ts';
import { drawOnDemand } from './src/markdown/mermaid/draw.ts';
import { openStore } from './src/markdown/mermaid/store.ts';
import { bodyMarkdown } from './src/markdown/pipeline.ts';
import { settings } from './src/site/settings.ts';
import { findChromium } from './src/tools/find-chromium.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

// While an author writes, a new diagram is drawn as the page is asked for; a build only reads the store.
const store = openStore();
const isDevelopment = process.argv.includes('dev');
const diagrams = isDevelopment ? { store, drawMissing: drawOnDemand(store, findChromium) } : { store };

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
      // Astro puts a directive for itself into each MDX module; the bundler need not say so once a question.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
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
  markdown: {
    processor: satteri(bodyMarkdown({ root, base: settings.base, diagrams })),
    syntaxHighlight: false,
  },
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
