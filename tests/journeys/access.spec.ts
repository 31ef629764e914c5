import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { everythingKept } from './support/keptData.ts';
import { LibraryPage } from './support/libraryPage.ts';

const CANARY = 'Kanariegeel';

test('who asks what is kept of them is given it from the maps on which it is said to be them, without the names of others, and is erased from there', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const first = await library.makeMap({ title: 'Opvang', owner: 'Adviseur Samenleven' });
  await first.add(`${CANARY} - Piet Paaltjes`);
  await first.goTo('Vergelijken');
  await first.panel.getByRole('button', { name: 'Foto maken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Foto maken' }).click();
  await first.expectSaved();
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  const second = await library.makeMap({ title: 'Windmolens' });
  await second.add(`${CANARY} - Wijkraad`);
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.type('kanarie');
  await page.keyboard.press('Enter');
  const note = second.panel.getByRole('textbox', { name: 'Notitie' });
  await note.fill(`de andere ${CANARY} heeft schulden`);
  await note.blur();
  await second.expectSaved();
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();

  // Nothing is looked up before it is said that the person asked.
  await page.getByRole('button', { name: 'Inzage geven', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Inzage geven' });
  await dialog.getByRole('textbox', { name: 'Naam' }).fill(CANARY.toLowerCase());
  await dialog.getByRole('button', { name: 'Overzicht maken' }).click();
  await expect(dialog.getByRole('alert')).toContainText('zeg dat de persoon er zelf om vroeg');
  await dialog.getByRole('checkbox', { name: 'Deze persoon heeft mij hier zelf om gevraagd' }).check();
  await dialog.getByRole('button', { name: 'Overzicht maken' }).click();

  const overview = dialog.getByRole('group', { name: 'Overzicht' });
  const one = dialog.getByRole('checkbox', { name: `${CANARY}, op ‘Opvang’` });
  const other = dialog.getByRole('checkbox', { name: `${CANARY}, op ‘Windmolens’` });
  const confirmErasing = page.getByRole('dialog', { name: 'Overal wissen?' });
  // One of the name on each map may be two people: nobody is told of, or erased, before it is said who is meant.
  await expect(one).not.toBeChecked();
  await expect(other).not.toBeChecked();
  await expect(overview).toContainText('Er is niet gezegd dat u dat bent.');
  await expect(overview).not.toContainText('Kaart:');
  await expect(dialog.getByRole('button', { name: 'Overal wissen' })).toHaveCount(0);
  await one.check();
  await expect(overview).toContainText('Kaart: Opvang');
  await expect(overview).not.toContainText('schulden');
  await expect(overview).not.toContainText('Windmolens');
  await other.check();
  for (const text of ['schulden', 'Kaart: Opvang', 'Kaart: Windmolens', 'Adviseur Samenleven', `Naam: ${CANARY}.`, 'Op de foto'])
    await expect(overview).toContainText(text);
  await expect(overview).toContainText('Contact met Persoon 1');
  await expect(overview).not.toContainText('Paaltjes');
  await expectNoAxeViolations(page);
  await dialog.getByRole('checkbox', { name: 'Namen van anderen laten zien' }).check();
  await expect(overview).toContainText('Contact met Piet Paaltjes');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Word-bestand' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^schakelkaart-[\w-]+\.docx$/);

  await other.uncheck();
  await dialog.getByRole('button', { name: 'Overal wissen' }).click();
  await expect(confirmErasing).toContainText('Kijk eerst of het om dezelfde persoon gaat.');
  await expect(confirmErasing).not.toContainText('Windmolens');
  await confirmErasing.getByRole('button', { name: 'Voorgoed wissen' }).click();
  await expect(dialog.getByRole('status')).toContainText('Gewist van 1 kaart.');
  // Who is left is not meant for being the only one now.
  await expect(one).toHaveCount(0);
  await expect(other).not.toBeChecked();
  await expect(overview).not.toContainText('schulden');
  await other.check();
  await dialog.getByRole('button', { name: 'Overal wissen' }).click();
  await confirmErasing.getByRole('button', { name: 'Voorgoed wissen' }).click();
  await expect(overview).toContainText('Onder deze naam staat er niets op deze kaarten.');
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  expect(await everythingKept(page)).not.toContain(CANARY);
  const again = await library.openMap('Opvang');
  await again.expectNumberOfActors(1);
});
