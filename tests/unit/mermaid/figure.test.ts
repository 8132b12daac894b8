import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { diagramFigure } from '../../../src/markdown/mermaid/diagram-figure.ts';
import { diagramIdPrefix } from '../../../src/markdown/mermaid/store.ts';
import { fixture } from './fixtures.ts';

const diagram = { ...fixture('sequence'), title: 'A "quoted" <title>' };
const prefix = diagramIdPrefix(diagram);
const stored = {
  svg: `<svg role="img" aria-labelledby="${prefix}-title"><g/></svg>`,
  relations: ['A to B: x'],
};
const html = diagramFigure(diagram, stored);

interface Element {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

function elements(node: Element): Element[] {
  return [node, ...(node.childNodes ?? []).flatMap(elements)];
}

function textOf(node: Element): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}

describe('the figure', () => {
  const all = elements(parseFragment(html) as Element);
  const find = (name: string) => all.find(({ nodeName }) => nodeName === name);
  const attribute = (name: string, key: string) =>
    find(name)?.attrs?.find((attr) => attr.name === key)?.value;

  it('has no line feed, so that Markdown cannot cut it', () => {
    expect(html).not.toContain('\n');
  });

  it('has the title as caption and as name of the scroll region', () => {
    const figcaption = find('figcaption');
    expect(figcaption && textOf(figcaption)).toBe('A "quoted" <title>');
    expect(html).toContain('aria-label="Diagram: A &quot;quoted&quot; &lt;title&gt;" tabindex="0"');
  });

  it('links the drawing to its text alternative', () => {
    expect(attribute('svg', 'aria-details')).toBe(attribute('details', 'id'));
  });

  it('holds the source to copy, to the letter', () => {
    const pre = find('pre');
    expect(pre && textOf(pre)).toBe(diagram.source);
  });

  it('gives every id a prefix of its own when it stands twice on a page', () => {
    expect(diagramFigure(diagram, stored, 2)).toContain(`aria-labelledby="${prefix}-2x-title"`);
  });

  it('carries nothing the content security policy refuses', () => {
    expect(html).not.toMatch(/ style=| on\w+=|<script|<style/);
  });
});
