/** All rules, in the order in which `content/README.md` lists them. */
import type { Rule } from './rule.ts';
import { badDate } from './rules/bad-date.ts';
import { badId } from './rules/bad-id.ts';
import { badLink } from './rules/bad-link.ts';
import { bankUnknown } from './rules/bank-unknown.ts';
import { byteOrderMark } from './rules/byte-order-mark.ts';
import { carriageReturn } from './rules/carriage-return.ts';
import { citationWithoutLocator } from './rules/citation-without-locator.ts';
import { codeFence } from './rules/code-fence.ts';
import { danglingAnchor } from './rules/dangling-anchor.ts';
import { danglingReference } from './rules/dangling-reference.ts';
import { diagram } from './rules/diagram.ts';
import { duplicateHeadingId } from './rules/duplicate-heading-id.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateMetric } from './rules/duplicate-metric.ts';
import { emptyTableHeader } from './rules/empty-table-header.ts';
import { frontMatterMissing } from './rules/front-matter-missing.ts';
import { frontMatterSyntax } from './rules/front-matter-syntax.ts';
import { headingLevel } from './rules/heading-level.ts';
import { headingWithoutId } from './rules/heading-without-id.ts';
import { invalidValue } from './rules/invalid-value.ts';
import { jsonSyntax } from './rules/json-syntax.ts';
import { linkWithoutText } from './rules/link-without-text.ts';
import { mdxForbidden } from './rules/mdx-forbidden.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { metricArithmetic } from './rules/metric-arithmetic.ts';
import { missingCode } from './rules/missing-code.ts';
import { missingDiagram } from './rules/missing-diagram.ts';
import { missingField } from './rules/missing-field.ts';
import { missingPrimarySource } from './rules/missing-primary-source.ts';
import { missingSection } from './rules/missing-section.ts';
import { missingTable } from './rules/missing-table.ts';
import { notUtf8 } from './rules/not-utf8.ts';
import { nulByte } from './rules/nul-byte.ts';
import { promptLeak } from './rules/prompt-leak.ts';
import { reservedHeadingId } from './rules/reserved-heading-id.ts';
import { selfRelation } from './rules/self-relation.ts';
import { sharedWording } from './rules/shared-wording.ts';
import { strayFile } from './rules/stray-file.ts';
import { tabInYaml } from './rules/tab-in-yaml.ts';
import { uncitedReference } from './rules/uncited-reference.ts';
import { unfinished } from './rules/unfinished.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unlinkedTerm } from './rules/unlinked-term.ts';
import { unlistedCitation } from './rules/unlisted-citation.ts';
import { unlistedTerm } from './rules/unlisted-term.ts';
import { unopenedSoleSupport } from './rules/unopened-sole-support.ts';
import { unsourcedFigure } from './rules/unsourced-figure.ts';
import { unusedEntry } from './rules/unused-entry.ts';
import { wordCount } from './rules/word-count.ts';
import { wrongWord } from './rules/wrong-word.ts';

/** Every rule of the content lint. A code, once published, keeps its meaning. */
export const RULES: readonly Rule[] = [
  notUtf8,
  nulByte,
  byteOrderMark,
  carriageReturn,
  tabInYaml,
  strayFile,
  badId,
  duplicateId,
  bankUnknown,
  frontMatterMissing,
  frontMatterSyntax,
  jsonSyntax,
  unknownKey,
  wrongWord,
  missingField,
  invalidValue,
  unfinished,
  badDate,
  danglingReference,
  danglingAnchor,
  selfRelation,
  unlistedCitation,
  uncitedReference,
  unlistedTerm,
  unlinkedTerm,
  unusedEntry,
  badLink,
  linkWithoutText,
  citationWithoutLocator,
  promptLeak,
  mdxSyntax,
  mdxForbidden,
  headingWithoutId,
  duplicateHeadingId,
  reservedHeadingId,
  headingLevel,
  codeFence,
  diagram,
  missingSection,
  missingDiagram,
  missingCode,
  missingTable,
  emptyTableHeader,
  wordCount,
  sharedWording,
  metricArithmetic,
  duplicateMetric,
  unopenedSoleSupport,
  missingPrimarySource,
  unsourcedFigure,
];
