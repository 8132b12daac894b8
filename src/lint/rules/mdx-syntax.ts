/** Reports MDX that cannot be compiled, with the compiler's own message at its own place. */
import { mdxSlip } from '../mdx-slip.ts';
import type { Rule } from '../rule.ts';

export const mdxSyntax: Rule = {
  code: 'mdx-syntax',
  severity: 'error',
  summary: 'The body is no valid MDX: an unclosed tag, a bare `<` or `{`, an HTML comment.',
  why: 'In MDX `<` starts a tag and `{` an expression; what follows could not be read.',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      const fault = entry.mdxFault;
      if (fault === undefined) return [];
      return [{ file: entry, point: fault, what: `${fault.message}.`, mend: mdxSlip(entry.source, fault) }];
    }),
};
