// Thirty maps of thirty actors laid together: how long who is who takes beside holding every two names against each other letter by letter,
// how long laying takes, how much room the contributions take beside their files; and in a browser with a disk, what a command costs on such
// a map beside the same map without contributions. Exits with 1 when a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'together-bench-'));
let missed = 0;
const say = (what, value, unit, target) => {
  if (!(value <= target)) missed += 1;
  console.log(`together: ${what} = ${value.toFixed(unit === 'ms' ? 0 : 2)}${unit === 'ms' ? ' ms' : ''} (target ≤ ${target})`);
};
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./together/measureTogether.ts', import.meta.url)),
      outDir: scratch,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const { measureTogether } = await import(pathToFileURL(join(scratch, 'measure.mjs')).href);
  const found = measureTogether();
  say('who is who over thirty maps of thirty, the first time, processor time', found.firstTime, 'ms', 2_000);
  say('the same after an answer, processor time', found.propose, 'ms', 1_000);
  say('the same / holding every two names against each other letter by letter', found.propose / found.levenshtein, '', 1);
  say('laying them together, processor time', found.lay, 'ms', 300);
  say('how many drew what, processor time', found.agreement, 'ms', 50);
  say('room of thirty contributions in the map and in its log / their files', (found.base + found.log) / found.files, '', 2);
  const { joint, plain } = await measureStore();
  say('a command on the joint map / on the same map without contributions', joint.command / plain.command, '', 1.3);
  say('opening the joint map from the database', joint.open, 'ms', 300);
  console.log(`together: in ms ${JSON.stringify({ joint, plain })}`);
  console.log(`together: ${found.groups} actors, ${found.asked} questions; ${JSON.stringify(found)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;

/** In a browser with a database on a disk. */
async function measureStore() {
  const folder = join(scratch, 'page');
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./together', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const server = await serve({ folder, port: 0 });
  const executablePath = findBrowser() ?? undefined;
  const browser = await chromium.launchPersistentContext(join(scratch, 'profile'), {
    args: BROWSER_ARGUMENTS,
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(server.url);
    await page.waitForFunction(() => 'measureTogether' in globalThis);
    return await page.evaluate(() => globalThis.measureTogether());
  } finally {
    await browser.close();
    await server.close();
  }
}
