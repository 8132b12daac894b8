/** Asks for the bank of every folder of questions. */
import { didYouMean } from '../../model/did-you-mean.ts';
import type { Entry } from '../content-files.ts';
import type { Finding, Rule } from '../rule.ts';

export const bankUnknown: Rule = {
  code: 'bank-unknown',
  severity: 'error',
  summary: 'A folder of questions has no bank.',
  why: 'A question page shows its bank’s name and purpose.',
  check: ({ questions, defined }) => {
    const reported = new Set<string>();
    const toFindings = (question: Entry): Finding[] => {
      const { folder } = question;
      if (folder === '' || folder.includes('/') || defined.banks.has(folder) || reported.has(folder))
        return [];
      reported.add(folder);
      const near = didYouMean(folder, defined.banks);
      const mend = near
        ? `Did you mean \`${near}\`? Otherwise write \`content/banks/${folder}.md\`.`
        : `Write \`content/banks/${folder}.md\`.`;
      return [
        { file: question, point: { line: 1, column: 1 }, what: `There is no bank \`${folder}\`.`, mend },
      ];
    };
    return questions.flatMap(toFindings);
  },
};
