/** The faces that pictures are set in: static cuts of the pages' own face, because the renderer takes no variable font. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A face as the renderer takes it. */
export interface PictureFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal';
}

const FOLDER = 'node_modules/@fontsource/source-sans-3/files';
const WEIGHTS = [400, 600, 700] as const;
/** Looked through in this order for each character. */
const SUBSETS = ['latin', 'latin-ext', 'greek'] as const;

/** Reads the faces of all weights from the checkout at `root`. */
export function readPictureFonts(root: string): Promise<PictureFont[]> {
  const faces = WEIGHTS.flatMap((weight) => SUBSETS.map((subset) => ({ weight, subset })));
  return Promise.all(
    faces.map(async ({ weight, subset }) => ({
      name: 'Source Sans 3',
      data: await readFile(join(root, FOLDER, `source-sans-3-${subset}-${weight}-normal.woff`)),
      weight,
      style: 'normal' as const,
    })),
  );
}
