/** A code block as it stands on the page: header with file name, language, badge and copy button, then the code. */
import type { HastNode } from 'satteri';
import { copyCode, code as messages } from '../../messages/en.ts';
import type { CodeBlock } from './block.ts';
import type { Check } from './fence-check.ts';
import { highlight, type Passage } from './highlight.ts';
import { languages, type Schema } from './languages.ts';

/** An element of the HTML tree. */
export type FigureElement = Extract<HastNode, { type: 'element' }>;
type Child = FigureElement['children'][number];

/**
 * The figure of a block whose claim, if any, is proved.
 * @param number the block's number on its page, from 1: it keeps the names of the scroll regions apart
 */
export function codeFigure({ meta, sample }: CodeBlock, number: number): FigureElement {
  const { label } = languages[meta.language];
  const passages = highlight(sample.shown, meta.language, meta.highlighted);
  const region = {
    role: 'region',
    tabIndex: 0,
    ariaLabel: messages.region(number, meta.title ?? label),
  };
  return element('figure', { className: ['code'] }, [
    element('figcaption', {}, [...caption(meta, label), copyButton()]),
    element('pre', region, [element('code', {}, passages.flatMap(passageNodes))]),
  ]);
}

function caption({ title, check, schema }: CodeBlock['meta'], label: string): FigureElement[] {
  const name = title === undefined ? [] : [element('span', { className: ['code-title'] }, [text(title)])];
  const language = element('span', {}, [text(label)]);
  if (check.kind === 'none') return [...name, language];
  const badge = element(
    'span',
    { className: ['code-badge', `code-${check.kind}`] },
    badgeText(check, schema),
  );
  return [...name, language, badge];
}

function badgeText(check: Exclude<Check, { kind: 'none' }>, schema: Schema | undefined): Child[] {
  if (check.kind === 'sketch') return [text(messages.sketch(check.reason))];
  if (schema !== undefined) return [text(messages.fits[schema])];
  if (check.kind !== 'fails') return [text(messages.proved[check.kind])];
  // rustc's own index of errors: https://doc.rust-lang.org/error_codes/
  const href = `https://doc.rust-lang.org/error_codes/${check.errorCode}.html`;
  return [text(messages.fails), element('a', { href }, [text(check.errorCode)])];
}

function copyButton(): FigureElement {
  return element('copy-code', {}, [element('button', { type: 'button' }, [text(copyCode.copy)])]);
}

function passageNodes({ highlighted, runs }: Passage): Child[] {
  const nodes = runs.map(
    (run): Child =>
      run.class === undefined
        ? text(run.text)
        : element('span', { className: [run.class] }, [text(run.text)]),
  );
  return highlighted ? [element('mark', {}, nodes)] : nodes;
}

function text(value: string): Child {
  return { type: 'text', value };
}

function element(tagName: string, properties: FigureElement['properties'], children: Child[]): FigureElement {
  return { type: 'element', tagName, properties, children };
}
