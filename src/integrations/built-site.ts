/** Reading a built site from disk: which files it has, and each page as a parsed document. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** One HTML file of a built site. */
export interface BuiltPage {
  /** Address from the site's root without base path: `/questions/rust-01/`, `/404.html`. */
  readonly path: string;
  /** Path of the file from the site's folder, with forward slashes. */
  readonly file: string;
  readonly html: string;
  /** Parsed as browsers parse it, with source locations. */
  readonly document: Document;
}

/** A built site. */
export interface BuiltSite {
  readonly folder: string;
  /** Paths of all files from the folder, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** All pages, sorted by file. */
  readonly pages: readonly BuiltPage[];
}

/** The address of an HTML file: folders answer with their `index.html`. */
export const pageAddress = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Paths of all files below `folder`, relative to it, with forward slashes, in one order on every system. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** A page from its HTML, as the checks want it. */
export function readPage(file: string, html: string): BuiltPage {
  return { path: pageAddress(file), file, html, document: parse(html, { sourceCodeLocationInfo: true }) };
}

/**
 * The pages among `files`, one at a time: parsed pages take fifty times the room of their files, too much to keep
 * all of a large site.
 */
export function* readPages(folder: string, files: readonly string[]): Generator<BuiltPage> {
  for (const file of files) {
    if (file.endsWith('.html')) yield readPage(file, readFileSync(join(folder, file), 'utf8'));
  }
}

/**
 * Reads the site built into `folder`, all of it into memory.
 *
 * @throws Error when the folder does not exist.
 */
export function readBuiltSite(folder: string): BuiltSite {
  const files = listFiles(folder);
  return { folder, files, pages: [...readPages(folder, files)] };
}

/** All elements below `parent` in document order, those inside `<template>` included. */
export function* elementsOf(parent: ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsOf('content' in node ? node.content : node);
  }
}

/** The value of an attribute; `undefined` when the element does not have it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

const idsBelow = (parent: ParentNode): Set<string> =>
  new Set([...elementsOf(parent)].flatMap((element) => attributeOf(element, 'id') ?? []));

/** Every `id` of a page: what a fragment can name. */
export const idsOf = (page: BuiltPage): Set<string> => idsBelow(page.document);

/** Every `id` within the first element called `tagName`; all of the page where there is none. */
export function idsWithin(page: BuiltPage, tagName: string): Set<string> {
  for (const element of elementsOf(page.document)) if (element.tagName === tagName) return idsBelow(element);
  return idsOf(page);
}

/** Where a page that only redirects leads, as its `<meta http-equiv="refresh">` says it. */
export function refreshTarget(page: BuiltPage): string | undefined {
  for (const element of elementsOf(page.document)) {
    if (element.tagName !== 'meta') continue;
    if (attributeOf(element, 'http-equiv')?.toLowerCase() !== 'refresh') continue;
    return /^\s*\d+\s*;\s*url=(.*)$/i.exec(attributeOf(element, 'content') ?? '')?.[1]?.trim() ?? '';
  }
  return undefined;
}
