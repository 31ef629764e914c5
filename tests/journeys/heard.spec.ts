import { listen } from './support/heard.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('what is done, found and taken back is said once; saving and hints are only seen', async ({ page }) => {
  test.setTimeout(120_000);
  const heard = await listen(page);
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Opvang' });
  await map.add('Wijkraad - Jongerenwerker: spanning');
  await heard.expect('2 actoren en 1 relatie toegevoegd.');
  const canvas = page.getByRole('listbox', { name: 'Actoren op de kaart' });

  // Completions of the combo box.
  await expect(map.quickAdd).toHaveRole('combobox');
  await expect(map.quickAdd).toHaveAttribute('aria-expanded', 'false');
  await map.quickAdd.pressSequentially('wij');
  await expect(map.quickAdd).toHaveAttribute('aria-expanded', 'true');
  await heard.expect('1 naam.');
  await map.quickAdd.press('ArrowDown');
  const options = page.getByRole('listbox', { name: 'Namen op de kaart' }).getByRole('option');
  await expect(options).toHaveAttribute('aria-selected', 'true');
  await expect(map.quickAdd).toHaveAttribute('aria-activedescendant', (await options.getAttribute('id')) ?? '');
  await map.quickAdd.press('Escape');
  await map.quickAdd.fill('');

  // Moving, by keys that are held down: only where it ends.
  await canvas.focus();
  await page.keyboard.type('wijk');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Alt+ArrowUp');
  await heard.expect(/^Wijkraad naar boven, nu (links|rechts|boven|onder).* Jongerenwerker\.$/);

  // Deleting, with what goes along; undo says what.
  await page.keyboard.press('Delete');
  await heard.expect('Wijkraad en 1 relatie verwijderd.');
  await page.keyboard.press('Control+z');
  await heard.expect('Actor verwijderen is ongedaan gemaakt.');

  // A role by the keyboard on the drawing.
  await map.goTo('Duiden');
  await map.panel.getByRole('button', { name: /pusher/ }).click();
  await canvas.focus();
  await page.keyboard.type('wijk');
  await page.waitForTimeout(1_000);
  await page.keyboard.press('Enter');
  await heard.expect('Rol van Wijkraad: pusher.');

  // Filters in both tables.
  await map.show('Tabel');
  const filter = page.getByLabel('Actoren filteren');
  await filter.pressSequentially('wijk');
  await heard.expect('1 van 2 actoren.');
  await filter.pressSequentially('zzz');
  await heard.expect('Niets gevonden.');
  await filter.fill('');
  await heard.expect('2 actoren.');

  // While a dialog stands before the page.
  await map.choose('Iemand overal wissen');
  await page.getByRole('dialog').getByRole('searchbox').fill('jong');
  await heard.expect('1 van 2 actoren.');
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();

  await map.show('Kaart');
  await map.goTo('Tekenen');
  await page.getByRole('button', { name: 'Ordenen', exact: true }).click();
  await heard.expect('De kaart is geordend.');

  await map.goTo('Vergelijken');
  await page.getByRole('button', { name: 'Foto maken' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('Begin');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Foto maken|Opslaan/ })
    .click();
  await heard.expect(/Begin/);

  await map.expectSaved();
  const all = await heard.all();
  expect(all.filter((text) => /Opgeslagen|Bezig met opslaan|Dubbelklik|Klik/.test(text))).toEqual([]);
});

test('every actor and relation is in the accessibility tree, with the right words', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Opvang' });
  await map.add(
    'Bestuur - Wijkraad: spanning sterk gehoord',
    'Bestuur - Jongerenwerker: vertrouwen',
    'Bestuur -> Wethouder: vermoed',
    'Bestuur - Bewoners: spanning',
  );
  await map.expectHeard('Bestuur', '4 relaties', 'waarvan 2 spanning');
  await expect(map.actor('Jongerenwerker')).not.toHaveAccessibleName(/spanning/);

  const canvas = page.getByRole('listbox', { name: 'Actoren op de kaart' });
  await canvas.focus();
  await page.keyboard.type('best');
  const active = async () => {
    const id = await canvas.getAttribute('aria-activedescendant');
    return page.locator(`[id="${id}"]`);
  };
  const along = page.getByRole('group', { name: 'Relaties van Bestuur' }).getByRole('option');
  const words = [
    'spanning met Bewoners, gewoon, zelf gezien',
    'vertrouwen met Jongerenwerker, gewoon, zelf gezien',
    'invloed op Wethouder, gewoon, vermoed',
    'spanning met Wijkraad, sterk, gehoord',
  ];
  for (const said of words) {
    await page.keyboard.press('PageDown');
    await expect(await active()).toHaveAccessibleName(said);
  }
  await expect(along).toHaveCount(4);
  await page.keyboard.press('PageUp');
  await expect(await active()).toHaveAccessibleName(words[2] ?? '');
  await page.keyboard.press('Enter');
  await expect(map.panel.getByRole('group', { name: 'Zekerheid' })).toBeVisible();
  await expect(map.panel.locator(':focus')).toHaveCount(1);

  // And left again: the actor is where the keyboard is, and nothing of its relations is selected.
  await canvas.focus();
  await page.keyboard.press('Escape');
  await expect(await active()).toHaveAccessibleName(/^Bestuur, /);
  await expect(along).toHaveCount(0);
});

test('each screen has a title of its own, in the words of the program', async ({ page, watch }) => {
  watch.keepPrivate('Geheime kaart');
  const library = new LibraryPage(page);
  await library.open();
  await expect(page).toHaveTitle('Kaarten – Schakelkaart');
  const map = await library.makeMap({ title: 'Geheime kaart' });
  for (const step of ['Duiden', 'Inzicht', 'Vergelijken', 'Tekenen'] as const) {
    await map.goTo(step);
    await expect(page).toHaveTitle(`${step} – Schakelkaart`);
  }
  await map.goTo('Duiden');
  await map.show('Tabel');
  await expect(page).toHaveTitle('Tabel – Duiden – Schakelkaart');
  await map.show('Buurten');
  await expect(page).toHaveTitle('Buurten – Duiden – Schakelkaart');
  await page.goBack();
  await expect(page).toHaveTitle('Tabel – Duiden – Schakelkaart');
});
