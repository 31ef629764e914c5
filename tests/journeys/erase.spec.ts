import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { everythingKept } from './support/keptData.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { MapPage } from './support/mapPage.ts';

const CANARY = 'Kanariegeel';

const takeFoto = async (map: MapPage) => {
  await map.goTo('Vergelijken');
  await map.panel.getByRole('button', { name: 'Foto maken' }).click();
  await map.page.getByRole('dialog').getByRole('button', { name: 'Foto maken' }).click();
  await map.expectSaved();
  await map.goTo('Tekenen');
};

test('somebody is erased everywhere: off the map, the foto and the disk, in the other tab too, and nothing brings it back', async ({
  page,
  context,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Wissen' });
  await map.add(`${CANARY} - Imam`, 'Imam - Wijkraad');
  await takeFoto(map);
  const other = await context.newPage();
  await other.goto(page.url());
  const there = new MapPage(other);
  await expect(there.actor(CANARY)).toHaveCount(1);
  // In the other tab something can be undone that would bring the name back.
  await other.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await other.keyboard.type(CANARY.toLowerCase());
  await other.keyboard.press('Delete');
  await there.expectSaved();
  await expect(map.actor(CANARY)).toHaveCount(0);
  await there.undo.click();
  await there.expectSaved();
  expect(await everythingKept(page)).toContain(CANARY);

  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.type('imam');
  await page.keyboard.press('Enter');
  await map.panel.getByRole('textbox', { name: 'Notitie' }).fill(`Belt vaak met ${CANARY}.`);
  await map.panel.getByRole('textbox', { name: 'Notitie' }).blur();
  await map.expectSaved();
  await map.choose('Iemand overal wissen');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: 'Zoek op naam' }).fill('kanarie');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: CANARY }).click();
  await expect(dialog).toContainText('Staat op de kaart en op 1 foto.');
  await expect(dialog).toContainText('In 1 tekst op de kaart');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Annuleren' }).click();

  await map.panel.getByRole('textbox', { name: 'Notitie' }).fill('Belt vaak.');
  await map.panel.getByRole('textbox', { name: 'Notitie' }).blur();
  await map.panel.getByRole('button', { name: 'Klaar', exact: true }).click();
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.type('kanarie');
  await page.keyboard.press('Enter');
  await map.panel.getByRole('button', { name: 'Overal wissen…' }).click();
  await expect(dialog).toContainText('In notities en andere teksten komt de naam niet voor.');
  await dialog.getByRole('button', { name: 'Voorgoed wissen' }).click();
  await map.expectSays('Overal gewist.');
  await map.expectSaved();
  await expect(map.undo).toBeDisabled();
  expect(await everythingKept(page)).not.toContain(CANARY);

  await expect(there.actor(CANARY)).toHaveCount(0, { timeout: 5_000 });
  await there.expectSays('De kaart is opnieuw geladen');
  await expect(there.undo).toBeDisabled();
  await there.add('Jongerenwerker');
  await map.expectNumberOfActors(3);
  await map.reload();
  await map.expectNumberOfActors(3);
  expect(await everythingKept(page)).not.toContain(CANARY);
});

test('who is only on a foto is erased from the foto itself, by keyboard', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Wissen op een foto' });
  await map.add(`${CANARY} - Imam`);
  await takeFoto(map);
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.type('kanarie');
  await page.keyboard.press('Delete');
  await map.expectNumberOfActors(1);
  await map.expectSaved();
  await map.goTo('Vergelijken');
  const row = map.panel.getByRole('listitem').first();
  await row.getByRole('button').first().press('Enter');
  await row.getByRole('button', { name: 'Foto openen' }).press('Enter');
  await expect(map.actor(CANARY)).toHaveCount(1);
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.type('kanarie');
  await page.keyboard.press('Enter');
  await map.panel.getByRole('button', { name: 'Overal wissen…' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Staat alleen op 1 foto.');
  await page.getByRole('dialog').getByRole('button', { name: 'Voorgoed wissen' }).press('Enter');
  await map.expectSays('Overal gewist.');
  await expect(map.actor(CANARY)).toHaveCount(0);
  await map.expectNumberOfActors(1);
  expect(await everythingKept(page)).not.toContain(CANARY);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});
