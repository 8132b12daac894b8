/**
 * The text of a new question: every field with what it is for, every value a placeholder that the content lint
 * reports as `unfinished`. The comments are the schema's own descriptions, so they cannot fall behind it.
 */
import { Document, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { z } from 'zod';
import { descriptionOf, schemasAt } from '../lint/schema-walk.ts';
import { type QuestionData, questionSchema } from '../model/question.ts';
import { kindOf } from './field-table.ts';

/** What stands where an author has to write. */
const TODO = 'TODO';

const citation = { id: TODO, locator: 'TODO § or page', supports: 'TODO what it shows' };

/** A placeholder for every field, with one example of each kind of metric. `today` is a calendar date. */
function placeholders(today: string): Record<keyof QuestionData, unknown> {
  return {
    title: 'TODO name the subject',
    prompt:
      'TODO what the candidate is asked, 30 to 120 words, with the scale and constraints an answer needs',
    zh: { title: 'TODO 标题', prompt: 'TODO 题目' },
    difficulty: TODO,
    priority: TODO,
    type: TODO,
    minutes: TODO,
    topics: [TODO],
    dimensions: [TODO],
    focus: 'TODO or remove this line',
    phases: [TODO],
    stakeholders: [TODO],
    technologies: [TODO],
    authored: [TODO],
    constraints: { technical: ['TODO what is fixed'], business: ['TODO what is promised'] },
    aliases: ['TODO acronym', 'TODO synonym', 'TODO 中文'],
    insight: 'TODO one or two sentences, with the number where there is one',
    metrics: [
      { id: TODO, label: TODO, value: 'TODO 12 s', status: 'cited', source: citation },
      {
        id: TODO,
        label: TODO,
        value: 'TODO 6.4 min',
        status: 'derived',
        formula: 'slots * slot_time',
        inputs: { slots: 32, slot_time: '12 s' },
        digits: 2,
      },
      { id: TODO, label: TODO, value: TODO, status: 'illustrative', reason: TODO },
    ],
    tradeoffs: [
      {
        option: TODO,
        pros: [TODO],
        cons: [TODO],
        hardware: TODO,
        budget: TODO,
        business: TODO,
        standing: TODO,
        recommended: true,
        wins: TODO,
      },
      { option: TODO, pros: [TODO], cons: [TODO], standing: TODO, wins: TODO },
    ],
    criteria: [TODO, TODO, TODO],
    rubric: { poor: TODO, mixed: TODO, good: TODO, excellent: TODO },
    probes: [
      { ask: TODO, strong: TODO },
      { ask: TODO, strong: TODO },
    ],
    misconceptions: [
      { belief: TODO, reality: TODO },
      { belief: TODO, reality: TODO },
    ],
    concerns: [{ stakeholder: TODO, asks: TODO }],
    references: [citation, citation],
    tools: [TODO],
    codebases: [TODO],
    glossary: [TODO],
    related: [TODO],
    published: today,
    reviewed: today,
    changes: [{ date: today, what: 'First published.', meaning: true }],
  };
}

/** ` What it means. One of a · b.`, as a YAML comment. */
function commentFor(schema: z.core.$ZodType): string | undefined {
  const description = descriptionOf(schema);
  const vocabulary = /one of ([^→]*)/.exec(kindOf(schema))?.[1]?.replaceAll('`', '').trim();
  const text = [description, vocabulary && `One of: ${vocabulary}.`].filter(Boolean).join(' ');
  return text === '' ? undefined : ` ${text}`;
}

/** Writes above each key what the schema says of it; once, where the same kind of object is repeated. */
function annotate(node: unknown, path: (string | number)[], data: unknown, described: Set<string>): void {
  if (isMap(node)) {
    for (const { key, value } of node.items as Pair[]) {
      if (!isScalar(key)) continue;
      const place = [...path, String(key.value)];
      const name = place.filter((part) => typeof part === 'string').join('.');
      const [schema] = schemasAt(questionSchema, place, data);
      const comment = schema && commentFor(schema);
      if (comment !== undefined && !described.has(name)) (key as Node).commentBefore = comment;
      described.add(name);
      annotate(value, place, data, described);
    }
  }
  if (!isSeq(node)) return;
  for (const [index, item] of node.items.entries()) annotate(item, [...path, index], data, described);
}

const BODY = `
## TODO first section {#todo-first}

TODO The model answer: 350 to 900 words in sections that follow the subject. Link terms,
\`[text](term:…)\`, cite works with a place in them, \`[](cite:… "§…")\`, print figures by name,
\`[](metric:…)\`.

\`\`\`mermaid
sequenceDiagram
  accTitle: TODO what the diagram is called
  accDescr: TODO what a reader who does not see it must know
  participant A as TODO
  participant B as TODO
  A->>B: TODO
\`\`\`

## TODO second section {#todo-second}

\`\`\`rust title="src/lib.rs" check="compiles" crate="std"
// TODO 15 to 60 lines that show the point of the answer.
pub fn todo() {}
\`\`\`

| TODO criterion | TODO option | TODO option |
| --- | --- | --- |
| TODO | TODO | TODO |

## TODO limits and failure modes {#todo-limits}

TODO When it fails, and when not to do it.
`;

/** The whole file, dated `today`. */
export function questionTemplate(today: string): string {
  const data = placeholders(today);
  const document = new Document(data, { aliasDuplicateObjects: false });
  annotate(document.contents, [], data, new Set());
  return `---\n${document.toString({ lineWidth: 0 })}---\n${BODY}`;
}
