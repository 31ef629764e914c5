import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Download, Page } from '@playwright/test';
import { SaxesParser } from 'saxes';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

const CANARY = 'Fatima Kanarie';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Afbeelding maken' });
const isReady = (page: Page) => expect(page.locator('.picture-preview')).toHaveAttribute('aria-busy', 'false');
const saved = async (page: Page): Promise<Download> => {
  await isReady(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', { name: 'Afbeelding bewaren' }).click(),
  ]);
  await expect(dialogOf(page)).toHaveCount(0);
  return download;
};
const textsIn = (svg: string): { readonly texts: readonly string[]; readonly titles: readonly string[] } => {
  const found: Record<'text' | 'title', string[]> = { text: [], title: [] };
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    if (name === 'text' || name === 'title') found[name].push('');
  });
  parser.on('text', (text) => {
    for (const name of ['text', 'title'] as const) if (open.includes(name)) found[name][found[name].length - 1] += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return { texts: found.text, titles: found.title };
};
const makeMap = async (page: Page): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Opvang', issue: 'Opvang' });
  await map.add(`${CANARY} - Wijkagent`, 'Wijkagent - School');
  return map;
};

test('by mouse: an A4 as PNG has the size that was promised; an SVG has its text, one title and nobody by name', async ({
  page,
}) => {
  const map = await makeMap(page);
  await map.choose('Afbeelding maken');
  await isReady(page);
  await dialogOf(page).getByLabel('Formaat', { exact: true }).selectOption('a4');
  await expect(dialogOf(page).getByText('2339 × 1654 beeldpunten')).toBeVisible();
  await expectNoAxeViolations(page);
  const png = await saved(page);
  expect(png.suggestedFilename()).toMatch(/^schakelkaart-\d+-[a-z]+-\d{4}\.png$/);
  const bytes = await readFile(await png.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2339, 1654]);
  expect(bytes.toString('latin1')).not.toContain('Kanarie');

  await map.choose('Afbeelding maken');
  await dialogOf(page).getByRole('radio', { name: 'SVG, voor de drukker' }).check({ force: true });
  await expect(dialogOf(page).getByText('Op elke grootte scherp')).toBeVisible();
  const svg = await readFile(await (await saved(page)).path(), 'utf8');
  const { texts, titles } = textsIn(svg);
  expect(titles).toHaveLength(1);
  expect(texts.join(' ')).toContain('Persoon\u00A01');
  expect(svg).not.toContain('Kanarie');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('src:url(data:font/woff2;base64,');
  await expectOpenedByAnother(svg);
});

test('by keyboard alone: opened, chosen and saved, and back where one was', async ({ page }) => {
  const map = await makeMap(page);
  await page.getByRole('button', { name: 'Meer', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role=menuitem]:focus')).toHaveCount(1);
  await page.keyboard.press('a');
  const item = page.getByRole('menuitem', { name: 'Afbeelding maken', exact: true });
  for (let steps = 0; steps < 30 && !(await item.evaluate((one) => one === document.activeElement)); steps++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await isReady(page);
  const dark = dialogOf(page).getByRole('radio', { name: 'donker', exact: true });
  const light = dialogOf(page).getByRole('radio', { name: 'licht', exact: true });
  const save = dialogOf(page).getByRole('button', { name: 'Afbeelding bewaren' });
  await tabTo(page, light);
  await page.keyboard.press('ArrowRight');
  await expect(dark).toBeChecked();
  await isReady(page);
  await tabTo(page, save);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const bytes = await readFile(await download.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  await expect(dialogOf(page)).toHaveCount(0);
  await map.expectNumberOfActors(3);
});

test('it is of what is on the screen; where neighbourhoods lie is hidden with their names; copying says how it went', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await map.show('Buurten');
  await map.choose('Afbeelding maken');
  const of = dialogOf(page).getByLabel('Wat', { exact: true });
  await expect(of).toHaveValue('areas');
  await expect(dialogOf(page).getByText('Waar een buurt ligt, verraadt welke het is.', { exact: false })).toBeVisible();
  await expect(dialogOf(page).getByRole('button', { name: 'Afbeelding bewaren' })).toBeDisabled();
  await of.selectOption('difference');
  await isReady(page);
  await expect(page.getByRole('img', { name: /wat veranderde van ‘Foto 2’ naar ‘Nu’/ })).toBeVisible();
  await dialogOf(page).getByRole('button', { name: 'Kopiëren' }).click();
  await expect(dialogOf(page).locator('.actions').getByRole('status')).toHaveText(
    'De afbeelding is gekopieerd. Plak haar waar u wilt.',
  );
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await dialogOf(page).getByRole('button', { name: 'Afbeelding bewaren' }).click();
  await expect(dialogOf(page).locator('.actions').getByRole('status')).toContainText('kan zo’n grote afbeelding niet maken');
});

async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by Tab');
}

/** Where Inkscape is, it makes a picture of it; everywhere else a reader of XML has read it already. */
async function expectOpenedByAnother(svg: string): Promise<void> {
  const program = '/usr/bin/inkscape';
  if (!existsSync(program)) return;
  const folder = await mkdtemp(join(tmpdir(), 'picture-'));
  try {
    const [from, to] = [join(folder, 'a.svg'), join(folder, 'a.png')];
    await writeFile(from, svg);
    await promisify(execFile)(program, [from, '--export-type=png', '-o', to, '-w', '400'], { timeout: 60_000 });
    expect((await readFile(to)).readUInt32BE(16)).toBe(400);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
