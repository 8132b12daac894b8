/**
 * `npm test`: runs every check of the project and ends with one line `N passed, N failed`. A part that
 * crashes, skips tests or runs none counts as failed. `--only unit,dist` runs the named parts alone.
 */
import { parseArgs } from 'node:util';
import { TEST_PARTS, type TestPart } from './test-parts.ts';
import { sumTallies, type Tally } from './test-reports.ts';

function chooseParts(only: string | undefined): readonly TestPart[] {
  if (only === undefined) return TEST_PARTS;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !TEST_PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    const known = TEST_PARTS.map((part) => part.name).join(', ');
    throw new Error(`\`${unknown.join(', ')}\` is no part of the test run. The parts are: ${known}.`);
  }
  return TEST_PARTS.filter((part) => names.includes(part.name));
}

async function runPart(part: TestPart, done: ReadonlyMap<string, Tally>): Promise<Tally> {
  console.log(`\n── ${part.title} (${part.name})`);
  if (part.needs !== undefined && (done.get(part.needs)?.failed ?? 0) > 0) {
    return { passed: 0, failed: 1, reason: `not run, because \`${part.needs}\` failed` };
  }
  try {
    return await part.run();
  } catch (error) {
    return { passed: 0, failed: 1, reason: error instanceof Error ? error.message : String(error) };
  }
}

function printSummary(tallies: ReadonlyMap<string, Tally>): void {
  console.log('\n── Summary');
  for (const [name, { passed, failed, reason }] of tallies) {
    const mark = failed === 0 ? '✓' : '✗';
    console.log(
      `${mark} ${name.padEnd(9)} ${passed} passed, ${failed} failed${reason ? ` (${reason})` : ''}`,
    );
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const tallies = new Map<string, Tally>();
  for (const part of chooseParts(values.only)) tallies.set(part.name, await runPart(part, tallies));
  printSummary(tallies);
  const { passed, failed } = sumTallies([...tallies.values()]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
