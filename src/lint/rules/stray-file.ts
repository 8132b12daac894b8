/** Refuses files under `content/` that no collection reads. */
import path from 'node:path';
import { didYouMean } from '../../model/did-you-mean.ts';
import { COLLECTIONS } from '../collections.ts';
import type { ContentFile } from '../content-files.ts';
import { type Finding, quoteAll, type Rule } from '../rule.ts';

function toFinding(file: ContentFile): Finding {
  const folders = COLLECTIONS.map(({ folder }) => folder);
  const [, folder = ''] = file.path.split('/');
  const collection = COLLECTIONS.find((one) => one.folder === folder);
  const extension = path.posix.extname(file.path);
  const point = { line: 1, column: 1 };
  if (collection !== undefined) {
    return {
      file,
      point,
      what: `\`${extension || file.id}\` is no file of \`content/${folder}/\`.`,
      mend: `Rename it to \`${file.id}${collection.extension}\`: entries there end in \`${collection.extension}\`.`,
    };
  }
  const near = didYouMean(folder, folders);
  return {
    file,
    point,
    what: `\`content/${folder}\` is no collection.`,
    mend: `${near ? `Did you mean \`content/${near}/\`? ` : ''}The collections are ${quoteAll(folders)}.`,
  };
}

export const strayFile: Rule = {
  code: 'stray-file',
  severity: 'error',
  summary: 'A file under `content/` belongs to no collection.',
  why: 'Nothing reads it, so what it says would silently be missing from the site.',
  check: ({ strays }) => strays.map(toFinding),
};
