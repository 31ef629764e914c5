/** The first page of the built program: bytes over the wire with brotli, and how soon it shows on a processor four times slower. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.mjs';
import { buildWhenNeeded } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';

const MOST_KB = 128;
/** Fetched after the first paint, and told apart. */
const MOST_TYPEFACE_KB = 20;
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
  const kilobytes = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  const total = kilobytes(sizes.filter(({ path }) => !isTypeface(path)));
  const typeface = kilobytes(sizes.filter(({ path }) => isTypeface(path)));
  console.log(`size: first page = ${total.toFixed(1)} KB without its typeface (target ≤ ${MOST_KB})`);
  console.log(`size: typeface = ${typeface.toFixed(1)} KB, after the first paint (target ≤ ${MOST_TYPEFACE_KB})`);

  const loads = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await paintsOfOneLoad());
  const first = median(loads.map(({ first }) => first));
  const whole = median(loads.map(({ largest }) => largest));
  console.log(`size: first contentful paint at ${SLOWER} × throttle = ${first.toFixed(0)} ms (target ≤ ${LATEST_PAINT_MS})`);
  console.log(`size: the list of maps stands after ${whole.toFixed(0)} ms (medians of ${LOADS} loads with nothing cached)`);
  process.exitCode = total <= MOST_KB && typeface <= MOST_TYPEFACE_KB && first <= LATEST_PAINT_MS ? 0 : 1;
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

/** The first and the largest contentful paint, in milliseconds from the start of the navigation, with nothing cached. */
async function paintsOfOneLoad() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(server.url);
  await page.getByRole('button', { name: /^(?:Nieuwe kaart|New map)$/ }).waitFor();
  const paints = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
          const largest = list.getEntries().at(-1)?.startTime;
          if (first && largest) done({ first, largest });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return paints;
}

function isTypeface(path) {
  return path.endsWith('.woff2');
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
