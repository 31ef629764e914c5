import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';
import { networkCsv } from './support/networkCsv.ts';

const at = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00`));
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** A part of the coordinator's desk, by its address. */
const open = async (map: MapPage, part: string): Promise<void> => {
  const { page } = map;
  const [place = ''] = page.url().split(/[?#]|\/netwerk/);
  await page.goto(`${place}/netwerk?deel=${part}`);
  await expect(page.getByRole('navigation', { name: 'Onderdelen van het netwerk' })).toBeVisible();
};

test('a coordinator keeps sixty key figures in twelve neighbourhoods through a year', async ({ page }) => {
  test.setTimeout(120_000);
  await at(page, '2026-01-15');
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.takeOver(await library.chooseFiles({ name: 'netwerk.csv', contents: networkCsv() }));
  await map.expectNumberOfActors(60);

  // January: who was not spoken to for longest comes first, and each row has its deed.
  await open(map, 'attention');
  const table = page.getByRole('table', { name: 'Aandacht nodig' });
  const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows.first()).toContainText('Functie 01');
  await expect(rows.first()).toContainText('Actief, maar al negen maanden niet gesproken; gewoonlijk elke zes maanden.');
  await expect(table.getByRole('row', { name: /^Functie 02/ })).toContainText(
    'Sinds augustus 2025 kandidaat; gewoonlijk hooguit drie maanden.',
  );
  // A double click notes one talk: the row stays where it is, and says so.
  const next = await rows.nth(1).textContent();
  await button(page, 'Gesproken vandaag: Functie 01').dblclick();
  await expect(rows.first()).toContainText('Genoteerd: vandaag gesproken');
  await expect(rows.nth(1)).toHaveText(next ?? '');
  // Nor does a key that is held down take back what it noted.
  await button(page, 'Ongedaan maken: Functie 01').click();
  await expect(button(page, 'Ongedaan maken: Functie 01')).toHaveCount(0);
  await button(page, 'Gesproken vandaag: Functie 01').focus();
  await page.keyboard.down('Enter');
  await expect(button(page, 'Ongedaan maken: Functie 01')).toBeFocused();
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(rows.first()).toContainText('Genoteerd: vandaag gesproken');
  await button(page, 'Ongedaan maken: Functie 01').press('Enter');
  await expect(rows.first()).toContainText('Actief, maar al negen maanden niet gesproken;');
  await button(page, 'Gesproken vandaag: Functie 01').click();
  await expect(rows.first()).toContainText('Genoteerd: vandaag gesproken');
  await expect(button(page, 'Gesproken vandaag: Functie 01')).toHaveCount(0);
  // Nor is it an answer to the question that it opens.
  await button(page, 'Op een andere dag: Functie 03').focus();
  await page.keyboard.down('Enter');
  await expect(page.getByLabel('Op welke dag', { exact: true })).toBeFocused();
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  const talk = page.getByRole('dialog', { name: 'Gesproken: Functie 03' });
  // A day before the last talk takes its place only when that is asked for.
  await talk.getByLabel('Op welke dag', { exact: true }).fill('2025-06-01');
  await expect(talk.getByText(/Er staat al een later gesprek: 30 juni 2025/)).toBeVisible();
  await button(page, 'Gesprek noteren').click();
  await expect(talk.getByRole('alert')).toContainText('Dat blijft staan');
  await talk.getByLabel('Op welke dag', { exact: true }).fill('2026-01-10');
  await button(page, 'Gesprek noteren').click();
  const third = table.getByRole('row', { name: /^Functie 03/ });
  await expect(third).toContainText('Genoteerd: gesproken op 10 januari 2026');
  await table.getByRole('button', { name: 'Later: Functie 02' }).click();
  await page.getByText('Later (1)', { exact: true }).click();
  await expect(page.getByText('Komt terug op 15 februari 2026.', { exact: true })).toBeVisible();
  await button(page, 'Niet meer: Meedenken over beleid: niemand').click();
  await page.getByLabel('Waarom? Mag leeg blijven.').fill('dat doet de adviesraad');
  await expect(page.getByRole('dialog', { name: /^Niet meer tonen: Meedenken/ })).toContainText('gaat uit de lijst');
  await button(page, 'Niet meer tonen').click();
  await page.getByText('Niet meer getoond (1)', { exact: true }).click();
  await expect(page.getByText('‘dat doet de adviesraad’ · 15 januari 2026')).toBeVisible();
  await button(page, 'Terugnemen: Meedenken over beleid: niemand').click();
  await expect(table.getByRole('row', { name: /^Meedenken over beleid: niemand/ })).toBeVisible();
  await map.expectSaved();

  // June: what was put off is back, and what is agreed for all may change.
  await at(page, '2026-06-20');
  await page.reload();
  await expect(table.getByRole('row', { name: /^Functie 02/ })).toBeVisible();
  const many = await rows.count();
  await page.getByText('Afspraken', { exact: false }).first().click();
  await page.getByLabel('Iedereen spreken', { exact: true }).selectOption('24');
  await expect.poll(() => rows.count()).toBeLessThan(many);
  await table.getByRole('button', { name: 'Status bijwerken: Functie 02' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bijwerken: Functie 02' });
  await dialog.getByRole('radio', { name: 'actief', exact: true }).check();
  await dialog.getByLabel('Sinds', { exact: true }).fill('2026-06-01');
  await dialog.getByLabel('Contactpersoon', { exact: true }).fill('adviseur wijkteam');
  await dialog.getByRole('button', { name: 'Wijziging bewaren' }).click();
  await expect(table.getByRole('row', { name: /^Functie 02/ })).toHaveCount(0);

  // Who came and went, with days that were never written down filled in where they are missed.
  await open(map, 'course');
  const course = page.getByRole('table', { name: 'Verloop' });
  const thisYear = course.getByRole('row', { name: /^2026, tot nu/ });
  await expect(thisYear).toContainText('Functie 02');
  await expect(course.getByRole('row', { name: /^vóór 2023/ })).toContainText('niet bekend');
  await page.getByText('Datums per persoon (60)').click();
  await button(page, 'Datums aanpassen: Functie 60').click();
  await page.getByLabel('Sinds 1', { exact: true }).fill('2026-03-03');
  await button(page, 'Datums bewaren').click();
  await expect(thisYear).toContainText('Functie 60 3 mrt');
  await course.getByRole('button', { name: 'Functie 60', exact: true }).click();
  await expect(map.panel.getByLabel('Naam', { exact: true })).toHaveValue('Functie 60');
  await page.keyboard.press('Escape');
  const over = page.getByRole('region', { name: 'Wie kan dit overnemen?' });
  await over.getByText('Functie 05', { exact: false }).first().click();
  await expect(over.getByText(/Werkt ook als/).first()).toBeVisible();

  // December: the map may be kept for longer, and the report of the year says the same.
  await at(page, '2026-12-15');
  await page.reload();
  await button(page, /^Bewaren tot/).click();
  await map.choose('Verslag');
  const report = page.getByRole('dialog', { name: 'Verslag' });
  await report.getByRole('radio', { name: /^Jaarverslag van het netwerk/ }).check();
  await report.getByRole('radio', { name: 'herkenbaar', exact: true }).check();
  await button(page, 'Namen laten zien').click();
  await expect(report.getByRole('table', { name: 'Wie kwam en wie ging, per jaar' })).toContainText('2026, tot nu');
  await expect(report.getByRole('img', { name: /^Wie kwam en wie ging van 2023 tot en met 2026/ })).toBeVisible();
  await expect(report.getByRole('article')).toContainText('Kwam erbij: Functie 60 (3 maart 2026) en Functie 02 (1 juni 2026).');
});
