/** Puts what Prometheus says of a rule file where it stands in the block. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { CodeFault } from './checker.ts';
import type { CodePlace } from './code-place.ts';

const rule = 'snippet-does-not-fit-schema';
const why = 'The block says that Prometheus takes it as a file of rules.';
const fence: CodePlace = { line: 0, column: 1 };

/** The faults of a block, each once, though Prometheus reads it twice; a file without groups says nothing. */
export function ruleFileFaults(
  code: string,
  { groups, errors }: { readonly groups: number; readonly errors: readonly string[] },
): CodeFault[] {
  if (errors.length === 0 && groups > 0) return [];
  if (errors.length === 0)
    return [{ rule, ...fence, what: 'The block has no group of rules.', why, mend: 'Begin with `groups:`.' }];
  return [...new Set(errors)].flatMap((error) =>
    unfold(error).map((message) => ({
      rule,
      ...placeIn(code, message),
      what: `${message.replace(/^(?:\d+:\d+: )*/, '').replace(/^line \d+: /, '')}.`,
      why,
      mend: 'Correct the rule.',
    })),
  );
}

/** A reader of YAML lists what it found below a heading. */
function unfold(error: string): string[] {
  const [heading = '', ...lines] = error.split('\n');
  return heading.endsWith('errors:') ? lines.map((line) => line.trim()) : [error];
}

function placeIn(code: string, message: string): CodePlace {
  const place = /^(?<line>[1-9]\d*):(?<column>\d+): /.exec(message)?.groups;
  if (place)
    return withinExpression(code, { line: Number(place.line), column: Number(place.column) }, message);
  const line = /^(?:yaml: )?line (\d+): /.exec(message)?.[1];
  if (line) return { line: Number(line), column: 1 };
  const { group, number } = /^group "(?<group>.*?)", rule (?<number>\d+), /.exec(message)?.groups ?? {};
  return group === undefined ? fence : placeOfRule(code, group, Number(number) - 1);
}

/** PromQL's own place counts from the beginning of the expression, whose value begins at `start`. */
function withinExpression(code: string, start: CodePlace, message: string): CodePlace {
  const { line, column } =
    /could not parse expression: (?<line>\d+):(?<column>\d+): /.exec(message)?.groups ?? {};
  if (line === undefined) return start;
  const lines = code.split('\n');
  const first = lines[start.line - 1]?.[start.column - 1] ?? '';
  if (first === '|') {
    const indent = /^ */.exec(lines[start.line] ?? '')?.[0].length ?? 0;
    return { line: start.line + Number(line), column: indent + Number(column) };
  }
  if (line !== '1' || first === '>') return start;
  return { line: start.line, column: start.column + Number(column) - (/["']/.test(first) ? 0 : 1) };
}

function placeOfRule(code: string, group: string, rule: number): CodePlace {
  const lineCounter = new LineCounter();
  const document = parseDocument(code, { lineCounter });
  for (let index = 0; document.hasIn(['groups', index]); index += 1) {
    if (document.getIn(['groups', index, 'name']) !== group) continue;
    const node = document.getIn(['groups', index, 'rules', rule], true);
    const { line, col } = lineCounter.linePos((isNode(node) && node.range?.[0]) || 0);
    return { line, column: col };
  }
  return fence;
}
