// Storage in a real browser with a real disk: how much a command, an arranging and an opening cost beside the barest
// Dexie calls, all in strict durability. Prints ratios of medians; exits with 1 when a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const PORT = Number(process.env.BENCH_PORT ?? 4310);
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// A profile on disk: an incognito context keeps its databases in memory, where durability costs nothing.
const scratch = mkdtempSync(join(tmpdir(), 'storage-bench-'));
const server = await createServer({
  configFile: false,
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  cacheDir: join(scratch, 'vite'),
  logLevel: 'error',
  server: { port: PORT, strictPort: true, hmr: false, watch: null },
});
await server.listen();
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launchPersistentContext(join(scratch, 'profile'), { executablePath, args: FLAGS });
let missed = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`http://localhost:${PORT}/benchmarks/storage/index.html`);
  await page.waitForFunction(() => 'measureStorage' in globalThis);
  const times = await page.evaluate(() => globalThis.measureStorage(1_000, 3_000));
  const say = (what, ratio, target) => {
    if (target !== undefined && !(ratio <= target)) missed += 1;
    process.stdout.write(`storage: ${what} = ${ratio.toFixed(2)}${target === undefined ? '' : ` (target ≤ ${target})`}\n`);
  };
  say('command / bare put', times.command / times.barePut, 1.5);
  say('command / whole map as one record', times.command / times.wholePut, 0.3);
  say('open / reading one record', times.open / times.readWhole, 2);
  say('open with 99 edits not folded in / reading one record', times.openAfterEdits / times.readWhole, 2);
  say('arranging 1,000 actors / bare put', times.arrange / times.barePut);
  const inMs = Object.entries(times).map(([what, ms]) => `${what} ${ms.toFixed(1)}`);
  process.stdout.write(`storage: medians in ms: ${inMs.join(', ')}\n`);
} finally {
  await browser.close();
  await server.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;
