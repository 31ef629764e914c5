// Before and after, in Node: how long two maps of 1,000 actors take to compare, how much room a hundred snapshots of a map
// of 500 take beside what differs, and how long all of them take to restore; and in a browser, how long until they stand
// on the time line. Exits with 1 when a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'comparison-bench-'));
let missed = 0;
const say = (what, value, unit, target) => {
  if (!(value <= target)) missed += 1;
  console.log(`comparison: ${what} = ${value.toFixed(unit === 'ms' ? 0 : 2)}${unit === 'ms' ? ' ms' : ''} (target ≤ ${target})`);
};
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./comparison/measureComparison.ts', import.meta.url)),
      outDir: scratch,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const { measureComparing, measureMatching, measureSnapshots } = await import(pathToFileURL(join(scratch, 'measure.mjs')).href);
  say('two maps of 1,000 actors', measureComparing(), 'ms', 200);
  say('who is who on two maps of 1,000 drawn anew', measureMatching(), 'ms', 1_000);
  const snapshots = measureSnapshots();
  say('room of 99 snapshots of 500 actors after the first / what differs', snapshots.room, '', 2);
  say('room of the first / the map', snapshots.roomOfFirst, '', 2);
  say('putting all of them on the line', snapshots.line, 'ms', 10);
  say('restoring all of them', snapshots.restore, 'ms', 300);
  say('restoring the last', snapshots.restoreOne, 'ms', 50);
  say('figures of all of them', snapshots.figures, 'ms', 1_500);
  const line = await measureLine();
  if (line.items < 101) throw new Error(`only ${line.items} moments on the line`);
  say('opening the map with them, and the line', line.open + line.line, 'ms', 300);
  console.log(`comparison: of which opening from the database ${line.open.toFixed(0)} ms, the line ${line.line.toFixed(0)} ms`);
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;

/** The quickest of nine, in a browser with a database. */
async function measureLine() {
  const folder = join(scratch, 'line');
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./comparison', import.meta.url)),
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const server = await serve({ folder, port: 0 });
  const executablePath = findBrowser() ?? undefined;
  const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(server.url);
    await page.waitForFunction(() => 'measureLine' in globalThis);
    const runs = await page.evaluate(() => globalThis.measureLine());
    return runs.toSorted((a, b) => a.open + a.line - b.open - b.line)[0];
  } finally {
    await browser.close();
    await server.close();
  }
}
