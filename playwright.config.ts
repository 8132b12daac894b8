import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { settings } from './src/site/settings.ts';
import { findChromium } from './src/tools/find-chromium.ts';

/** A port nobody uses, so that two checkouts can be tested at a time. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

// The worker processes read this file again and have to come to the same port: they inherit the environment.
process.env.VIVA_TEST_PORT ??= String(await findFreePort());
const port = process.env.VIVA_TEST_PORT;
const basePath = settings.base;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A browser waits for the disk and the compositor half of the time: a worker for each core keeps both busy.
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: 'list',
  timeout: 120_000,
  use: {
    baseURL: `http://localhost:${port}${basePath}`,
    // Nothing of the tests goes to the network but to the server below.
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/tools/serve.ts --port ${port} --strict-port --allow-framing`,
    url: `http://localhost:${port}${basePath}`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
