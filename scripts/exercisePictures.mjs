/** Makes the pictures of docs/werkvorm.md anew, from the built program: node scripts/exercisePictures.mjs [folder of the build] */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { asWebp } from './asWebp.mjs';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { ROOT } from './prepare.mjs';
import { serve } from './serve.mjs';

const SIZE = { width: 1024, height: 768 };
const ROOM = { width: 1280, height: 720 };
const ISSUE = 'Hoe blijven we in Harmswaard met elkaar in gesprek over de vijf windmolens?';
const LINES = [
  'Bewoners Lage Dijk - Wijkagent: vertrouwen',
  'Wijkagent - Voorzitter dorpshuis',
  'Dorpsraad - Voorzitter dorpshuis: samenwerking',
  'Bewoners Lage Dijk - Tegenwind Harmswaard: vertrouwen sterk',
  'Tegenwind Harmswaard - Wethouder energie: spanning',
  'Wethouder energie - Energiecoöperatie Waardstroom',
  'Dorpsraad - Wethouder energie',
  'Waterschap -> Wethouder energie',
  'Waterschap - Boeren met grond: samenwerking',
  'Wijkagent - Boeren met grond: vertrouwen',
  'Boeren met grond - Energiecoöperatie Waardstroom: samenwerking',
  'Tegenwind Harmswaard - Energiecoöperatie Waardstroom: spanning sterk',
];
/** Until names and lines stand where they will stay. */
const SETTLED_MS = 2_500;

const kept = join(ROOT, 'docs', 'pictures', 'werkvorm');
mkdirSync(kept, { recursive: true });
const server = await serve({ folder: process.argv[2] ?? join(ROOT, 'dist'), port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
try {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: SIZE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-12-01T09:00:00Z') });
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  const keep = async (name, of = page) => {
    writeFileSync(join(kept, `${name}.webp`), await asWebp(context, await of.screenshot()));
  };
  await page.goto(server.url);
  await press('Werkvorm starten');
  await page.getByLabel('Vraagstuk', { exact: true }).fill(ISSUE);
  await keep('start');
  const opened = context.waitForEvent('page');
  await press('Op het scherm tonen');
  const room = await opened;
  await room.setViewportSize(ROOM);
  await press('Beginnen');
  await press('Volgende stap');
  for (const line of LINES) {
    await page.getByLabel('Snel toevoegen', { exact: true }).fill(line);
    await page.keyboard.press('Enter');
  }
  await press('Ordenen');
  await page.clock.fastForward(4 * 60_000);
  await page.waitForTimeout(SETTLED_MS);
  await press('Alles in beeld');
  await page.waitForTimeout(SETTLED_MS);
  await keep('tekenen');
  await keep('scherm', room);
} finally {
  await browser.close();
  await server.close();
}
