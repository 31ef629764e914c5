/** Makes the pictures in the guide anew: of the first answer, the network, and of sharing and printing, in both languages, from the built program: node scripts/guidePictures.mjs */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { asWebp } from './asWebp.mjs';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { ROOT } from './prepare.mjs';
import { serve } from './serve.mjs';

/** As large as the guide shows them at most. */
const SIZE = { width: 1200, height: 750 };
const WORDS = {
  nl: {
    locale: 'nl-NL',
    example: 'Voorbeeld bekijken',
    more: 'Meer',
    picture: 'Afbeelding maken',
    print: 'Afdrukken',
    report: 'Verslag',
    tables: 'Tabellen bewaren',
    presentation: 'Presenteren',
  },
  en: {
    locale: 'en-GB',
    example: 'Look at an example',
    more: 'More',
    picture: 'Make a picture',
    print: 'Print',
    report: 'Report',
    tables: 'Save tables',
    presentation: 'Present',
  },
};
/** Until names and lines stand where they will stay. */
const SETTLED_MS = 6_000;

const server = await serve({ folder: process.argv[2] ?? join(ROOT, 'dist'), port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
try {
  for (const [code, { locale, example, more, ...shown }] of Object.entries(WORDS)) {
    const kept = join(ROOT, 'public', 'guide', code);
    mkdirSync(kept, { recursive: true });
    const context = await browser.newContext({ locale, viewport: SIZE, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript((language) => {
      localStorage.setItem('schakelkaart.preferences', JSON.stringify({ language, mode: null }));
    }, code);
    await page.goto(server.url);
    await page.getByRole('button', { name: example, exact: true }).click();
    await page.waitForURL('**/kaart/*');
    const insightPage = new URL(page.url());
    insightPage.searchParams.set('stap', 'insight');
    await page.goto(insightPage.href);
    await page.waitForTimeout(SETTLED_MS);
    // Who links the sides, lit.
    await page.locator('.sentence .see').nth(1).click();
    await page.waitForTimeout(SETTLED_MS);
    writeFileSync(join(kept, 'insight.webp'), await asWebp(context, await page.screenshot()));
    for (const [name, item] of Object.entries(shown)) {
      await page.getByRole('button', { name: more, exact: true }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
      await page.waitForTimeout(SETTLED_MS);
      if (name === 'presentation') {
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(SETTLED_MS);
      }
      const png = await page.screenshot();
      writeFileSync(join(kept, `${name}.webp`), await asWebp(context, png));
      await page.keyboard.press('Escape');
    }
    const networkPage = new URL(insightPage);
    networkPage.search = '';
    networkPage.pathname += '/netwerk';
    await page.goto(networkPage.href);
    await page.waitForTimeout(SETTLED_MS);
    writeFileSync(join(kept, 'network.webp'), await asWebp(context, await page.screenshot()));
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
