import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const newMap = async (page: Page, title: string): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  return library.makeMap({ title });
};
const onDrawing = (page: Page) => page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const putOnClipboard = (page: Page, text: string) => page.evaluate((said) => navigator.clipboard.writeText(said), text);

test('select all, cut and paste: everybody comes back with all they had, and a copy gets a number', async ({ page }) => {
  const map = await newMap(page, 'Knippen');
  await map.add('Imam - School: vertrouwen sterk', 'Kerk');
  await map.goTo('Duiden');
  await map.actor('Imam').waitFor();
  await onDrawing(page);
  await page.keyboard.press('Control+a');
  await map.expectSays('3 geselecteerd');
  await page.keyboard.press('Control+x');
  await map.expectNumberOfActors(0);
  await map.expectSays('3 actoren geknipt.');
  await page.keyboard.press('Control+v');
  await map.expectNumberOfActors(3);
  await map.expectHeard('Imam', '1 relatie');
  await map.expectSays('3 actoren en 1 relatie geplakt.');
  await page.keyboard.press('Control+v');
  await map.expectNumberOfActors(6);
  await map.expectHeard('Imam (2)', '1 relatie');
  await expect(map.actor('Imam (2)')).toHaveAttribute('aria-selected', 'true');
  await expect(map.actor('Imam')).toHaveAttribute('aria-selected', 'false');
  await map.undo.click();
  await map.expectNumberOfActors(3);
  await page.keyboard.press('Control+z');
  await map.expectNumberOfActors(0);
  await page.keyboard.press('Control+z');
  await map.expectNumberOfActors(3);
});

test('a role given here comes back with a cut, and stays behind when copied to another map', async ({ page, context }) => {
  const map = await newMap(page, 'Hier');
  await map.add('Imam - School: spanning', 'Kerk');
  await map.actor('Imam').waitFor();
  await onDrawing(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitemcheckbox', { name: 'schakel', exact: true }).click();
  await map.expectHeard('Imam', 'schakel');
  await onDrawing(page);
  await page.keyboard.press('Control+x');
  await map.expectNumberOfActors(0);
  await page.keyboard.press('Control+v');
  await map.expectHeard('Imam', 'schakel', '1 relatie');
  await page.keyboard.press('Control+c');
  await map.expectSays('3 actoren en 1 relatie gekopieerd.');
  // Of a list is heard what is not said to be seen.
  const lines = (await clipboard(page)).split(/\r?\n/).sort();
  expect(lines).toEqual(['Imam', 'Imam - School: spanning zelf gezien', 'Kerk', 'School']);

  const other = await newMap(await context.newPage(), 'Daar');
  await other.add('school');
  await onDrawing(other.page);
  await other.page.keyboard.press('Control+v');
  await other.expectNumberOfActors(3);
  await other.expectSays('2 actoren en 1 relatie geplakt. 1 actor stond al op de kaart. Rollen bleven achter');
  await other.expectHeard('Imam', '1 relatie');
  await expect(other.actor('Imam')).not.toHaveAccessibleName(/schakel/);
  await other.expectUndoes('Plakken');
  await other.undo.click();
  await other.expectNumberOfActors(1);
});

test('a list pasted on the drawing is shown first; one name goes on in Snel toevoegen', async ({ page }) => {
  const map = await newMap(page, 'Lijst');
  await putOnClipboard(page, 'Imam\nSchool - Kerk\nKerk - Kerk\n');
  await onDrawing(page);
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Lijst toevoegen' });
  await expect(dialog.getByText('Dit komt erbij: 3 actoren en 1 relatie.')).toBeVisible();
  await expect(dialog.getByText('Niet te lezen: regel 3.')).toBeVisible();
  await map.expectNumberOfActors(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Opnieuw bekijken' }).click();
  await dialog.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await map.expectNumberOfActors(3);
  await expect(page.getByRole('textbox', { name: 'Regel 3', exact: true })).toHaveValue('Kerk - Kerk');
  await map.expectUndoes('3 actoren en 1 relatie toevoegen');

  await putOnClipboard(page, 'Wijkagent\r\n');
  await onDrawing(page);
  await page.keyboard.press('Control+v');
  await expect(map.quickAdd).toBeFocused();
  await expect(map.quickAdd).toHaveValue('Wijkagent');
  await page.keyboard.press('Enter');
  await map.expectNumberOfActors(4);
});
