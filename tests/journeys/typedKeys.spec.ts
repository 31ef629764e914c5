import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

const openEmpty = async (page: Page): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  return library.makeMap({ title: 'Opvang' });
};

test('Ctrl+Z in a field is of the field while there is something to take back there, and then of the map', async ({ page }) => {
  const map = await openEmpty(page);
  await map.add('Imam', 'Wijkagent');
  await map.quickAdd.pressSequentially('abc');
  for (let press = 0; press < 6 && (await map.quickAdd.inputValue()) !== ''; press++) await map.quickAdd.press('Control+z');
  await expect(map.quickAdd).toHaveValue('');
  await map.expectNumberOfActors(2);
  await map.quickAdd.press('Control+z');
  await map.expectNumberOfActors(1);
  await map.expectSays('1 actor toevoegen is ongedaan gemaakt.');
  await map.quickAdd.press('Control+Shift+z');
  await map.expectNumberOfActors(2);
  await map.expectSays('1 actor toevoegen is opnieuw gedaan.');

  await map.quickAdd.pressSequentially('d');
  await map.quickAdd.press('Control+z');
  await expect(map.quickAdd).toHaveValue('');
  await map.quickAdd.press('Control+y');
  await expect(map.quickAdd).toHaveValue('d');
  await map.expectNumberOfActors(2);
});

test('/ goes from the drawing to Snel toevoegen, and is an ordinary key everywhere else', async ({ page }) => {
  const map = await openEmpty(page);
  await map.add('Imam');
  const drawing = page.getByRole('listbox', { name: 'Actoren op de kaart' });
  await drawing.focus();
  await page.keyboard.press('/');
  await expect(map.quickAdd).toBeFocused();
  await expect(map.quickAdd).toHaveValue('');
  for (const place of [
    map.fit,
    page.getByRole('button', { name: 'Meer', exact: true }),
    page.getByRole('button', { name: 'Tabel', exact: true }),
  ]) {
    await place.focus();
    await page.keyboard.press('/');
    await expect(place).toBeFocused();
  }
  await drawing.press('Enter');
  const kind = map.panel.getByRole('radio').first();
  await kind.focus();
  await page.keyboard.press('/');
  await expect(kind).toBeFocused();
});

test('Enter that ends composing a letter hands nothing in, in any field', async ({ page }) => {
  const map = await openEmpty(page);
  await map.add('Imam');
  await map.quickAdd.fill('half');
  const composing = { key: 'Enter', keyCode: 229, which: 229, bubbles: true, cancelable: true };
  await map.quickAdd.dispatchEvent('keydown', composing);
  await expect(map.quickAdd).toHaveValue('half');
  await map.actor('Imam').dispatchEvent('click');
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).press('Home');
  await page.keyboard.press('Enter');
  await map.group('Kamp').getByRole('button', { name: 'Nieuw kamp' }).click();
  const camp = map.group('Kamp').getByRole('textbox');
  await camp.fill('vo');
  await camp.dispatchEvent('keydown', composing);
  await expect(camp).toHaveValue('vo');
  await camp.press('Enter');
  await expect(map.group('Kamp').getByRole('radio', { name: 'vo' })).toBeChecked();
});
