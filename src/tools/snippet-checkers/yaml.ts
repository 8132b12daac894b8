/** YAML: parsed with `yaml`, strictly, several documents allowed; laid out as Prettier does it. */
import { format } from 'prettier';
import { LineCounter, parseAllDocuments } from 'yaml';
import { type CodeFault, parserChecker } from './checker.ts';
import { formattingFaults } from './formatting.ts';

/** Checks blocks of YAML. */
export const yamlChecker = parserChecker(yamlFaults);

/** What is wrong with a block as YAML, whatever it is about. */
export async function yamlFaults(code: string): Promise<CodeFault[]> {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(code, { lineCounter, prettyErrors: false });
  const faults = [...documents].flatMap((document) =>
    [...document.errors, ...document.warnings].map((error): CodeFault => {
      const { line, col } = lineCounter.linePos(error.pos[0]);
      return {
        rule: 'snippet-does-not-parse',
        line,
        column: col,
        what: `The YAML does not parse: ${error.message}.`,
        why: 'The badge says that it parses.',
        mend: 'Correct the block.',
      };
    }),
  );
  if (faults.length > 0) return faults;
  return formattingFaults(code, await format(code, { parser: 'yaml', printWidth: 88 }), 'prettier');
}
