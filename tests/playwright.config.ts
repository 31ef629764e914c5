import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.mjs';

/** The processes that run the tests read this file too: the first reading chooses the port for all. */
process.env['JOURNEY_PORT'] ??= String(await freePort());
const port = process.env['JOURNEY_PORT'];
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results',
  // The same pictures wherever the tests run.
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  // One more than an ordinary server has cores: a journey that waits for an answer leaves its core to another.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Twenty seconds at most where nothing else runs; all that it takes is time when much else does.
  timeout: 120_000,
  globalTimeout: 24 * 60_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  use: {
    // Every journey sees the build that it asks for; the one about keeping the program allows it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every journey would cost a third of its time; a picture of where one failed is enough to begin with.
    screenshot: 'only-on-failure',
    launchOptions: { args: [...BROWSER_ARGUMENTS], ...(executablePath && { executablePath }) },
  },
  webServer: {
    // Another build than the one in dist, when several are tried at once.
    command: `node scripts/serve.mjs ${process.env['JOURNEY_DIST'] ?? ''}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PORT: port },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no free port'))));
    });
  });
}
