import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { Hand } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

/** Names of persons, kinds that nobody knows and what no map may say: asked and said in quiet lines. */

const start = async (page: Page): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  return library.makeMap({ title: 'Namen' });
};

test('on the drawing a name is seen while one types, asked about on the panel, and never in the way', async ({ page }) => {
  const map = await start(page);
  const box = await page.getByRole('listbox', { name: 'Actoren op de kaart' }).boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + 400, (box?.y ?? 0) + 200);
  const field = page.getByRole('textbox', { name: 'Naam van de nieuwe actor' });
  await field.pressSequentially('Samira el Amrani');
  await expect(page.getByText('Lijkt een naam. Liever een functie?')).toBeVisible();
  await field.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const question = map.panel.getByRole('group', { name: '‘Samira el Amrani’ lijkt een naam. Liever een functie?' });
  await expectNoAxeViolations(page);
  await question.getByRole('button', { name: 'naam mag, want …' }).click();
  await question.getByRole('textbox', { name: 'Waarom mag deze naam hier staan?' }).fill('zij is het gezicht van de buurt');
  await expectNoAxeViolations(page);
  await question.getByRole('button', { name: 'Bewaren' }).click();
  await expect(question).toHaveCount(0);
  await map.expectUndoes('Actor wijzigen');
  await map.undo.click();
  await expect(question).toBeVisible();
});

test('in the table a mark in the row opens the question, by keyboard too, and no row moves', async ({ page }) => {
  const map = await start(page);
  await map.show('Tabel');
  const add = page.getByRole('textbox', { name: 'Nieuwe actor' });
  await add.fill('Fatima Yilmaz');
  await add.press('Enter');
  await expect(add).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '‘Fatima Yilmaz’ lijkt een naam.' })).toBeVisible();
  await add.fill('Levvel');
  await add.press('Enter');
  const kind = page.getByRole('combobox', { name: /Soort.*Levvel/ });
  await expect(kind).toHaveValue('');
  await kind.selectOption('organisatie');
  await expect(page.getByRole('button', { name: 'Wat is ‘Levvel’?' })).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: '‘Fatima Yilmaz’ lijkt een naam. Liever een functie?' }).press('Enter');
  const sheet = page.getByRole('dialog', { name: '‘Fatima Yilmaz’ lijkt een naam. Liever een functie?' });
  await sheet.getByRole('button', { name: 'is een functie of organisatie' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Wat is ‘Fatima Yilmaz’?' })).toBeVisible();
});

test('what no map may say of a person is answered with what to write instead; of an organisation it may be said', async ({
  page,
}) => {
  const map = await start(page);
  const hand = new Hand(map);
  await map.add('Huisarts - Bestuur moskee');
  await hand.click('Huisarts');
  const note = map.panel.getByRole('textbox', { name: 'Notitie' });
  const words = map.panel.getByRole('status').filter({ hasText: 'Schrijf geen geloof op bij een persoon.' });
  await note.fill('is moslim');
  await expect(words).toContainText('Schrijf wat iemand doet, bijvoorbeeld ‘bestuur moskee’.');
  await expect(note).toBeFocused();
  await expectNoAxeViolations(page);
  await map.panel.getByRole('radio', { name: 'groep' }).check();
  await expect(words).toHaveCount(0);
  await hand.click('Bestuur moskee');
  await note.fill('soennitisch');
  await map.expectSaved();
  await expect(words).toHaveCount(0);
  await map.goTo('Duiden');
  await page.getByRole('textbox', { name: 'Naam van het kamp' }).fill('Moslims');
  await expect(map.panel.getByRole('status').filter({ hasText: 'Een kamp is een standpunt.' })).toBeVisible();
});

test('in English the lines say the same', async ({ page }) => {
  const map = await start(page);
  await map.add('Fatima Yilmaz');
  await map.choose('English');
  await expect(page.getByRole('button', { name: 'the name may stay, because …' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Panel' })).toContainText(
    /1 name on this map looks like a person’s name\.\s+Still open: owner, purpose, legal basis,? and whether they know of it./,
  );
  await expectNoAxeViolations(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('the line stands above the field and is answered with a finger', async ({ page }) => {
    const map = await start(page);
    await map.add('Fatima Yilmaz');
    const answer = page.getByRole('button', { name: 'is een functie of organisatie' });
    const [line, field] = [await answer.boundingBox(), await map.quickAdd.boundingBox()];
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? 0);
    expect(line?.height).toBeGreaterThanOrEqual(44);
    await answer.tap();
    await page.getByRole('button', { name: 'organisatie', exact: true }).tap();
    await expect(page.getByRole('status').filter({ hasText: 'Fatima' })).toHaveCount(0);
  });
});
