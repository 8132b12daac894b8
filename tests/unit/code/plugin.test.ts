import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeFences } from '../../../src/markdown/code/plugin.ts';
import { makeSnippetProject, type SnippetProject } from './snippet-project.ts';

const yaml = [
  'Some `inline: code`.',
  '',
  '```yaml title="node.yaml" {2}',
  '# *why* {x} <b>',
  'a: "{y} &lt; _z_"',
  '',
  'b: 2',
  '```',
].join('\n');

const rules =
  '```yaml schema="prometheus-rules"\ngroups:\n  - name: a\n    rules: [{ record: "a:b", expr: up }]\n```\n';

let project: SnippetProject;
beforeAll(async () => {
  project = makeSnippetProject();
  const source = `${yaml}\n\n${rules}\n- in a list:\n\n  \`\`\`json\n  {}\n  \`\`\`\n`;
  expect((await project.check(source)).problems).toEqual([]);
});
afterAll(() => project.remove());

const html = (source: string): string => {
  const result = markdownToHtml(source, { hastPlugins: [codeFences(project.root)] });
  return (result as { html: string }).html;
};

describe('a code fence', () => {
  test('becomes a figure with file name, language, badge, copy button and code', () => {
    expect(html(yaml)).toContain(
      '<figure class="code"><figcaption><span class="code-title">node.yaml</span><span>YAML</span>' +
        '<span class="code-badge code-parses">parses</span><copy-code><button type="button">Copy</button></copy-code>' +
        '</figcaption><pre role="region" tabindex="0" aria-label="Code 1: node.yaml"><code>',
    );
  });

  test('keeps what Markdown and MDX would take for their own', () => {
    const text = html(yaml).replaceAll(/<[^>]*>/g, '');
    expect(text).toContain('# *why* {x} &lt;b&gt;\na: "{y} &amp;lt; _z_"\n\nb: 2');
  });

  test('marks highlighted lines as such', () => {
    expect(html(yaml)).toMatch(/<mark><span class="t">a<\/span>: <span class="s">[^<]*\n<\/span><\/mark>\n/);
  });

  test('carries no style and leaves inline code alone', () => {
    expect(html(yaml)).not.toMatch(/style=|shiki/);
    expect(html(yaml)).toContain('<code>inline: code</code>');
  });

  test('is named apart from the others of its page', () => {
    const page = html('```text\na\n```\n\n```text\na\n```\n');
    expect(page).toContain('aria-label="Code 1: Text"');
    expect(page).toContain('aria-label="Code 2: Text"');
  });

  test('is replaced in MDX too, and collapses to static HTML', async () => {
    const { code } = await mdxToJs(yaml, {
      hastPlugins: [codeFences(project.root)],
      optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    });
    expect(code).toContain('<figure class=\\"code\\">');
    expect(code).toContain('# *why* {x} &lt;b&gt;');
  });

  test('whose claim is not proved stops the build and names place and command', () => {
    const fileURL = pathToFileURL(join(project.root, 'content/new.mdx'));
    const build = () =>
      mdxToJs('text\n\n```yaml\nc: 3\n```\n', { hastPlugins: [codeFences(project.root)], fileURL });
    expect(build).toThrow(/content\/new\.mdx:3:1 snippet-unproved[\s\S]*npm run snippets/);
  });

  test('that was proved as one thing does not pass as another', () => {
    expect(() => html('```toml\na = 1\n```\n')).toThrow('snippet-unproved');
    expect(() => html(yaml.replace('b: 2', 'b: 3'))).toThrow('snippet-unproved');
  });

  test('with a faulty info string stops the build', () => {
    expect(() => html('```ymal\na: 1\n```\n')).toThrow(/unknown-fence-language[\s\S]*Did you mean `yaml`/);
    expect(() => html('```\na\n```\n')).toThrow('fence-without-language');
  });

  test('that is a sketch says so with its reason; plain output says nothing', () => {
    const sketch = html('```rust check="sketch" reason="no enclave here"\nlet x = enclave();\n```\n');
    expect(sketch).toContain('<span class="code-badge code-sketch">sketch: no enclave here</span>');
    expect(html('```text\na\n```\n')).not.toContain('code-badge');
  });

  test('held against a schema says against which', () => {
    expect(html(rules)).toContain('<span class="code-badge code-parses">read by Prometheus</span>');
    expect(html(rules)).not.toContain('>parses<');
  });

  test('of mathematics or of a diagram is left to others', () => {
    expect(html('```mermaid\nflowchart\n```\n')).not.toContain('class="code"');
  });
});
