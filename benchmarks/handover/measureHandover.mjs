import { readFileSync } from 'node:fs';
import { inBrowser } from '../limit/measureProgram.mjs';

const menuItem = async (page, name) => {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  return page.getByRole('menuitem', { name, exact: true });
};
const openFile = async (page, url, contents) => {
  const button = (label) => page.getByRole('button', { name: label, exact: true });
  await page.goto(url);
  await button('Bestand openen').click();
  const chooser = page.waitForEvent('filechooser');
  await button('Bestanden kiezen').click();
  await (await chooser).setFiles([{ name: 'kaart.schakelkaart.json', mimeType: '', buffer: Buffer.from(contents) }]);
  await button('Kaart maken').click();
  await page.getByLabel('Snel toevoegen', { exact: true }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_500);
};
const openPicture = async (page) => {
  await (await menuItem(page, 'Afbeelding maken')).click();
  await page.locator('.picture-preview[aria-busy=false]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_000);
};
/** Milliseconds from a click until the file is there. */
const timedDownload = async (page, name) => {
  const start = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const took = performance.now() - start;
  return { took, bytes: readFileSync(await download.path()).length };
};

/** One map: an A3 as PNG and what blocks the page meanwhile, and as SVG. */
export const measurePicture = (url, contents) =>
  inBrowser(async (page, timed) => {
    await openFile(page, url, contents);
    const opening = await timed(() => openPicture(page));
    await page.getByLabel('Formaat', { exact: true }).selectOption('a3');
    await page.locator('.picture-preview[aria-busy=false]').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1_000);
    await page.evaluate(() => {
      globalThis.hadProgress = false;
      new MutationObserver(() => {
        globalThis.hadProgress ||= document.querySelector('dialog progress') !== null;
      }).observe(document.body, { subtree: true, childList: true });
    });
    const png = await timed(() => timedDownload(page, 'Afbeelding bewaren'));
    const hadProgress = await page.evaluate(() => globalThis.hadProgress);
    await openPicture(page);
    await page.getByRole('radio', { name: /SVG/ }).check({ force: true });
    const svg = await timedDownload(page, 'Afbeelding bewaren');
    return {
      png: png.took.took,
      pngBlock: png.block,
      openingBlock: opening.block,
      svg: svg.took,
      svgBytes: svg.bytes,
      hadProgress,
    };
  });

/** Plain Cytoscape: its own picture of the same map. */
export const measurePeerPicture = (url) =>
  inBrowser(async (page, timed) => {
    await page.goto(url);
    await page.waitForTimeout(1_500);
    const { took, block } = await timed(async () => {
      await page.getByRole('button').click();
      return page.evaluate(() => globalThis.untilShown('[role=img]'));
    });
    return { png: took, pngBlock: block };
  });

/** How long until a report is on screen, and which files of the program came for it, for a workbook and for a text. */
export const measureReport = (url) =>
  inBrowser(async (page) => {
    const fetched = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname.split('/').at(-1)));
    const since = async (act) => {
      const before = fetched.length;
      await act();
      await page.waitForTimeout(500);
      return fetched.slice(before).filter((name) => name.endsWith('.js'));
    };
    await page.goto(url);
    await page.getByRole('button', { name: 'Voorbeeld bekijken' }).click();
    await page.getByLabel('Snel toevoegen', { exact: true }).waitFor();
    await page.waitForTimeout(2_000);
    const atStart = [...fetched];
    let report = 0;
    const forReport = await since(async () => {
      const item = await menuItem(page, 'Verslag');
      const start = performance.now();
      await item.click();
      await page.locator('.report-preview .headline').waitFor();
      report = performance.now() - start;
    });
    const forDocx = await since(async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Word/ }).click()]);
      await download.path();
    });
    await page.keyboard.press('Escape');
    const forSheet = async (kind) =>
      since(async () => {
        await (await menuItem(page, 'Tabellen bewaren')).click();
        await page.getByRole('radio', { name: kind }).check({ force: true });
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Bestand bewaren' }).click(),
        ]);
        await download.path();
        await page.keyboard.press('Escape');
      });
    const forXlsx = await forSheet(/XLSX/);
    const forOds = await forSheet(/ODS/);
    return { report, atStart, forReport, forDocx, forXlsx, forOds };
  });
