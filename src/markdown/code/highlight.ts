/**
 * Code → marked text. Shiki finds the tokens; what leaves here are classes, never styles, and no more spans than
 * colours change: plain code has none, neighbours of one class share one.
 */

import { createHighlighterCoreSync } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import bash from 'shiki/langs/bash.mjs';
import go from 'shiki/langs/go.mjs';
import json from 'shiki/langs/json.mjs';
import nginx from 'shiki/langs/nginx.mjs';
import rust from 'shiki/langs/rust.mjs';
import solidity from 'shiki/langs/solidity.mjs';
import sql from 'shiki/langs/sql.mjs';
import toml from 'shiki/langs/toml.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import githubLight from 'shiki/themes/github-light-high-contrast.mjs';
import type { Language } from './languages.ts';
import { classOfColour, plainColour, replacedColours } from './token-classes.ts';

/** Text of one colour; `class` is undefined for plain code. */
export interface Run {
  readonly text: string;
  readonly class: string | undefined;
}

/** Neighbouring lines that are all highlighted, or all not. */
export interface Passage {
  readonly highlighted: boolean;
  readonly runs: readonly Run[];
}

// The grammars are written for Oniguruma. Translated to the language's own expressions they marked SQL otherwise in
// one build of some sixty, on a busy machine, and two builds of one commit have to be the same bytes.
const engine = await createOnigurumaEngine(import('shiki/wasm'));

// Made once for a build, on the first block: reading the grammars takes longer than marking a page.
let highlighter: ReturnType<typeof createHighlighterCoreSync> | undefined;

function sharedHighlighter(): ReturnType<typeof createHighlighterCoreSync> {
  highlighter ??= createHighlighterCoreSync({
    themes: [githubLight],
    langs: [rust, go, yaml, json, toml, bash, nginx, sql, solidity],
    engine,
  });
  return highlighter;
}

/**
 * Marks code. The texts of all runs together are `code`, each highlighted passage with its line ends.
 * @param highlightedLines lines of `code`, from 1
 */
export function highlight(code: string, language: Language, highlightedLines: readonly number[]): Passage[] {
  const marked = new Set(highlightedLines);
  const passages: { highlighted: boolean; runs: Run[] }[] = [];
  const lines = tokenise(code, language);
  lines.forEach((line, index) => {
    const highlighted = marked.has(index + 1);
    if (passages.at(-1)?.highlighted !== highlighted) passages.push({ highlighted, runs: [] });
    const runs = passages.at(-1)?.runs ?? [];
    for (const run of line) append(runs, run);
    if (index < lines.length - 1) append(runs, { text: '\n', class: undefined });
  });
  return passages;
}

function tokenise(code: string, language: Language): Run[][] {
  if (language === 'text') return code.split('\n').map((text) => [{ text, class: undefined }]);
  const tokens = sharedHighlighter().codeToTokensBase(code, {
    lang: language === 'sqlite' ? 'sql' : language,
    theme: 'github-light-high-contrast',
    colorReplacements: replacedColours,
    // Shiki gives up on a line after half a second: a busy machine would leave code unmarked now and then.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    line.map(({ content, color = plainColour }) => ({ text: content, class: classOfColour(color) })),
  );
}

/** Blank text, and the punctuation of paths and fields, which the theme would set in the keywords' colour. */
function takesAnyColour({ text, class: name }: Run): boolean {
  return text.trim() === '' || (name === 'k' && /^\s*(?:::?|\.)\s*$/.test(text));
}

/** Adds a run to those before it; a run that takes any colour goes on with the one before it. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && (last.class === run.class || takesAnyColour(run))) {
    runs.splice(-1, 1, { ...last, text: last.text + run.text });
  } else if (run.text !== '') runs.push(run);
}
