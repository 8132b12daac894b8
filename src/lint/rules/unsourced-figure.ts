/** Lists figures in answers that nothing in sight supports. */
import type { MdastNode } from 'satteri';
import { visit } from '../body-tree.ts';
import type { Entry } from '../content-files.ts';
import type { LintContext } from '../context.ts';
import { type Figure, figureKey, figuresIn } from '../figures.ts';
import { givenFigures, metricOfValue } from '../given-figures.ts';
import type { Finding, Rule } from '../rule.ts';
import { type FlatText, flatten, sentences } from '../sentences.ts';

/** Blocks whose sentences are looked at; a table's figures are judged cell by cell. */
const BLOCKS = new Set<MdastNode['type']>(['paragraph', 'tableCell']);

function toFinding(entry: Entry, flat: FlatText, { text, index }: Figure): Finding {
  const metric = metricOfValue(entry, text);
  return {
    file: entry,
    point: flat.pointAt(index),
    what: `\`${text}\` stands in the answer without a source.`,
    mend: metric
      ? `Print the metric: \`[](metric:${metric})\`.`
      : 'Make it a metric and print it, `[](metric:…)`, cite its source in the same sentence, or put it into the prompt.',
  };
}

function findingsOf(entry: Entry): Finding[] {
  const given = givenFigures(entry);
  const findings: Finding[] = [];
  if (entry.body === undefined) return [];
  visit(entry.body, (node) => {
    if (!BLOCKS.has(node.type)) return;
    const flat = flatten(node);
    for (const sentence of sentences(flat)) {
      if (sentence.isCited) continue;
      for (const { text, index } of figuresIn(sentence.text)) {
        if (!given.has(figureKey(text)))
          findings.push(toFinding(entry, flat, { text, index: sentence.index + index }));
      }
    }
  });
  return findings;
}

export const unsourcedFigure: Rule = {
  code: 'unsourced-figure',
  severity: 'warning',
  summary: 'A number with a unit is no metric, not cited in its sentence and no input of the question.',
  why: 'Every figure of an answer is cited, derived from stated inputs, or marked as illustrative.',
  check: ({ questions }: LintContext) => questions.flatMap(findingsOf),
};
