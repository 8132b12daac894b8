/** Refuses what MDX would pass on to the page and the site must not carry. */
import type { MdastNode } from 'satteri';
import { visit } from '../body-tree.ts';
import type { Prose } from '../prose.ts';
import { type Finding, quote, quoteAll, type Rule } from '../rule.ts';

/** Tags that CommonMark has no sign for and that cannot do harm. */
const ALLOWED_TAGS = ['abbr', 'br', 'kbd', 'sub', 'sup'];
const ALLOWED_ATTRIBUTES = ['title'];

type Fault = Pick<Finding, 'what' | 'mend'>;

const tagFault = (tag: string): Fault | undefined =>
  ALLOWED_TAGS.includes(tag)
    ? undefined
    : {
        what: `The tag \`<${tag}>\` is not allowed.`,
        mend: `Use Markdown; allowed are ${quoteAll(ALLOWED_TAGS)}. If it is no tag, put it in backticks.`,
      };

const attributeFault = (name: string): Fault | undefined =>
  ALLOWED_ATTRIBUTES.includes(name)
    ? undefined
    : {
        what: `The attribute \`${name}\` is not allowed.`,
        mend: `Remove it: styles and scripts within a page are refused by the site’s policy.`,
      };

function htmlFaults(html: string): Fault[] {
  const tags = [...html.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)\/?>/gi)];
  return tags.flatMap(([, tag = '', attributes = '']) => {
    const names = [...attributes.matchAll(/([a-z][\w:-]*)\s*(?:=|$)/gi)].map(([, name = '']) =>
      attributeFault(name),
    );
    return [tagFault(tag.toLowerCase()), ...names].filter((fault) => fault !== undefined);
  });
}

function faultsOf(node: MdastNode): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          what: `${quote(node.value)} is code of the page.`,
          mend: 'Remove it. If it is prose, do not start the line with `import` or `export`.',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return [];
      return [
        {
          what: `\`{${node.value}}\` is an expression.`,
          mend: 'Write the brace as `\\{`, or put the text in backticks.',
        },
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const names = node.attributes.map((attribute) =>
        attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
      );
      return [tagFault(node.name ?? ''), ...names.map(attributeFault)].filter((fault) => fault !== undefined);
    }
    case 'html':
      return htmlFaults(node.value);
    default:
      return [];
  }
}

function toFindings({ entry, field, root, pointOf }: Prose): Finding[] {
  // A body that is no valid MDX was read as Markdown, where tags mean something else.
  if (field === 'body' && entry.mdxFault !== undefined) return [];
  const findings: Finding[] = [];
  visit(root, (node) => {
    for (const fault of faultsOf(node)) findings.push({ file: entry, point: pointOf(node), ...fault });
  });
  return findings;
}

export const mdxForbidden: Rule = {
  code: 'mdx-forbidden',
  severity: 'error',
  summary: 'A tag, attribute, expression, import or export that the site refuses.',
  why: 'MDX passes it to the page unseen, and the site’s policy allows neither scripts nor styles within a page.',
  check: ({ prose }) => prose.flatMap(toFindings),
};
