/** The first page of the built program: bytes over the wire with brotli, and how soon it shows on a processor four times slower. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.mjs';
import { buildWhenNeeded } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';

const MOST_KB = 140;
const LATEST_PAINT_MS = 900;
const SLOWER = 4;
const LOADS = 9;

buildWhenNeeded();
const server = await serve({ folder: fileURLToPath(new URL('../dist', import.meta.url)), port: 0 });
const executablePath = findBrowser() ?? undefined;
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
try {
  const sizes = await firstPageSizes();
  for (const { path, bytes, encoding } of sizes)
    console.log(`size: ${(bytes / 1024).toFixed(1).padStart(7)} KB ${encoding.padEnd(4)} ${path}`);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  console.log(`size: first page = ${total.toFixed(1)} KB (target ≤ ${MOST_KB})`);

  const paints = [];
  for (let load = 0; load < LOADS; load += 1) paints.push(await firstPaint());
  const paint = paints.sort((one, other) => one - other)[Math.floor(LOADS / 2)];
  const all = paints.map((ms) => ms.toFixed(0)).join(', ');
  console.log(
    `size: first contentful paint at ${SLOWER} × throttle = ${paint.toFixed(0)} ms (target ≤ ${LATEST_PAINT_MS}; ${all})`,
  );
  process.exitCode = total <= MOST_KB && paint <= LATEST_PAINT_MS ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}

/** Everything the list of maps loads in a fresh browser, until it has been quiet for a while. */
async function firstPageSizes() {
  const page = await browser.newPage();
  const finished = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1_500);
  const sizes = await Promise.all(
    finished.map(async (request) => {
      const response = await request.response();
      const headers = (await response?.allHeaders()) ?? {};
      // What a worker loads has no measured size, but the server says it.
      const bytes = Number(headers['content-length']) || (await request.sizes()).responseBodySize;
      return { path: new URL(request.url()).pathname, bytes, encoding: headers['content-encoding'] ?? '-' };
    }),
  );
  await page.close();
  return sizes;
}

/** In milliseconds from the start of the navigation, with nothing cached. */
async function firstPaint() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(server.url);
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime, null, {
    timeout: 15_000,
  });
  const ms = await paint.jsonValue();
  await context.close();
  return ms;
}
