/** Which files a first visit to a page loads without any action of the visitor, told from the built HTML. */
import { posix } from 'node:path';
import { attributeOf, type BuiltPage, type Element, elementsOf } from '../integrations/built-site.ts';
import type { BuiltFiles } from './built-files.ts';

/** The files a page loads by itself, as paths from the site's folder, each once. */
export interface PageFiles {
  /** Style sheets that the first paint waits for. */
  readonly blockingStyles: readonly string[];
  /** Scripts that the first paint waits for. */
  readonly blockingScripts: readonly string[];
  /** All style sheets. */
  readonly styles: readonly string[];
  /** All scripts, with everything they import at once. */
  readonly scripts: readonly string[];
  /** Preloaded and used fonts. */
  readonly fonts: readonly string[];
  /** Pictures, the icon, and whatever else is preloaded. */
  readonly others: readonly string[];
}

const relationsOf = (element: Element): string[] =>
  (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/);

/** `import … from "./x.js"`, `import "./x.js"` and `export … from`, but not the lazy `import("./x.js")`. */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]*from\s*)?["']([^"']+)["']/g;

/** `entries` with everything they import at once, in the order of discovery. */
export function importedScripts(entries: readonly string[], files: BuiltFiles): string[] {
  const found = new Set(entries);
  for (const file of found) {
    for (const [, specifier = ''] of files.text(file).matchAll(STATIC_IMPORT)) {
      found.add(
        specifier.startsWith('/')
          ? files.resolve(specifier, file)
          : posix.join(posix.dirname(file), specifier),
      );
    }
  }
  return [...found];
}

/** The fonts that style sheets declare for Latin text (or for any text), which every page uses. */
function declaredFonts(styles: readonly string[], files: BuiltFiles): string[] {
  return styles.flatMap((style) =>
    [...files.text(style).matchAll(/url\(\s*["']?([^"')]+\.woff2?)/g)].map(([, url = '']) =>
      files.resolve(url, `/${style}`),
    ),
  );
}

function isBlockingScript(element: Element): boolean {
  const isDeferred = ['async', 'defer'].some((name) => attributeOf(element, name) !== undefined);
  return !isDeferred && attributeOf(element, 'type') !== 'module';
}

type Lists = { -readonly [list in keyof PageFiles]: string[] };

/** Puts what one element loads into `lists`. */
function addElement(element: Element, lists: Lists, resolve: (url: string) => string): void {
  const add = (list: keyof PageFiles, url: string | undefined): void => {
    if (url !== undefined) lists[list].push(resolve(url));
  };
  if (element.tagName === 'script') {
    add('scripts', attributeOf(element, 'src'));
    if (isBlockingScript(element)) add('blockingScripts', attributeOf(element, 'src'));
  } else if (element.tagName === 'img' && attributeOf(element, 'loading') !== 'lazy') {
    add('others', attributeOf(element, 'src'));
  } else if (element.tagName === 'link') addLink(element, add);
}

/** The files that a first visit to `page` loads. */
export function filesOf(page: BuiltPage, files: BuiltFiles): PageFiles {
  const lists: Lists = {
    blockingStyles: [],
    blockingScripts: [],
    styles: [],
    scripts: [],
    fonts: [],
    others: [],
  };
  for (const element of elementsOf(page.document)) {
    addElement(element, lists, (url) => files.resolve(url, page.path));
  }
  lists.fonts.push(...declaredFonts(lists.styles, files));
  lists.scripts = importedScripts(lists.scripts, files);
  for (const list of Object.keys(lists) as (keyof PageFiles)[]) lists[list] = [...new Set(lists[list])];
  return lists;
}

function addLink(element: Element, add: (list: keyof PageFiles, url: string | undefined) => void): void {
  const [relations, url, as] = [
    relationsOf(element),
    attributeOf(element, 'href'),
    attributeOf(element, 'as'),
  ];
  if (relations.includes('stylesheet')) {
    add('styles', url);
    const media = attributeOf(element, 'media') ?? 'all';
    if (media !== 'print') add('blockingStyles', url);
  } else if (relations.includes('modulepreload') || as === 'script') add('scripts', url);
  else if (as === 'font') add('fonts', url);
  else if (as === 'style') add('styles', url);
  else if (relations.some((relation) => /^(icon|preload|prefetch)$/.test(relation))) add('others', url);
}
