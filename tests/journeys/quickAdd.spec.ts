import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

let map: MapPage;

test.beforeEach(async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  map = await library.makeMap({ title: 'Snel toevoegen' });
});

test('a name makes an actor; a dash makes what is missing and draws the relation', async () => {
  await map.add('Wijkagent Noord');
  await map.expectSays('1 actor toegevoegd.');
  await map.add('Imam - Jongerenwerker');
  await map.expectSays('2 actoren en 1 relatie toegevoegd.');
  await map.add('Imam - Wijkagent Noord');
  await map.expectNumberOfActors(3);
  await map.expectHeard('Imam', '2 relaties');
  await map.expectUndoes('1 relatie toevoegen');
  // A dash without spaces is part of a name, and capitals make no other actor.
  await map.add('Buurt-app', 'imam - buurt-app');
  await map.expectNumberOfActors(4);
  await map.expectHeard('Imam', '3 relaties');
});

test('arrows draw influence; words behind a colon name type, strength and certainty in either language', async () => {
  await map.add(
    'Wijkraad -> Ondernemers',
    'Wijkraad - Moskee: spanning sterk',
    'Imam - Jongerenwerker: tr zw geh',
    'Imam - Moskee: coop guessed',
  );
  await map.expectNumberOfActors(5);
  await map.show('Tabel');
  const relations = map.table('Relaties');
  const row = (pair: string) =>
    relations.getByRole('row').filter({ has: map.page.getByRole('checkbox', { name: `${pair} selecteren` }) });
  const says = async (pair: string, ...values: readonly string[]) => {
    for (const value of values)
      await expect(
        row(pair)
          .getByRole('combobox')
          .filter({ has: map.page.locator(`option:checked:text-is("${value}")`) }),
      ).toHaveCount(1);
  };
  await says('Wijkraad – Ondernemers', 'invloed', 'gewoon', '→ één kant op');
  await says('Wijkraad – Moskee', 'spanning', 'sterk', 'zelf gezien');
  await says('Imam – Jongerenwerker', 'vertrouwen', 'zwak', 'gehoord');
  await says('Imam – Moskee', 'samenwerking', 'vermoed');
});

test('names on the map complete while one types, with Tab, with arrows and by pointing', async ({ page }) => {
  await map.add('Jongerenwerker', 'Jongerenraad', 'Imam');
  const names = page.getByRole('listbox', { name: 'Namen op de kaart' });

  await map.quickAdd.pressSequentially('Jong');
  await expect(names.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(map.quickAdd).toHaveValue(/^Jongeren(werker|raad)$/);

  await map.quickAdd.fill('');
  await map.quickAdd.pressSequentially('Imam - jongerenr');
  await expect(names.getByRole('option', { name: 'Jongerenraad' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(map.quickAdd).toHaveValue('Imam - Jongerenraad');
  await page.keyboard.press('Enter');
  await map.expectHeard('Jongerenraad', '1 relatie');

  await map.quickAdd.pressSequentially('Imam - jongerenw');
  await names.getByRole('option', { name: 'Jongerenwerker' }).click();
  await expect(map.quickAdd).toHaveValue('Imam - Jongerenwerker');
  await page.keyboard.press('Enter');
  await map.expectNumberOfActors(3);
  await map.expectHeard('Imam', '2 relaties');
});

test('what is refused stays in the field, with the reason in the status line', async ({ page }) => {
  await map.add('Imam');
  for (const [line, reason] of [
    ['Imam - Imam', 'Een relatie loopt tussen twee actoren.'],
    ['Imam - ', 'Aan één kant van de relatie ontbreekt een naam'],
    ['Imam - Wijkraad: gezellig', '„gezellig” zegt niets over een relatie.'],
    ['Imam - Wijkraad: s', 'Typ een letter meer.'],
    ['Imam', 'Dat staat al op de kaart.'],
  ] as const) {
    await map.quickAdd.fill(line);
    await map.quickAdd.press('Enter');
    await map.expectSays(reason);
    await expect(map.quickAdd).toHaveValue(line);
  }
  await map.expectNumberOfActors(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(map.quickAdd).toHaveValue('');
});

test('a pasted list and a two-column table each come in whole, with one undo', async () => {
  await map.paste('Wijkraad\r\nMoskee\r\n• Buurthuis\r\nImam - Moskee: vertrouwen\r\n');
  await map.expectNumberOfActors(4);
  await map.expectHeard('Moskee', '1 relatie');
  await map.expectUndoes('4 actoren en 1 relatie toevoegen');

  await map.paste('Wijkraad\tOndernemers\tspanning\nWijkraad\tScholen\nMoskee\tWijkraad\tvertrouwen\tsterk\n');
  await map.expectNumberOfActors(6);
  await map.expectHeard('Wijkraad', '3 relaties');
  await map.undo.click();
  await map.expectNumberOfActors(4);
  await map.undo.click();
  await map.expectNumberOfActors(0);
  await map.redo.click();
  await map.redo.click();
  await map.expectNumberOfActors(6);
  await map.expectSaved();
  await map.reload();
  await map.expectNumberOfActors(6);
  await map.expectHeard('Wijkraad', '3 relaties');
});

test('a pasted list with one line that cannot be read changes nothing', async () => {
  await map.paste('Wijkraad\nImam - Imam\nMoskee');
  await map.expectSays('Een relatie loopt tussen twee actoren.');
  await map.expectNumberOfActors(0);
  await expect(map.undo).toBeDisabled();
});

test('actors from quick add stand apart from each other and in sight', async () => {
  await map.paste(Array.from({ length: 20 }, (_, i) => `Actor nummer ${i + 1}`).join('\n'));
  await map.expectNumberOfActors(20);
  await map.fit.click();
  const view = await map.page.getByRole('main').boundingBox();
  const boxes = await map.actors.evaluateAll((options) => options.map((option) => option.getBoundingClientRect().toJSON()));
  for (const [i, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThan(view?.x ?? 0);
    expect(box.right).toBeLessThan((view?.x ?? 0) + (view?.width ?? 0));
    for (const other of boxes.slice(i + 1)) expect(Math.hypot(box.x - other.x, box.y - other.y)).toBeGreaterThan(box.width);
  }
});

test('Ctrl+Z takes back what is being typed before it takes back what stands on the map', async ({ page }) => {
  await map.add('Wijkagent Noord', 'Imam');
  const field = page.getByRole('textbox', { name: 'Snel toevoegen' });
  await field.pressSequentially('Huis');
  await field.press('Control+z');
  await map.expectNumberOfActors(2);
  await field.fill('');
  await page.getByRole('button', { name: 'Alles in beeld' }).focus();
  await page.keyboard.press('Control+z');
  await map.expectNumberOfActors(1);
});
