import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { type MapPage, pasteInto } from './support/mapPage.ts';

let map: MapPage;

test.beforeEach(async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  map = await library.makeMap({ title: 'Geplakt' });
});

const TABLE = [
  'Naam\tWijk\tType\tStatus\tLaatste contact\tGeloof',
  'Buurtvader\tNoord\tpersoon\tactief\t2026-03-04\tislam',
  '"Stichting ""Samen"""\tZuid\torganisatie\tkandidaat\t\t',
].join('\r\n');

test('a table from a spreadsheet opens the columns first, and comes in whole, with one undo', async ({ page }) => {
  await map.paste(TABLE);
  const dialog = page.getByRole('dialog', { name: 'Geplakte tekst toevoegen' });
  await expect(dialog.getByText('Gelezen: 2 actoren en 0 relaties.', { exact: true })).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Wijk lezen als' })).toHaveValue('neighbourhoods');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Kolom Geloof' })).toBeVisible();

  // Closed, nothing has happened and nothing is lost, not even by a reload.
  await page.keyboard.press('Escape');
  await map.expectNumberOfActors(0);
  await expect(map.undo).toBeDisabled();
  await expect(page.getByText('De geplakte tekst is niet toegevoegd.')).toBeVisible();
  await map.reload();
  await page.getByRole('button', { name: 'Opnieuw bekijken' }).click();

  await dialog.getByRole('button', { name: 'Toevoegen aan deze kaart' }).click();
  await map.expectNumberOfActors(2);
  await map.expectSays('Tekst overgenomen: 2 nieuwe actoren.');
  await expect(page.getByText('De geplakte tekst is niet toegevoegd.')).toBeHidden();
  await map.show('Tabel');
  const row = map
    .table('Actoren')
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox', { name: 'Buurtvader selecteren' }) });
  await expect(row).toContainText('Noord');
  await expect(page.getByRole('checkbox', { name: 'Stichting "Samen" selecteren' })).toBeVisible();
  await map.undo.click();
  await expect(row).toHaveCount(0);
});

test('the table view opens the same columns, also for a table with semicolons and for one of relations', async ({ page }) => {
  await map.show('Tabel');
  const dialog = page.getByRole('dialog', { name: 'Geplakte tekst toevoegen' });
  await pasteInto(page.getByRole('textbox', { name: 'Nieuwe actor' }), 'Naam;Wijk;Status\nImam;Noord;actief\nSchool;Zuid;');
  await dialog.getByRole('button', { name: 'Toevoegen aan deze kaart' }).click();
  await expect(page.getByRole('checkbox', { name: 'School selecteren' })).toBeVisible();
  await pasteInto(
    page.getByRole('textbox', { name: 'Nieuwe actor' }),
    'Van\tNaar\tSoort\tNotitie\nImam\tSchool\tvertrouwen\telke week\n',
  );
  await dialog.getByRole('button', { name: 'Toevoegen aan deze kaart' }).click();
  await expect(page.getByRole('checkbox', { name: 'Imam – School selecteren' })).toBeVisible();
  await map.expectSays('1 nieuwe relatie');
});
