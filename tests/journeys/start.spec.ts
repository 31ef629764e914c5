import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('an empty start explains itself in three lines and offers the ways to begin', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await expect(page.getByRole('heading', { name: 'Hier komen uw kaarten' })).toBeVisible();
  for (const line of [/^Een polarisatiekaart laat zien/, /^Teken in tien minuten/, /^Alles blijft op dit apparaat/])
    await expect(page.getByText(line)).toBeVisible();
  await expect(library.newMap).toBeVisible();
  await expect(library.openFile).toBeVisible();
  await expect(library.seeExample).toBeVisible();
});

test('a new map asks what it is about and who answers for it, and shows that on its card', async ({ page }) => {
  const library = new LibraryPage(page);
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await library.open();
  await library.newMap.click();
  await expect(page.getByLabel('Einddatum', { exact: true })).toHaveValue('2027-05-22');
  await page.getByRole('button', { name: 'Kaart maken', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('Geef de kaart een titel.');
  await page.getByRole('button', { name: 'Annuleren', exact: true }).click();
  await expect(library.newMap).toBeFocused();

  const map = await library.makeMap({
    title: 'Opvang aan de Singel',
    issue: 'Hoe praten bewoners over de opvang?',
    owner: 'Adviseur sociale cohesie',
    purpose: 'Gesprek met de wijkraad',
    endDate: '2027-03-01',
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Opvang aan de Singel' })).toBeVisible();
  await expect(page.getByRole('banner').getByText('Hoe praten bewoners over de opvang?')).toBeVisible();
  await expect(map.panel.getByText('Bewaard tot 1 maart 2027')).toBeVisible();
  const hint = 'Typ hier een naam, of dubbelklik op het papier.';
  await map.expectSays(hint);
  await map.add('Wijkraad - Ondernemersvereniging');
  await expect(page.getByText(hint), 'an instruction is there until somebody stands there, and not again').toHaveCount(0);

  await map.choose('Kaartgegevens');
  await expect(page.getByLabel('Eigenaar', { exact: true })).toHaveValue('Adviseur sociale cohesie');
  await expect(page.getByLabel('Doel', { exact: true })).toHaveValue('Gesprek met de wijkraad');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  const card = page.getByRole('listitem').filter({ has: library.map('Opvang aan de Singel') });
  await expect(card).toContainText('Hoe praten bewoners over de opvang?');
  await expect(card).toContainText('2 actoren, 1 relatie · Gewijzigd 22 november 2026');
  await expect(card).toContainText('Bewaard tot 1 maart 2027');
  await expect(card.getByRole('img', { name: 'Schets van de kaart' })).toBeVisible();
});

test('a double click on making a map makes one', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.newMap.click();
  await page.getByLabel('Titel', { exact: true }).fill('Eén kaart');
  await page.getByRole('button', { name: 'Kaart maken', exact: true }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Eén kaart' })).toBeVisible();
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await expect(library.map('Eén kaart')).toHaveCount(1);
});

test('a map is renamed, copied, removed and brought back; a reload keeps the list', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Eerste kaart' });
  await map.add('Wijkraad', 'Buurthuis');
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();

  await page.getByRole('button', { name: 'Naam wijzigen: Eerste kaart' }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Opvang Singel');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(library.map('Opvang Singel')).toBeVisible();

  await page.getByRole('button', { name: 'Kopie maken: Opvang Singel' }).click();
  await expect(library.map('Opvang Singel (kopie)')).toBeVisible();

  // The second half of a double click removes no other map, which comes in its place.
  await page.getByRole('button', { name: 'Verwijderen: Opvang Singel', exact: true }).dblclick({ delay: 60 });
  await expect(page.getByText('‘Opvang Singel’ is verwijderd.')).toBeVisible();
  await expect(library.map('Opvang Singel')).toHaveCount(0);
  await expect(library.map('Opvang Singel (kopie)')).toBeVisible();
  await page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await expect(library.map('Opvang Singel')).toBeVisible();

  await page.getByRole('button', { name: 'Verwijderen: Opvang Singel (kopie)' }).click();
  await expect(library.map('Opvang Singel (kopie)')).toHaveCount(0);
  await page.reload();
  await expect(library.map('Opvang Singel')).toBeVisible();
  await expect(library.map('Opvang Singel (kopie)')).toHaveCount(0);
  const opened = await library.openMap('Opvang Singel');
  await opened.expectNumberOfActors(2);
});

test('the example opens with actors, relations, camps and neighbourhoods of a made-up town', async ({ page, watch }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  watch.keepPrivate(await page.getByRole('heading', { level: 1 }).innerText());
  await expect(map.actors).toHaveCount(31);
  await expect(map.panel).toContainText('31 actoren en');
  await map.expectSaved();
  await map.show('Buurten');
  await expect(page.getByRole('table', { name: 'Buurten en hun dekking' })).toBeVisible();
  await map.show('Kaart');
  await expect(map.actors).toHaveCount(31);
});

test('the list says how safe maps are here, and asks the browser to keep them', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.makeMap({ title: 'Bewaard' });
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await expect(page.getByText(/De browser (mag uw kaarten opruimen|heeft toegezegd uw kaarten te bewaren)/)).toBeVisible();
});
