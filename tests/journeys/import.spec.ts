import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

const TABLE = 'wie;met wie;clubkleur;geloof;opmerking\nWijkraad;Moskee;oranje;x;belt vaak\nMoskee;School;paars;y;\n';

test('what was recognised, an example of five rows and what stays out stand on one screen, and are corrected with the mouse', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles({ name: 'lijst.csv', contents: TABLE });
  await expect(dialog.getByRole('heading', { name: /^Dit lijkt op een lijst van / })).toBeVisible();
  const example = dialog.getByRole('table', { name: 'Voorbeeld uit lijst.csv' });
  await expect(example.getByRole('columnheader')).toHaveCount(5);
  await expect(example.getByRole('columnheader').filter({ hasText: 'geloof' })).toContainText('Weggelaten');
  await expect(example).not.toContainText('belt vaak; x');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Kolom geloof' })).toContainText('Dit is niet te veranderen.');

  await dialog.getByRole('combobox', { name: 'Wat staat er in een rij?' }).selectOption('Een relatie');
  await expect(dialog.getByRole('heading', { name: 'Dit lijkt op een lijst van relaties.' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'clubkleur lezen als' }).selectOption('soort relatie');
  await dialog.getByRole('combobox', { name: 'opmerking lezen als' }).selectOption('weglaten');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Kolom opmerking' })).toContainText('U koos weglaten.');
  // None of the three undid another.
  await expect(dialog.getByRole('combobox', { name: 'Wat staat er in een rij?' }).locator('option:checked')).toHaveText(
    'Een relatie',
  );
  await expect(dialog.getByRole('combobox', { name: 'clubkleur lezen als' }).locator('option:checked')).toHaveText(
    'soort relatie',
  );
  await expect(dialog).toContainText('Er komen 3 actoren en 2 relaties op een nieuwe kaart. Er is nog niets gewijzigd.');
  const { relations } = JSON.parse((await (await library.takeOver(dialog)).save('Bewaren als kaartbestand')).text);
  expect(relations.map(({ certainty }: { certainty: string }) => certainty)).toEqual(['heard', 'heard']);
  expect(JSON.stringify(relations)).not.toContain('belt vaak');
});

test('everything is corrected by keyboard alone, and the focus stays where it was', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles({ name: 'lijst.csv', contents: TABLE });
  const rows = dialog.getByRole('combobox', { name: 'Wat staat er in een rij?' });
  await rows.focus();
  const relation = async () => rows.locator('option:checked').innerText();
  await page.keyboard.press('Home');
  while ((await relation()) !== 'Een relatie') await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('heading', { name: 'Dit lijkt op een lijst van relaties.' })).toBeVisible();
  await expect(rows).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('combobox', { name: 'Waar staan de koppen?' })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(dialog.getByRole('combobox', { name: 'A lezen als' })).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Waar staan de koppen?' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('combobox', { name: 'clubkleur lezen als' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('Meer', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Wat staat er tussen de kolommen?' })).toBeVisible();
  const column = dialog.getByRole('combobox', { name: 'opmerking lezen als' });
  while (!(await column.evaluate((select) => select === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Kolom opmerking' })).toContainText('U koos weglaten.');
  await expect(column).toBeFocused();
  const make = dialog.getByRole('button', { name: 'Kaart maken', exact: true });
  while (!(await make.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('listbox', { name: 'Actoren op de kaart' })).toBeVisible({ timeout: 20_000 });
});

test('what is no network is refused by what it looks like and what to do, and another file can be chosen', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const minutes =
    'Verslag van de bijeenkomst van maandag in het buurthuis.\nDe wethouder opende de avond en heette iedereen van harte welkom.\n';
  const dialog = await library.chooseFiles({ name: 'verslag.txt', contents: minutes });
  await expect(dialog).toContainText('is lopende tekst. Maak er een lijst van');
  await expect(dialog.getByRole('button', { name: 'Kaart maken', exact: true })).toHaveCount(0);
  await library.chooseOtherFiles(dialog, { name: 'lijst.txt', contents: 'Imam - School: vertrouwen\n- Kerk\n' });
  await expect(dialog.getByRole('heading', { name: 'Dit lijkt op een lijst met op elke regel' })).toBeVisible();
  await expect(dialog).toContainText('Er komen 3 actoren en 1 relatie op een nieuwe kaart.');
  await (await library.takeOver(dialog)).expectNumberOfActors(3);
});

test('pasted on a map, the text of another program is shown first and comes in as its file would', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Geplakt' });
  await map.paste('*Vertices 2\n1 "Imam"\n2 "School"\n*Edges\n1 2 1\n');
  const dialog = page.getByRole('dialog', { name: 'Geplakte tekst toevoegen' });
  await expect(dialog.getByRole('heading', { name: 'Dit is een netwerk van Pajek' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Toevoegen aan deze kaart' }).click();
  await map.expectNumberOfActors(2);
});
