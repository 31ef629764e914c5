import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.mjs';

const ACTOR = '.map-canvas [role=listbox] [role=option]';
const PAINTED = ['.map-canvas .below', '.map-canvas .above'];
/** What is done behind a map that stands already must not block the page either. */
const REST_MS = 3_000;

/** Runs work in a browser of its own, whose profile stands on the disk: elsewhere a database costs nothing. */
export const inBrowser = async (work) => {
  const profile = mkdtempSync(join(tmpdir(), 'limit-bench-'));
  const executablePath = findBrowser() ?? undefined;
  const context = await chromium.launchPersistentContext(profile, {
    args: BROWSER_ARGUMENTS,
    locale: 'nl-NL',
    viewport: { width: 1440, height: 900 },
    ...(executablePath && { executablePath }),
  });
  try {
    await context.addInitScript({ path: fileURLToPath(new URL('./watchPage.js', import.meta.url)) });
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    const devtools = await context.newCDPSession(page);
    return await work(page, (act) => processorTimes(page, devtools, act));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** What an act gives, and the processor time of the page's main thread for it and what comes behind it: in all, and in its longest task. */
const processorTimes = async (page, devtools, act) => {
  const events = [];
  const keep = ({ value }) => {
    for (const event of value) events.push(event);
  };
  devtools.on('Tracing.dataCollected', keep);
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  const took = await act();
  await page.waitForTimeout(REST_MS);
  const ended = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await ended;
  devtools.off('Tracing.dataCollected', keep);
  const threads = new Map();
  for (const { name, args, pid, tid } of events)
    if (name === 'thread_name' && args.name === 'CrRendererMain') threads.set(`${pid} ${tid}`, []);
  for (const { name, pid, tid, tdur = 0 } of events)
    if (name.endsWith('RunTask')) threads.get(`${pid} ${tid}`)?.push(tdur / 1_000);
  const sum = (times) => times.reduce((all, time) => all + time, 0);
  // The one that does the work; another may belong to a page that went away.
  const busiest = [...threads.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [];
  return { took, page: sum(busiest), block: busiest.reduce((most, time) => Math.max(most, time), 0) };
};

/** What one person waits for: making and opening, the first answer, and opening again from the list and by the address. */
export const measureProgram = (url, { name, contents }) =>
  inBrowser(async (page, timed) => {
    const button = (label) => page.getByRole('button', { name: label, exact: true });
    await page.goto(url);
    await button('Bestand openen').click();
    const chooser = page.waitForEvent('filechooser');
    await button('Bestanden kiezen').click();
    await (await chooser).setFiles([{ name, mimeType: '', buffer: Buffer.from(contents) }]);
    await button('Kaart maken').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(500);

    const making = await timed(async () => {
      await button('Kaart maken').click();
      return page.evaluate(([actor, painted]) => globalThis.untilShown(actor, painted), [ACTOR, PAINTED]);
    });
    const address = page.url();
    const answering = await timed(async () => {
      await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Inzicht', exact: true }).click();
      return page.evaluate(() => globalThis.untilShown('.insight article.answer'));
    });
    const link = page.getByRole('main').getByRole('listitem').getByRole('link').first();
    const listing = await timed(async () => {
      await page.goto(url);
      await link.waitFor();
    });
    const opening = await timed(async () => {
      await link.click();
      return page.evaluate((actor) => globalThis.untilShown(actor), ACTOR);
    });
    const loading = await timed(async () => {
      await page.goto(address);
      await page.evaluate((actor) => globalThis.untilShown(actor), ACTOR);
    });
    return {
      made: making.took,
      makingPage: making.page,
      makingBlock: making.block,
      answered: answering.took,
      answeringBlock: answering.block,
      listBlock: listing.block,
      opened: opening.took,
      openingBlock: opening.block,
      loadingBlock: loading.block,
    };
  });

/** Plain Cytoscape with the same map: from a click until it is drawn. */
export const measurePeer = (url) =>
  inBrowser(async (page, timed) => {
    await page.goto(url);
    const { took, page: drawnPage } = await timed(async () => {
      await page.getByRole('button').click();
      return page.evaluate(() => globalThis.untilShown('[role=listbox]'));
    });
    return { drawn: took, drawnPage };
  });
