import { ComparePage } from './support/comparePage.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

const OPEN = 'Foto openen';

test('a foto is opened from the time line, read by keyboard, changes by nothing, and is copied to a new map', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await map.add('Nieuwkomer');
  await map.goTo('Vergelijken');
  await new ComparePage(map).showPart('Tijdlijn');
  const list = map.panel.getByRole('list', { name: 'Foto’s en gebeurtenissen' });
  const row = list.getByRole('listitem').filter({ hasText: 'Eerste tekening' });
  await row.getByRole('button', { name: /Eerste tekening/ }).click();
  await row.getByRole('button', { name: OPEN }).click();

  const bar = page.getByRole('region', { name: 'Foto', exact: true });
  await expect(bar).toContainText('Foto ‘Eerste tekening’ van 24 september 2026: alleen lezen');
  await expect(page).toHaveURL(/\/kaart\/[^/]+\/foto\/[^/]+$/);
  await expect(page).toHaveTitle('Duiden – Foto – Schakelkaart');
  await expect(map.actor('Nieuwkomer')).toHaveCount(0);
  for (const gone of [map.quickAdd, map.undo, map.arrange, page.getByRole('button', { name: 'Vergelijken' })])
    await expect(gone).toHaveCount(0);

  // By keyboard: find somebody, read all of it; the keys that change a map mean nothing here.
  const actors = page.getByRole('listbox', { name: 'Actoren op de kaart' });
  const count = await map.actors.count();
  await actors.focus();
  await page.keyboard.type('wethouder');
  for (const key of ['F2', 'Delete', 'Alt+ArrowRight', 'Control+z']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(map.panel.getByRole('heading', { name: 'Wethouder' })).toBeVisible();
  await expect(map.panel.getByRole('textbox')).toHaveCount(0);
  await expect(map.panel.getByRole('checkbox')).toHaveCount(0);
  await expect(map.actors).toHaveCount(count);

  // By mouse: an actor is not dragged, the view is; a double click names nobody.
  const place = await map.actor('Wethouder').boundingBox();
  if (!place) throw new Error('the actor has no place');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await page.mouse.dblclick(x, y);
  await expect(page.locator('.name-field')).toHaveCount(0);
  await page.mouse.click(x, y, { button: 'right' });
  await expect(page.getByRole('menuitem')).toHaveText(['Openen', 'Uit de selectie', 'Alles in beeld']);
  await page.keyboard.press('Escape');

  await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Inzicht' }).click();
  await expect(map.panel.getByRole('heading', { name: 'Mogelijke schakels' })).toBeVisible();
  await expect(map.panel.getByRole('article').first()).toBeVisible();
  await expect(map.panel.getByRole('button', { name: /aanduiden|niet nu|terzijde/i })).toHaveCount(0);
  await map.show('Tabel');
  await expect(map.table('Actoren').getByRole('row')).not.toHaveCount(0);
  await expect(map.table('Actoren').getByRole('textbox')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Actoren filteren' }).fill('wethouder');
  await map.table('Actoren').getByRole('button', { name: 'Wethouder' }).click();
  await expect(map.panel.getByRole('heading', { name: 'Wethouder' })).toBeVisible();
  await map.show('Buurten');
  await expect(page.getByRole('button', { name: /wijzigen|verwijderen|Buurten uit een bestand/ })).toHaveCount(0);
  await map.show('Kaart');

  await page.reload();
  await expect(bar).toContainText('Eerste tekening');
  await bar.getByRole('button', { name: 'Terug naar de kaart' }).click();
  await new ComparePage(map).showPart('Tijdlijn');
  await expect(row).toBeVisible();
  await page.goBack();
  await expect(bar).toContainText('Eerste tekening');
  await bar.getByRole('button', { name: 'Kopiëren naar nieuwe kaart' }).click();
  await expect(map.quickAdd).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(Eerste tekening)');
  await expect(map.actors).toHaveCount(count);
});

test('a foto that another tab removes says so, and leads back to the map and what can be undone there', async ({
  page,
  context,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await map.add('Nieuwkomer');
  const address = page.url();
  await map.goTo('Vergelijken');
  await new ComparePage(map).showPart('Tijdlijn');
  const row = map.panel.getByRole('listitem').filter({ hasText: 'Eerste tekening' });
  await row.getByRole('button', { name: /Eerste tekening/ }).click();
  await row.getByRole('button', { name: OPEN }).click();
  await expect(page.getByRole('region', { name: 'Foto', exact: true })).toBeVisible();

  const other = await context.newPage();
  await other.goto(address);
  await other.getByRole('button', { name: 'Vergelijken' }).click();
  const there = other.getByRole('complementary', { name: 'Paneel' }).getByRole('listitem').filter({ hasText: 'Eerste tekening' });
  await other.getByRole('button', { name: 'Tijdlijn', exact: true }).click();
  await there.getByRole('button', { name: /Eerste tekening/ }).click();
  await there.getByRole('button', { name: 'Foto verwijderen' }).click();

  await expect(page.getByRole('alert')).toContainText('Deze foto is er niet meer.', { timeout: 5_000 });
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(map.panel.getByRole('navigation', { name: 'Onderdelen van Vergelijken' })).toBeVisible();
  await map.expectUndoes('1 actor toevoegen');
});

test('a file is added to the open map: who is known is completed, who is new comes beside, after a foto by the program', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Aanvullen' });
  await map.add('Wijkagent Noord - Imam');
  await map.choose('Bestand toevoegen aan deze kaart');
  const dialog = page.getByRole('dialog', { name: 'Bestand toevoegen aan deze kaart' });
  await library.chooseOtherFiles(dialog, {
    name: 'actoren.csv',
    contents: 'naam;notitie;kamp\nwijkagent noord;kent iedereen;Voor\nBuurtmoeder;nieuw;Voor\n',
  });
  await expect(dialog.getByRole('status').last()).toContainText('1 nieuwe actor komt naast de tekening.');
  await expect(dialog.getByRole('status').last()).toContainText('Bij 1 wordt aangevuld wat leeg was.');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Toevoegen aan deze kaart' }).click();
  await map.expectSays('Bestand overgenomen: 1 nieuwe actor en 1 aangevuld.');
  await map.expectSaved();
  await map.expectNumberOfActors(3);
  expect((await map.save('Bewaren als kaartbestand')).text).toContain('kent iedereen');
  await map.goTo('Vergelijken');
  await new ComparePage(map).showPart('Tijdlijn');
  const made = map.panel.getByRole('listitem').filter({ hasText: 'Voor het toevoegen van een bestand' });
  await expect(made).toContainText('Door het programma gemaakt');
  await map.goTo('Tekenen');
  await map.expectUndoes('Bestand overnemen');
  await map.undo.click();
  await map.expectNumberOfActors(2);
  await map.reload();
  await map.expectNumberOfActors(2);
});
