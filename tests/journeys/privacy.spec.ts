import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('the first name of a person brings one question: what for, on what basis, do they know', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Namen' });
  await map.add('Wijkagent Noord - Imam');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await map.quickAdd.fill('Fatima Yilmaz');
  await map.quickAdd.press('Enter');
  const question = page.getByRole('dialog', { name: 'Een naam van een persoon' });
  await expect(question).toContainText('‘Fatima Yilmaz’ lijkt op de naam van een persoon.');
  await question.getByRole('button', { name: 'Ik gebruik liever functies' }).click();
  await map.expectSays('Wijzig de naam in een functie, zoals ‘wijkagent Noord’.');
  await map.add('Johan de Boer');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('who answers the question may use names, and the answers are kept with the map', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Namen met grondslag', purpose: 'Gesprek voorbereiden' });
  await map.quickAdd.fill('Fatima Yilmaz - Imam');
  await map.quickAdd.press('Enter');
  const question = page.getByRole('dialog', { name: 'Een naam van een persoon' });
  await expect(question.getByRole('button', { name: 'Namen gebruiken' })).toBeDisabled();
  await expect(question.getByRole('textbox', { name: 'Doel' })).toHaveValue('Gesprek voorbereiden');
  await question.getByRole('textbox', { name: 'Grondslag' }).fill('Taak van algemeen belang');
  await question.getByRole('radio', { name: 'deels' }).check();
  await question.getByRole('button', { name: 'Namen gebruiken' }).click();
  await expect(question).toHaveCount(0);
  await map.expectSaved();
  await map.reload();
  await map.add('Johan de Boer');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await map.choose('Kaartgegevens');
  const details = page.getByRole('dialog', { name: 'Kaartgegevens' });
  await expect(details.getByRole('textbox', { name: 'Grondslag' })).toHaveValue('Taak van algemeen belang');
  await expect(details.getByRole('radio', { name: 'deels' })).toBeChecked();
});

test('when the end date has passed the program asks: keep until, remove, or later', async ({ page }) => {
  const library = new LibraryPage(page);
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await library.open();
  const map = await library.makeMap({ title: 'Over datum', endDate: '2026-12-31' });
  await map.add('Wijkraad');
  await page.clock.setFixedTime(new Date('2027-01-15T10:00:00'));
  await page.reload();
  const question = page.getByRole('dialog', { name: 'De einddatum is voorbij' });
  await expect(question).toContainText('Deze kaart zou bewaard worden tot 31 december 2026.');
  await question.getByRole('button', { name: 'Later beslissen' }).click();
  await expect(question).toHaveCount(0);
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await expect(page.getByText('Einddatum 31 december 2026 is voorbij, 1 keer uitgesteld')).toBeVisible();

  // Once a day: not when the page is opened again, but on the next day, and from the panel at any time.
  await library.map('Over datum').click();
  await expect(map.panel).toContainText('Einddatum 31 december 2026 is voorbij, 1 keer uitgesteld.');
  await expect(question).toHaveCount(0);
  await page.reload();
  await map.panel.getByRole('button', { name: 'Nu beslissen' }).click();
  await expect(question).toContainText('Beslissen is 1 keer uitgesteld.');
  await question.getByRole('button', { name: 'Later beslissen' }).click();
  await page.clock.setFixedTime(new Date('2027-01-16T10:00:00'));
  await page.reload();
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(map.panel).toContainText('2 keer uitgesteld');
  await map.expectSaved();
  await page.clock.setFixedTime(new Date('2027-01-17T10:00:00'));
  await page.reload();
  await question.getByRole('button', { name: 'Bewaren tot 17 juli 2027' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByText('bewaard tot 17 juli 2027')).toBeVisible();

  await page.clock.setFixedTime(new Date('2027-08-01T10:00:00'));
  await map.expectSaved();
  await page.reload();
  await question.getByRole('button', { name: 'Kaart verwijderen' }).click();
  await expect(page.getByRole('heading', { name: 'Hier komen uw kaarten' })).toBeVisible();
});

test('a page that stays open past the end date asks at the next change', async ({ page }) => {
  const library = new LibraryPage(page);
  await page.clock.setFixedTime(new Date('2026-12-31T12:00:00'));
  await library.open();
  const map = await library.makeMap({ title: 'Oud en nieuw', endDate: '2026-12-31' });
  await map.add('Wijkraad');
  await page.clock.setFixedTime(new Date('2027-01-01T12:00:00'));
  await map.quickAdd.fill('Moskee');
  await map.quickAdd.press('Enter');
  await expect(page.getByRole('dialog', { name: 'De einddatum is voorbij' })).toBeVisible();
});

test('titles stay neutral and addresses hold random ids', async ({ page, watch }) => {
  const library = new LibraryPage(page);
  await library.open();
  watch.keepPrivate('Geheime kaart', 'Wijkraad Zuid');
  await library.makeMap({ title: 'Geheime kaart' }).then((map) => map.add('Wijkraad Zuid'));
  const first = page.url();
  expect(first).toMatch(/\/kaart\/[\w-]{16}$/);
  await expect(page).toHaveTitle('Schakelkaart');
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await library.makeMap({ title: 'Tweede kaart' });
  expect(page.url()).toMatch(/\/kaart\/[\w-]{16}$/);
  expect(page.url()).not.toBe(first);
});

test('the fields for names ask for a function, and the browser keeps its hands off them', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Velden' });
  await expect(map.panel).toContainText('Gebruik functies of organisaties in plaats van namen van personen.');
  const box = await page.getByRole('listbox', { name: 'Actoren op de kaart' }).boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + 400, (box?.y ?? 0) + 300);
  const field = page.getByRole('textbox', { name: 'Naam van de nieuwe actor' });
  await expect(field).toHaveAttribute('placeholder', 'Functie of organisatie');
  for (const each of [field, map.quickAdd]) {
    await expect(each).toHaveAttribute('autocomplete', 'off');
    await expect(each).toHaveAttribute('spellcheck', 'false');
    await expect(each).toHaveAttribute('translate', 'no');
  }
});
