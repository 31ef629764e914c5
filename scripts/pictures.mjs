/** Makes the pictures of the guide and the README anew, from the built program with its own example: node scripts/pictures.mjs */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { ROOT } from './prepare.mjs';
import { serve } from './serve.mjs';

const server = await serve({ folder: process.argv[2] ?? join(ROOT, 'dist'), port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', reducedMotion: 'reduce' });
  const picture = async (name) => {
    // The canvas draws a moment after the page says it is done.
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: join(ROOT, 'docs', 'pictures', `${name}.png`) });
  };
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Voorbeeld bekijken' }).click();
  await page.getByRole('button', { name: 'Alles in beeld' }).click();
  await picture('tekenen');
  await page.getByRole('button', { name: 'Duiden', exact: true }).click();
  await page.getByRole('button', { name: 'Schakel' }).click();
  await picture('duiden');
  await page.getByRole('button', { name: 'Inzicht', exact: true }).click();
  await page.getByRole('article').first().getByRole('button').click();
  await picture('inzicht');
  await page.getByRole('button', { name: 'Vergelijken', exact: true }).click();
  await page.getByRole('combobox', { name: 'Voor' }).selectOption({ index: 0 });
  await page.getByRole('combobox', { name: 'Na' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Wat veranderde' }).click();
  await picture('vergelijken');
  await page.getByRole('button', { name: 'Tekenen', exact: true }).click();
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await picture('tabel');
} finally {
  await browser.close();
  await server.close();
}
