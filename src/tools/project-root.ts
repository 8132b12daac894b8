/** Where the project lies on disk, so that every tool works whatever folder it is started from. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root, without a trailing slash. */
export const PROJECT_ROOT: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Folder of the built site: `dist`, where `npm run build` writes to. `VIVA_SITE_FOLDER` points the server and
 * the tests at another folder, which is how the tests are tried out on sites with planted faults.
 */
export const BUILT_SITE: string = resolve(process.env.VIVA_SITE_FOLDER ?? join(PROJECT_ROOT, 'dist'));
