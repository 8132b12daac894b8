/** Runs Astro with telemetry off on every system: `node src/tools/astro.ts build` (or `dev`, `check`, …). */
import { ENTRY_FILES, runNode } from './run-command.ts';

/** `astro dev` would otherwise put itself in the background where it takes the caller for a program. */
const FOREGROUND = { ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };

process.exitCode = await runNode(ENTRY_FILES.astro, process.argv.slice(2), { environment: FOREGROUND });
