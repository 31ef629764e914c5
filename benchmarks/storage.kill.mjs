// Kills the browser's whole process group while commands run, as often as asked (20 times unless told otherwise), and
// looks at the next start whether every edit that was acknowledged is there and the map is sound.
//   node benchmarks/storage.kill.mjs 200
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const PORT = Number(process.env.BENCH_PORT ?? 4310);
const kills = Number(process.argv[2] ?? 20);
const scratch = mkdtempSync(join(tmpdir(), 'storage-kill-'));
const profile = join(scratch, 'profile');
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
  `--user-data-dir=${profile}`,
];

const startBrowser = async () => {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const process_ = spawn(process.env.CHROMIUM ?? '/usr/bin/chromium', FLAGS, { detached: true, stdio: 'ignore' });
  const kill = async () => {
    const ended = new Promise((resolve) => process_.once('exit', resolve));
    process.kill(-process_.pid, 'SIGKILL');
    await ended;
  };
  for (let tries = 0; tries < 200; tries++) {
    await pause(50);
    try {
      const [port] = readFileSync(portFile, 'utf8').split('\n');
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      return { page: await browser.contexts()[0].newPage(), kill };
    } catch {
      // Not listening yet.
    }
  }
  await kill();
  throw new Error('the browser did not start');
};

const server = await createServer({
  configFile: false,
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  cacheDir: join(scratch, 'vite'),
  logLevel: 'error',
  server: { port: PORT, strictPort: true, hmr: false, watch: null },
});
await server.listen();
let kept = 0;
let acknowledged = 0;
let lost = 0;
let unsound = 0;
try {
  for (let round = 0; round <= kills; round++) {
    const { page, kill } = await startBrowser();
    try {
      await page.goto(`http://localhost:${PORT}/benchmarks/storage/kill.html`);
      await page.waitForFunction(() => 'inspect' in globalThis);
      const found = await page.evaluate(() => globalThis.inspect());
      if (round > 0 && (found.lost || found.number < kept)) lost += found.lost ? kept : kept - found.number;
      if (found.faults.length > 0) unsound += 1;
      kept = found.number;
      if (round === kills) break;
      page.on('console', (message) => {
        const number = Number(/^kept (\d+)$/.exec(message.text())?.[1] ?? 0);
        acknowledged += number > kept ? number - kept : 0;
        kept = Math.max(kept, number);
      });
      page.evaluate((seed) => globalThis.keepGoing(seed), round * 10_000).catch(() => undefined);
      await pause(200 + ((round * 137) % 900));
    } finally {
      await kill();
    }
  }
} finally {
  await server.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}
process.stdout.write(
  `storage: ${kills} kills, ${acknowledged} edits acknowledged, ${lost} lost, ${unsound} maps unsound (target 0 and 0)\n`,
);
process.exitCode = lost > 0 || unsound > 0 || acknowledged === 0 ? 1 : 0;
