import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { type MapPage, pasteInto } from './support/mapPage.ts';

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
    ['Imam - Wijkraad: gezellig', '‘gezellig’ zegt niets over een relatie.'],
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

test('of a pasted list the good lines come in, and the bad one waits with its number until it is put right', async ({ page }) => {
  await map.quickAdd.pressSequentially('Buurt');
  await map.paste('Wijkraad\nImam - Imam\nMoskee\nKerk - School: gezellig\n');
  await map.expectNumberOfActors(2);
  await map.expectSays('2 actoren toegevoegd. 2 regels zijn niet te lezen');
  await expect(map.quickAdd).toHaveValue('Buurt');
  const line = (number: number) => page.getByRole('textbox', { name: `Regel ${number}`, exact: true });
  await expect(line(2)).toHaveValue('Imam - Imam');
  await expect(line(4)).toHaveValue('Kerk - School: gezellig');
  await expect(page.getByText('‘gezellig’ zegt niets over een relatie.')).toBeVisible();
  await map.expectUndoes('2 actoren toevoegen');
  await map.show('Tabel');
  await map.reload();
  await expect(line(2)).toHaveValue('Imam - Imam');
  await map.show('Kaart');
  await expect(map.quickAdd).toHaveValue('Buurt');
  await line(2).fill('Imam - Moskee');
  await line(2).press('Enter');
  await map.expectHeard('Imam', '1 relatie');
  await expect(line(4)).toBeFocused();
  await page.getByRole('button', { name: 'Regel 4 weghalen' }).press('Enter');
  await expect(map.quickAdd).toBeFocused();
  await map.expectNumberOfActors(3);
  await expect(page.getByText(/nog niet toegevoegd/)).toHaveCount(0);
});

test('no list becomes one name, however it gets into the field', async ({ page }) => {
  await map.quickAdd.fill('alfa\nbeta\ngamma');
  await map.expectNumberOfActors(3);
  await expect(map.quickAdd).toHaveValue('');
  await map.quickAdd.evaluate((field) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'delta\r\nepsilon');
    field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await map.expectNumberOfActors(5);
  await map.show('Tabel');
  const cell = map.table('Actoren').getByRole('textbox', { name: /^Naam/ }).first();
  const before = await cell.inputValue();
  await pasteInto(cell, 'een\ntwee\ndrie');
  await expect(page.getByText('Hier past één regel.')).toBeVisible();
  await expect(cell).toHaveValue(before);
  await pasteInto(page.getByRole('textbox', { name: 'Nieuwe actor' }), 'zeta\neta');
  await expect(page.getByRole('checkbox', { name: 'eta selecteren', exact: true })).toBeVisible();
  await expect(map.table('Actoren').getByRole('textbox', { name: /^Naam/ })).toHaveCount(7);
});

test('Enter on a half-typed name asks whom is meant; Enter says yes, Shift+Enter makes the new one', async ({ page }) => {
  await map.add('Dorpsraad Wolversdam', 'Bewoners Noord', 'Imam');
  await map.quickAdd.pressSequentially('Dorpsr - Imam');
  await page.keyboard.press('Enter');
  await expect(page.locator('.bottom-bar').getByText('Bedoelt u Dorpsraad Wolversdam?')).toBeVisible();
  await map.expectNumberOfActors(3);
  await page.keyboard.press('Enter');
  await map.expectHeard('Dorpsraad Wolversdam', '1 relatie');
  await map.expectNumberOfActors(3);
  await map.add('Wijkagent Zuid');

  await map.quickAdd.fill('Bewoners');
  await page.keyboard.press('Enter');
  await expect(page.locator('.bottom-bar').getByText('Bedoelt u Bewoners Noord?')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map.quickAdd).toHaveValue('Bewoners');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await map.expectNumberOfActors(5);
  await expect(map.quickAdd).toHaveValue('');

  await map.quickAdd.fill('Dorpsraad');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ja', exact: true }).click();
  await expect(map.quickAdd).toHaveValue('');
  await expect(map.actor('Dorpsraad Wolversdam')).toHaveAttribute('aria-selected', 'true');
  await map.expectNumberOfActors(5);

  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Dorpsr');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bedoelt u Dorpsraad Wolversdam?', { exact: true }).last()).toBeVisible();
  await page.keyboard.press('Enter');
  await map.expectSays('Dat staat al op de kaart.');
  await map.expectNumberOfActors(5);

  await map.show('Tabel');
  const field = page.getByRole('textbox', { name: 'Nieuwe actor' });
  await field.fill('Dorpsraad Wolversd');
  await field.press('Enter');
  await expect(page.getByText('Bedoelt u Dorpsraad Wolversdam?', { exact: true }).last()).toBeVisible();
  await page.getByRole('button', { name: 'Nee, nieuwe actor' }).click();
  await expect(page.getByRole('checkbox', { name: 'Dorpsraad Wolversd selecteren' })).toBeVisible();
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
  const field = page.getByRole('combobox', { name: 'Snel toevoegen' });
  await field.pressSequentially('Huis');
  await field.press('Control+z');
  await map.expectNumberOfActors(2);
  await field.fill('');
  await page.getByRole('button', { name: 'Alles in beeld' }).focus();
  await page.keyboard.press('Control+z');
  await map.expectNumberOfActors(1);
});
