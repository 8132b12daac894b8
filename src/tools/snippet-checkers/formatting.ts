/** Holds code against what its formatter makes of it. */
import type { CodeFault } from './checker.ts';

/** The first line at which `code` departs from `formatted`, or nothing when they agree. */
export function formattingFaults(code: string, formatted: string, formatter: string): CodeFault[] {
  const have = code.replace(/\n+$/, '').split('\n');
  const want = formatted.replace(/\n+$/, '').split('\n');
  const index = have.findIndex((line, at) => line !== want[at]);
  const at = index < 0 ? have.length : index;
  if (index < 0 && have.length === want.length) return [];
  const wanted = want.slice(at, at + 6).map((line) => (line.trim() === '' ? '(an empty line)' : line));
  return [
    {
      rule: 'snippet-format',
      line: Math.min(at + 1, have.length),
      what: `\`${(have[at] ?? '').trim()}\` is not laid out as \`${formatter}\` does it.`,
      why: 'All samples of one language are laid out alike.',
      mend:
        wanted.length > 0 ? `From here on write:\n${wanted.join('\n')}` : 'Remove the lines from here on.',
    },
  ];
}
