// The table of 200 key figures in the built program: what opening, filtering, sorting and filling in cost the page, in milliseconds of its
// main thread, so that what else the computer does meanwhile does not count. Beside a plain table of the same texts that React renders,
// in the same browser and run. `ROUNDS` may be set. Prints medians; exits with 1 when a target is missed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.mjs';
import { buildWhenNeeded } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';

const { ROUNDS = 5 } = process.env;
const TARGET_MS = 100;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const scratch = mkdtempSync(join(tmpdir(), 'network-bench-'));
const executablePath = findBrowser();
const closing = [];

/** Milliseconds of the main thread from doing something until what came of it was drawn. */
const costOf = async (page, client, act) => {
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await drawn();
  const before = await spent();
  await act();
  await drawn();
  return (await spent()) - before;
};
const opened = async (browser, url) => {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  return { page, cost: (act) => costOf(page, client, act), close: () => context.close() };
};
const press = (page, selector) => page.evaluate((one) => document.querySelector(one)?.click(), selector);
/** As a key does it, without what a test driver spends on the page to find a field by its label: that would count along. */
const type = (page, selector, text) =>
  page.evaluate(
    ([one, typed]) => {
      const field = document.querySelector(one);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, typed);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [selector, text],
  );

const measureProgram = async (browser, url, file) => {
  const { page, cost, close } = await opened(browser, url);
  const button = (name) => page.getByRole('button', { name, exact: true });
  await button('Bestand openen').click();
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name: 'n.schakelkaart.json', mimeType: '', buffer: Buffer.from(file) });
  await button('Kaart maken').click();
  await button('Netwerk').first().click();
  await page.getByRole('table', { name: 'Sleutelfiguren' }).waitFor();
  const part = (at) => `.network-parts > :nth-child(${at})`;
  await press(page, part(5));
  await page.getByRole('table', { name: 'Sleutelfiguren' }).waitFor({ state: 'detached' });
  const open = await cost(() => press(page, part(1)));
  const sort = await cost(() => press(page, '.column-lastContact .sort'));
  const edit = await cost(() => press(page, '.task-cell input'));
  const filter = await cost(() => type(page, '.figures-tools input[type=search]', 'noord'));
  await close();
  return { open, filter, sort, edit };
};
const measurePeer = async (browser, url) => {
  const { page, cost, close } = await opened(browser, url);
  await page.getByText('open').waitFor();
  const open = await cost(() => press(page, 'button:nth-of-type(1)'));
  const sort = await cost(() => press(page, 'button:nth-of-type(2)'));
  const filter = await cost(() => press(page, 'button:nth-of-type(3)'));
  await close();
  return { open, filter, sort };
};

let missed = 0;
try {
  buildWhenNeeded();
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: here('./network/networkFile.ts'), outDir: join(scratch, 'file') },
    ssr: { noExternal: true },
  });
  await build({
    configFile: false,
    logLevel: 'error',
    root: here('./network'),
    build: { outDir: join(scratch, 'peer'), emptyOutDir: true, target: 'esnext' },
  });
  const { networkFile } = await import(pathToFileURL(join(scratch, 'file/networkFile.js')).href);
  const { file, rows } = networkFile();
  writeFileSync(join(scratch, 'peer/rows.json'), rows);
  const program = await serve({ folder: here('../dist'), port: 0 });
  const peer = await serve({ folder: join(scratch, 'peer'), port: 0 });
  const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
  closing.push(() => browser.close(), program.close, peer.close);
  const runs = { program: [], peer: [] };
  for (let round = 0; round < Number(ROUNDS); round++) {
    runs.peer.push(await measurePeer(browser, peer.url));
    runs.program.push(await measureProgram(browser, program.url, file));
  }
  for (const deed of ['open', 'filter', 'sort', 'edit']) {
    const ms = median(runs.program.map((run) => run[deed]));
    const beside = median(runs.peer.map((run) => run[deed]));
    const ratio = Number.isNaN(beside) ? '' : ` / plain table = ${(ms / beside).toFixed(2)} (${beside.toFixed(1)} ms)`;
    if (!(ms <= TARGET_MS)) missed += 1;
    console.log(`network: ${deed}, 200 key figures = ${ms.toFixed(1)} ms (target ≤ ${TARGET_MS})${ratio}`);
  }
} finally {
  for (const close of closing) await close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;
