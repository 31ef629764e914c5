import { Hand } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { type MapPage, pasteInto } from './support/mapPage.ts';

let map: MapPage;

test.beforeEach(async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  map = await library.makeMap({ title: 'De kaart als tabel' });
});

const names = (map: MapPage) => map.table('Actoren').getByRole('textbox', { name: /^Naam van / });
const expectNames = async (map: MapPage, ...expected: readonly string[]) => {
  await expect(names(map)).toHaveCount(expected.length);
  for (const [i, name] of expected.entries()) await expect(names(map).nth(i)).toHaveValue(name);
};
const relationRow = (map: MapPage, pair: string) =>
  map
    .table('Relaties')
    .getByRole('row')
    .filter({ has: map.page.getByRole('checkbox', { name: `${pair} selecteren` }) });

test('actors and relations are added, edited in place and deleted, each with its undo', async ({ page }) => {
  await map.show('Tabel');
  await expect(page).toHaveURL(/\/kaart\/[^/]+\/tabel$/);
  const newActor = page.getByLabel('Nieuwe actor', { exact: true });
  for (const name of ['Imam', 'Moskee', 'Wijkraad']) {
    await newActor.fill(name);
    await newActor.press('Enter');
    await expect(newActor).toHaveValue('');
  }
  await newActor.fill('imam');
  await newActor.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'staat al op de kaart' })).toBeVisible();
  await newActor.fill('');
  await expectNames(map, 'Imam', 'Moskee', 'Wijkraad');

  await page.getByLabel('Naam van Moskee', { exact: true }).fill('Moskee De Brug');
  await page.keyboard.press('Enter');
  await page.getByLabel('Soort van Moskee De Brug').selectOption('organisatie');
  await page.getByRole('button', { name: 'Rollen van Imam: geen' }).click();
  await page.getByRole('dialog').getByRole('checkbox', { name: 'schakel', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Rollen van Imam: schakel' })).toBeVisible();
  await page.getByRole('button', { name: 'Buurten van Imam: geen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nieuwe buurt' }).click();
  await page.keyboard.type('Havenkwartier');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Buurten van Imam: Havenkwartier' })).toBeVisible();
  await page.getByLabel('Kamp van Imam', { exact: true }).selectOption('geen kamp');
  await page.getByLabel('Sleutelfiguur van Imam', { exact: true }).selectOption('kandidaat');

  const form = page.getByRole('form', { name: 'Nieuwe relatie' });
  await form.getByRole('combobox', { name: 'Van' }).fill('Imam');
  await form.getByRole('combobox', { name: 'Soort' }).selectOption('invloed');
  await form.getByRole('combobox', { name: 'Naar' }).fill('Wijkraad');
  await form.getByRole('button', { name: 'Toevoegen' }).click();
  const row = relationRow(map, 'Imam – Wijkraad');
  await expect(row).toBeVisible();
  await row.getByLabel('Richting van Imam – Wijkraad').selectOption('↔ beide kanten op');
  await row.getByLabel('Sterkte van Imam – Wijkraad').selectOption('sterk');
  await row.getByLabel('Zekerheid van Imam – Wijkraad').selectOption('gehoord');
  await row.getByLabel('Soort van Imam – Wijkraad').selectOption('spanning');
  await expect(row.getByLabel('Richting van Imam – Wijkraad')).toHaveCount(0);
  await map.expectSaved();

  await map.reload();
  await expectNames(map, 'Imam', 'Moskee De Brug', 'Wijkraad');
  await expect(page.getByLabel('Soort van Moskee De Brug').locator('option:checked')).toHaveText('organisatie');
  await expect(page.getByRole('button', { name: 'Rollen van Imam: schakel' })).toBeVisible();
  await expect(page.getByLabel('Kamp van Imam', { exact: true }).locator('option:checked')).toHaveText('geen kamp');
  await expect(page.getByLabel('Sleutelfiguur van Imam', { exact: true }).locator('option:checked')).toHaveText('kandidaat');
  await expect(row.getByLabel('Sterkte van Imam – Wijkraad').locator('option:checked')).toHaveText('sterk');

  await page.getByRole('button', { name: 'spanning Imam – Wijkraad verwijderen' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Imam verwijderen', exact: true }).click();
  await expectNames(map, 'Moskee De Brug', 'Wijkraad');
  await map.undo.click();
  await map.undo.click();
  await expect(row).toBeVisible();
});

test('rows are sorted and filtered, and an edited row stays where it is', async ({ page }) => {
  await map.add('Wijkraad - Moskee', 'Imam - Moskee: spanning sterk', 'Buurthuis - Imam: zwak');
  await map.show('Tabel');
  const sort = (column: string) => map.table('Actoren').getByRole('button', { name: column, exact: true });
  await expectNames(map, 'Wijkraad', 'Moskee', 'Imam', 'Buurthuis');
  await sort('Naam').click();
  await expectNames(map, 'Buurthuis', 'Imam', 'Moskee', 'Wijkraad');
  await expect(map.table('Actoren').getByRole('columnheader', { name: /Naam/ })).toHaveAttribute('aria-sort', 'ascending');
  await sort('Naam').click();
  await expectNames(map, 'Wijkraad', 'Moskee', 'Imam', 'Buurthuis');
  await expect(map.table('Actoren').getByRole('columnheader', { name: /Naam/ })).toHaveAttribute('aria-sort', 'descending');
  await page.getByLabel('Naam van Moskee', { exact: true }).fill('Zalencentrum');
  await page.keyboard.press('Enter');
  await expectNames(map, 'Wijkraad', 'Zalencentrum', 'Imam', 'Buurthuis');

  await page.getByRole('searchbox', { name: 'Actoren filteren' }).fill('imam');
  await expectNames(map, 'Imam');
  await page.getByRole('searchbox', { name: 'Actoren filteren' }).fill('bestaat niet');
  await expect(page.getByText('Niets gevonden met ‘bestaat niet’.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Actoren filteren' }).fill('');

  const strengths = map
    .table('Relaties')
    .getByLabel(/^Sterkte van /)
    .locator('option:checked');
  await map.table('Relaties').getByRole('button', { name: 'Sterkte', exact: true }).click();
  await expect(strengths).toHaveText(['zwak', 'gewoon', 'sterk']);
  await page.getByRole('searchbox', { name: 'Relaties filteren' }).fill('spanning');
  await expect(strengths).toHaveText(['sterk']);
});

test('rows pasted from a spreadsheet come in whole, with one undo', async ({ page }) => {
  await map.show('Tabel');
  await pasteInto(page.getByLabel('Nieuwe actor', { exact: true }), 'Imam\r\nMoskee\r\nWijkraad\r\n');
  await expectNames(map, 'Imam', 'Moskee', 'Wijkraad');
  await pasteInto(
    page.getByRole('form', { name: 'Nieuwe relatie' }).getByRole('combobox', { name: 'Van' }),
    'Van\tNaar\tSoort\tSterkte\nImam\tMoskee\tvertrouwen\tsterk\nImam\tBuurthuis\tspanning\tzwak\n',
  );
  await expect(relationRow(map, 'Imam – Moskee').getByLabel('Soort van Imam – Moskee').locator('option:checked')).toHaveText(
    'vertrouwen',
  );
  await expectNames(map, 'Imam', 'Moskee', 'Wijkraad', 'Buurthuis');
  await map.undo.click();
  await expectNames(map, 'Imam', 'Moskee', 'Wijkraad');
  await map.undo.click();
  await expectNames(map);
});

test('what is selected in the table is selected on the canvas, and the other way round', async ({ page }) => {
  await map.add('Imam - Moskee', 'Wijkraad');
  await map.fit.click();
  const hand = new Hand(map);
  await hand.click('Imam');
  await hand.click('Wijkraad', { shift: true });
  await map.show('Tabel');
  await expect(page.getByRole('checkbox', { name: 'Imam selecteren' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Wijkraad selecteren' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Moskee selecteren', exact: true })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Imam selecteren' }).uncheck();
  await page.getByRole('checkbox', { name: 'Wijkraad selecteren' }).uncheck();
  await page.getByRole('checkbox', { name: 'Moskee selecteren', exact: true }).check();
  await expect(map.panel.getByLabel('Naam', { exact: true })).toHaveValue('Moskee');
  await map.show('Kaart');
  await expect(map.actor('Moskee')).toHaveAttribute('aria-selected', 'true');
  await expect(map.actor('Imam')).toHaveAttribute('aria-selected', 'false');
  await map.show('Tabel');
  await page.getByRole('button', { name: '1 actor verwijderen' }).click();
  await expectNames(map, 'Imam', 'Wijkraad');
  await expect(relationRow(map, 'Imam – Moskee')).toHaveCount(0);
});

test('a role or camp of Duiden is given in the table too, by mouse and by keys', async ({ page }) => {
  await map.add('Imam - Moskee', 'Wijkraad');
  await map.goTo('Duiden');
  await map.show('Tabel');
  await map.expectSays('Kies rechts een rol of een kamp, en klik dan in de tabel op wie erbij hoort.');
  await map.panel.getByRole('button', { name: /^schakel/ }).click();
  await map.expectSays('Klik in de kolom Rollen op wie deze rol heeft: schakel.');
  const given = (what: string, name: string) => page.getByRole('button', { name: `${name}: ${what}`, exact: true });
  await given('schakel', 'Imam').click();
  await expect(given('schakel', 'Imam')).toHaveAttribute('aria-pressed', 'true');
  await expect(map.panel.getByRole('button', { name: /^schakel/ })).toContainText('1 actor');
  await page.keyboard.press('ArrowDown');
  await expect(given('schakel', 'Moskee')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(given('schakel', 'Moskee')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Space');
  await expect(given('schakel', 'Moskee')).toHaveAttribute('aria-pressed', 'false');

  await map.panel.getByRole('textbox', { name: 'Naam van het kamp' }).fill('voor');
  await page.keyboard.press('Enter');
  await map.expectSays('Klik in de kolom Kamp op wie hierbij hoort: voor.');
  await given('voor', 'Wijkraad').click();
  await expect(map.panel.getByRole('button', { name: /^voor/ })).toContainText('1 actor');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Kamp van Wijkraad', { exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Rollen van Imam: schakel' })).toBeVisible();
});
