/** The Markdown twin of a question page: prompt, model answer and everything for the interviewer, for programs. */

import { formatBibliographyText } from '../../markdown/citations/format.ts';
import { question as messages, vocabulary } from '../../messages/en.ts';
import { promptPath, questionPath } from '../../model/addresses.ts';
import { groupDigits, printFormula, printInputs } from '../../model/figure-format.ts';
import type { Metric } from '../../model/metric.ts';
import type { TradeoffOption } from '../../model/tradeoffs.ts';
import { RUBRIC_LEVELS, type SectionAnchor } from '../../model/vocabulary.ts';
import { type BankContent, bankOf, entryById, type Question } from '../bank-content.ts';
import { candidateQuestion } from '../candidate-question.ts';
import { portableAddress } from '../settings.ts';
import { plainAnswer, plainField } from './field-markdown.ts';
import { constraintList, factLine, pageLink } from './prompt-twin.ts';

/** A cell of a table: no line break and no bar that would end it. */
const cell = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** The whole file, ending with a line break. */
export async function questionTwin(question: Question, content: BankContent): Promise<string> {
  const { id, data } = question;
  const text = (markdown: string): string => plainField(markdown, data.metrics);
  const sections: Record<SectionAnchor, string> = {
    prompt: plainField(data.prompt),
    insight: text(data.insight),
    constraints: constraintList(data.constraints),
    answer: await plainAnswer(question),
    metrics: figures(data.metrics),
    tradeoffs: data.tradeoffs.map((option) => tradeoff(option, text)).join('\n\n'),
    misconceptions: bullets(
      data.misconceptions.map(
        ({ belief, reality }) =>
          `**${messages.belief}** ${text(belief)} **${messages.reality}** ${text(reality)}`,
      ),
    ),
    criteria: bullets(data.criteria.map(text)),
    rubric: RUBRIC_LEVELS.map(
      (level, index) => `${index + 1}. **${vocabulary.level[level]}:** ${text(data.rubric[level])}`,
    ).join('\n'),
    probes: data.probes
      .map(({ ask, strong }, index) => `${index + 1}. **${text(ask)}** ${text(strong)}`)
      .join('\n'),
    concerns: bullets(
      data.concerns.map(
        ({ stakeholder, asks }) => `**${vocabulary.stakeholder[stakeholder]}:** ${text(asks)}`,
      ),
    ),
    sources: sources(question, content),
  };
  const addresses = `${pageLink(questionPath(id))} · ${pageLink(promptPath(id))}`;
  const bank = entryById(content.banks, bankOf(id)).data.title;
  const related = bullets(
    data.related.map((other) => {
      const { title } = entryById(content.questions, other).data;
      return `[${title}](${portableAddress(questionPath(other))}) (${other})`;
    }),
  );
  const parts = [
    `# ${data.title}`,
    `${id} · ${bank} · ${factLine(candidateQuestion(question, content))} · ${messages.reviewed(data.reviewed)}`,
    addresses,
    ...Object.entries(sections).map(
      ([anchor, body]) => `## ${messages.section[anchor as SectionAnchor]}\n\n${body}`,
    ),
    `## ${messages.related}\n\n${related}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function figures(metrics: readonly Metric[]): string {
  const rows = metrics.map((metric) =>
    [
      metric.label,
      groupDigits(metric.value),
      metric.target ?? '',
      vocabulary.figure[metric.status],
      origin(metric),
    ]
      .map(cell)
      .join(' | '),
  );
  const head = [messages.figure, messages.value, messages.target, messages.status, messages.origin].join(
    ' | ',
  );
  return [`| ${head} |`, '| --- | --- | --- | --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
}

function origin(metric: Metric): string {
  const cited = metric.status === 'illustrative' ? undefined : metric.source;
  const source = cited === undefined ? '' : plainField(`[](cite:${cited.id} "${cited.locator}")`);
  if (metric.status === 'cited') return source;
  if (metric.status === 'illustrative') return metric.reason;
  const sum = `\`${printFormula(metric.formula)}\` ${messages.where(printInputs(metric.inputs))}`;
  return `${sum} ${source}`.trim();
}

function tradeoff(option: TradeoffOption, text: (markdown: string) => string): string {
  const recommended = option.recommended ? `${messages.recommended} · ` : '';
  const optional = (['hardware', 'budget', 'business'] as const).flatMap((field) => {
    const value = option[field];
    return value === undefined ? [] : [`**${messages[field]}:** ${text(value)}`];
  });
  const lines = [
    ...option.pros.map((pro) => `**${messages.pros}:** ${text(pro)}`),
    ...option.cons.map((con) => `**${messages.cons}:** ${text(con)}`),
    ...optional,
    `**${messages.wins}:** ${text(option.wins)}`,
  ];
  return `### ${option.option}\n\n${recommended}${vocabulary.standing[option.standing]}\n\n${bullets(lines)}`;
}

function sources({ data }: Question, { references }: BankContent): string {
  const lines = [...Map.groupBy(data.references, ({ id }) => id)].map(([id, uses], index) => {
    const work = formatBibliographyText(id, entryById(references, id).data.csl);
    return `${index + 1}. ${work} ${uses.map(({ locator }) => locator).join('; ')}.`;
  });
  return lines.join('\n');
}
