/**
 * `npm run check`: content, types, code style and template formatting, in seconds.
 *
 *   npm run check                  everything
 *   npm run check -- content       only the content (also: types, style, templates)
 *   npm run check -- --json        the result as JSON
 *
 * Ends with 1 when a check fails, with 2 when it was called wrongly; warnings alone do not fail.
 */
import { parseArgs, styleText } from 'node:util';
import { wantsColour } from '../lint/report.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { STEPS, type Step, type StepResult } from './check-steps.ts';

interface Order {
  readonly steps: readonly Step[];
  readonly json: boolean;
}

/** What the command line asks for. @throws {Error} with a message for the caller. */
function readOrder(args: string[]): Order {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const names = STEPS.map(({ name }) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const near = didYouMean(unknown, names);
    throw new Error(
      `There is no check \`${unknown}\`. ${near ? `Did you mean \`${near}\`? ` : ''}The checks are: ${names.join(', ')}.`,
    );
  }
  const steps = positionals.length === 0 ? STEPS : STEPS.filter(({ name }) => positionals.includes(name));
  return { steps, json: values.json };
}

/** Runs a check; one that cannot run has failed and says why. */
async function run(step: Step, root: string, colour: boolean): Promise<StepResult> {
  try {
    return await step.run(root, colour);
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    return { passed: false, output, summary: 'could not run', problems: [] };
  }
}

function printText({ headline }: Step, result: StepResult, colour: boolean): void {
  const mark = result.passed ? '✓' : '✗';
  const title = `${mark} ${headline}: ${result.summary}`;
  const style = result.passed ? 'green' : 'red';
  console.log(colour ? styleText(style, title, { validateStream: false }) : title);
  if (result.output !== '') console.log(`\n${result.output}\n`);
}

async function main(): Promise<void> {
  const root = process.cwd();
  const { steps, json } = readOrder(process.argv.slice(2));
  const colour = !json && wantsColour(process.stdout, process.env);
  const runs = steps.map((step) => ({ step, result: run(step, root, colour) }));
  const results: StepResult[] = [];
  for (const { step, result } of runs) {
    results.push(await result);
    if (!json) printText(step, await result, colour);
  }
  if (json) {
    const checks = steps.map(({ name }, index) => ({
      name,
      passed: results[index]?.passed,
      output: results[index]?.problems.length ? '' : results[index]?.output,
    }));
    console.log(JSON.stringify({ problems: results.flatMap(({ problems }) => problems), checks }, null, 2));
  }
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
