import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startKillableBrowser } from './support/killableBrowser.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { MapPage } from './support/mapPage.ts';

const CANARY = 'Kanariegeel';

/** Drafts have to be written at once, which no bucket can: what was half typed for some seconds may stay there, as the dialogs say. */
const OF_DRAFTS = /Local Storage/;

/** A browser that runs takes away files, and whole folders with them: what went between being listed and being read holds no name. */
const unlessGone = <Found>(look: () => Found): Found | undefined => {
  try {
    return look();
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined;
    throw problem;
  }
};

/** The files of the browser in which the name stands, in either of the ways in which browsers write texts; not those of drafts. */
const filesWith = (folder: string, name: string): string[] => {
  const spellings = [Buffer.from(name), Buffer.from(name, 'utf16le')];
  return (unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? []).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesWith(path, name);
    const bytes = entry.isFile() && !OF_DRAFTS.test(path) ? unlessGone(() => readFileSync(path)) : undefined;
    return spellings.some((spelling) => bytes?.includes(spelling)) ? [path] : [];
  });
};

const eraseSomebody = async (page: Page) => {
  await new MapPage(page).choose('Iemand overal wissen');
  await page.getByRole('dialog').getByRole('button', { name: CANARY }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Voorgoed wissen' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};
const toList = (page: Page) => page.getByRole('link', { name: 'Kaarten', exact: true }).click();
const removeMap = async (page: Page) => {
  await toList(page);
  await page.getByRole('button', { name: 'Verwijderen: Op schijf' }).click();
  await expect(page.getByRole('button', { name: 'Terugzetten' })).toBeVisible();
  await new LibraryPage(page).openExample();
};
const eraseAll = async (page: Page) => {
  await toList(page);
  await page.getByRole('button', { name: 'Alles van dit apparaat wissen' }).click();
  await page.getByRole('dialog').getByRole('checkbox').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Alles wissen' }).click();
  await expect(page.getByText('Alles is van dit apparaat gewist.')).toBeVisible();
};

for (const [deed, erase] of [
  ['somebody is erased', eraseSomebody],
  ['a map is removed and the list is left', removeMap],
  ['everything is erased', eraseAll],
] as const)
  test(`once ${deed}, the name is soon in none of the browser's files, where it has buckets`, async ({ baseURL }) => {
    test.setTimeout(180_000);
    const profile = mkdtempSync(join(tmpdir(), 'schakelkaart-disk-'));
    const { context, kill } = await startKillableBrowser(profile);
    try {
      const page = await context.newPage();
      await page.goto(`${baseURL}/`);
      const map = await new LibraryPage(page).makeMap({ title: 'Op schijf' });
      await map.add(`${CANARY} - Imam`);
      expect(filesWith(profile, CANARY)).not.toEqual([]);
      await erase(page);
      await expect.poll(() => filesWith(profile, CANARY), { timeout: 20_000 }).toEqual([]);
    } finally {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
