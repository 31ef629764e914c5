import { Hand } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('a name of a person gets one quiet line, which stops nobody, and is answered per name', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Namen' });
  const line = page.getByRole('status').filter({ hasText: 'lijkt een naam. Liever een functie?' });
  await map.add('Wijkagent Noord - Imam');
  await expect(line).toHaveCount(0);
  await map.add('Fatima Yilmaz');
  await expect(line).toHaveText('‘Fatima Yilmaz’ lijkt een naam. Liever een functie?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(map.quickAdd).toBeFocused();
  await page.getByRole('button', { name: 'is een functie of organisatie' }).click();
  await expect(map.quickAdd).toBeFocused();
  await expect(line).toHaveCount(0);

  // By keyboard, with a reason; an empty one is none.
  await map.add('Johan de Boer');
  await expect(line).toHaveText(/Johan de Boer/);
  await page.getByRole('button', { name: 'naam mag, want …' }).press('Enter');
  const why = page.getByRole('textbox', { name: 'Waarom mag deze naam hier staan?' });
  await why.press('Enter');
  await expect(page.getByText('Schrijf in een paar woorden waarom.')).toBeVisible();
  await why.fill('hij is het gezicht van de vereniging');
  await why.press('Enter');
  await expect(line).toHaveCount(0);
  await map.expectSaved();
  await map.reload();

  // The answer goes with the name: another one is asked about anew.
  await new Hand(map).click('Johan de Boer');
  await expect(map.panel.getByRole('group', { name: /lijkt een naam/ })).toHaveCount(0);
  await map.panel.getByRole('textbox', { name: 'Naam', exact: true }).fill('Piet Jansen');
  await expect(map.panel.getByRole('group', { name: /‘Piet Jansen’ lijkt een naam/ })).toBeVisible();
});

test('several at once are counted in one line that leads to them', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Lijst' });
  await map.paste('Fatima Yilmaz\nBuurtraad\nJan de Vries\nLevvel');
  const line = page.getByRole('status').filter({ hasText: '2 namen lijken van personen. Van 1 actor is de soort niet bekend.' });
  await expect(line).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Bekijken' }).click();
  await map.panel.getByRole('group', { name: 'Wat is ‘Levvel’?' }).getByRole('button', { name: 'organisatie' }).click();
  await map.panel
    .getByRole('group', { name: '‘Jan de Vries’ lijkt een naam. Liever een functie?' })
    .getByRole('button', { name: 'is een functie of organisatie' })
    .click();
  await expect(map.panel.getByRole('group', { name: 'Wat is ‘Jan de Vries’?' })).toBeVisible();
  await expect(map.panel.getByRole('group', { name: /‘Fatima Yilmaz’/ })).toBeVisible();
  await map.expectHeard('Levvel', 'organisatie');
});

test('what for, on what basis and whether they know stays open on the panel of the map until it is answered', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Namen met grondslag', purpose: 'Gesprek voorbereiden', owner: 'Team Wijken' });
  const open = map.panel.getByRole('group', { name: 'Nog open' });
  await map.add('Wijkagent Noord');
  await expect(open).toHaveCount(0);
  await map.add('Fatima Yilmaz');
  await expect(open).toContainText(
    '1 naam op deze kaart lijkt de naam van een persoon. Nog open: grondslag en of zij dit weten.',
  );
  await open.getByRole('button', { name: 'Kaartgegevens invullen' }).click();
  const details = page.getByRole('dialog', { name: 'Kaartgegevens' });
  await expect(details.getByRole('textbox', { name: 'Grondslag' })).toBeFocused();
  await details.getByRole('textbox', { name: 'Grondslag' }).fill('Taak van algemeen belang');
  await details.getByRole('radio', { name: 'deels' }).check();
  await details.getByRole('button', { name: 'Opslaan' }).click();
  await expect(open).not.toContainText('grondslag');
  await expect(open).toContainText('Van 1 naam is niet gezegd of die hier mag staan.');
  await open.getByRole('button', { name: 'Bekijken' }).click();
  await expect(map.panel.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Fatima Yilmaz');
  await map.panel.getByRole('button', { name: 'naam mag, want …' }).click();
  await page.getByRole('textbox', { name: 'Waarom mag deze naam hier staan?' }).fill('zij wil dat zelf');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await map.panel.getByRole('button', { name: 'Klaar' }).click();
  // That not all of them know stays said until they do.
  await expect(open).toContainText('De mensen met een naam op deze kaart weten dit nog niet allemaal.');
  await open.getByRole('button', { name: 'Kaartgegevens invullen' }).click();
  await expect(details.getByRole('radio', { name: 'ja' })).toBeFocused();
  await details.getByRole('radio', { name: 'ja' }).check();
  await details.getByRole('button', { name: 'Opslaan' }).click();
  await expect(open).toHaveCount(0);
});

test('who answers for a map and what it is for stays asked for on the map and on its card until it is filled in', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Van niemand' });
  await map.add('Wijkraad - Moskee');
  const open = map.panel.getByRole('group', { name: 'Nog open' });
  await expect(open).toHaveText(/^\s*Nog open: eigenaar en doel\./);
  await map.reload();
  await open.getByRole('button', { name: 'Kaartgegevens invullen' }).press('Enter');
  const details = page.getByRole('dialog', { name: 'Kaartgegevens' });
  await details.getByRole('textbox', { name: 'Eigenaar' }).fill('Adviseur samenleven');
  await details.getByRole('button', { name: 'Opslaan' }).click();
  await expect(open).toContainText('Nog open: doel.');
  await map.expectSaved();
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  const card = page.getByRole('listitem').filter({ hasText: 'Van niemand' });
  await expect(card).toContainText('Nog open: doel.');
  await library.openMap('Van niemand');
  await map.choose('Kaartgegevens');
  await details.getByRole('textbox', { name: 'Doel' }).fill('Overleg met bewoners');
  await details.getByRole('button', { name: 'Opslaan' }).click();
  await expect(open).toHaveCount(0);
  await map.expectSaved();
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await expect(card).toBeVisible();
  await expect(card).not.toContainText('Nog open');
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
  await expect(question).toContainText('Deze kaart zou tot 31 december 2026 blijven staan.');
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
  await expect(page).toHaveTitle('Tekenen – Schakelkaart');
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
