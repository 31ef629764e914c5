// *Inzicht* and arranging in the worker, in a real browser: how long they take, whether the page stays free, how far a
// small edit moves the map, and betweenness beside graphology-metrics. Exits with 1 when a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'analysis-bench-'));
await build({
  configFile: false,
  root: fileURLToPath(new URL('./analysis', import.meta.url)),
  logLevel: 'error',
  build: { outDir: scratch, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
});
const server = await serve({ folder: scratch, port: 0 });
const executablePath = findBrowser() ?? undefined;
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
let missed = 0;
const say = (what, value, unit, target) => {
  if (!(value <= target)) missed += 1;
  console.log(`analysis: ${what} = ${value.toFixed(unit === 'ms' ? 0 : 3)}${unit === 'ms' ? ' ms' : ''} (target ≤ ${target})`);
};
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(server.url);
  await page.waitForFunction(() => 'measureArranging' in globalThis);
  const times = await page.evaluate(() => globalThis.measureAnalysis());
  say('all of Inzicht, 60 actors', times.small, 'ms', 50);
  say('all of Inzicht, 1,000 actors and 3,000 relations', times.large, 'ms', 1_500);
  say('all white spots of some 200 key figures in 60 neighbourhoods', times.gaps, 'ms', 100);
  say('betweenness / graphology-metrics', times.betweenness, '', 0.35);
  say('betweenness by strength / graphology-metrics', times.betweennessWeighted, '', 0.35);
  say('table for experts, 1,000 actors / its slowest three columns in graphology-metrics', times.expertTable, '', 0.6);
  const arranging = await page.evaluate(() => globalThis.measureArranging());
  say('arranging 1,000 actors', arranging.arrange, 'ms', 3_000);
  say('longest block of the page meanwhile', arranging.longestBlock, 'ms', 34);
  say('farthest move after one more on 200, of the radius', arranging.most, '', 0.02);
  say('average move after one more on 200, of the radius', arranging.average, '', 0.02);
} finally {
  await browser.close();
  await server.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;
