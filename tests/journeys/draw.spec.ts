import { Hand } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

let map: MapPage;
let hand: Hand;

test.beforeEach(async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  map = await library.makeMap({ title: 'Tekenen met de muis' });
  hand = new Hand(map);
});

test('double-clicking empty paper starts an actor there; Escape starts nothing', async ({ page }) => {
  await hand.place('Wijkraad', 420, 300);
  const spot = await hand.paper(420, 300);
  const standing = await hand.standing('Wijkraad');
  expect(Math.hypot(standing.x - spot.x, standing.y - spot.y)).toBeLessThan(2);
  await expect(map.panel.getByLabel('Naam', { exact: true })).toHaveValue('Wijkraad');
  await page.keyboard.press('Escape');
  await expect(map.panel.getByRole('heading', { name: /^Wie zijn de belangrijkste actoren/ })).toBeVisible();

  const empty = await hand.paper(700, 300);
  await page.mouse.dblclick(empty.x, empty.y);
  await page.keyboard.type('Niet bewaren');
  await page.keyboard.press('Escape');
  await map.expectNumberOfActors(1);
  await map.expectUndoes('Actor toevoegen');
});

test('the actor tool starts an actor with one click, until Escape', async ({ page }) => {
  await page.getByRole('button', { name: 'Actor plaatsen', exact: true }).click();
  await map.expectSays('Klik waar de actor moet komen. Escape stopt.');
  for (const [name, x] of [
    ['Wijkraad', 300],
    ['Buurthuis', 600],
  ] as const) {
    const spot = await hand.paper(x, 300);
    await page.mouse.click(spot.x, spot.y);
    await hand.name(name);
  }
  await map.expectNumberOfActors(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Selecteren', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('dragging from an edge draws a relation, to empty paper a new actor with it, and Escape drops it half-drawn', async ({
  page,
}) => {
  await hand.place('Imam', 300, 300);
  await hand.place('Jongerenwerker', 700, 300);
  await hand.relate('Imam', 'Jongerenwerker');
  await map.expectHeard('Imam', '1 relatie');
  await map.expectHeard('Jongerenwerker', '1 relatie');
  await map.expectUndoes('Relatie tekenen');
  await expect(map.panel.getByRole('button', { name: 'Relatie verwijderen', exact: true })).toBeVisible();

  await hand.holdEdge('Jongerenwerker', await hand.paper(700, 550));
  await page.mouse.up();
  await hand.name('Buurthuis');
  await map.expectHeard('Buurthuis', '1 relatie');
  await map.expectHeard('Jongerenwerker', '2 relaties');
  await map.undo.click();
  await map.expectNumberOfActors(2);
  await map.redo.click();
  await map.expectNumberOfActors(3);

  await hand.holdEdge('Imam', await hand.standing('Buurthuis'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await map.expectHeard('Imam', '1 relatie');
  await hand.holdEdge('Imam', await hand.paper(300, 550));
  await page.mouse.up();
  await page.keyboard.press('Escape');
  await map.expectNumberOfActors(3);
  await map.expectHeard('Imam', '1 relatie');
});

test('the panel of what was just drawn makes place for the next: a line, a typed name, another actor; what was chosen stays', async ({
  page,
}) => {
  await hand.place('Wijkraad', 300, 300);
  await hand.place('Moskee', 700, 300);
  await hand.place('Imam', 500, 520);
  const isOpen = map.panel.getByRole('button', { name: 'Relatie verwijderen', exact: true });
  await hand.relate('Wijkraad', 'Moskee');
  await expect(isOpen).toBeVisible();
  await map.group('Sterkte').getByRole('radio', { name: 'sterk', exact: true }).check();
  await expect(isOpen).toBeVisible();
  await hand.holdEdge('Imam', await hand.standing('Moskee'));
  await expect(isOpen).toHaveCount(0);
  await page.mouse.up();
  await expect(isOpen).toBeVisible();
  await page.getByLabel('Snel toevoegen', { exact: true }).pressSequentially('W');
  await expect(isOpen).toHaveCount(0);
  await page.getByLabel('Snel toevoegen', { exact: true }).fill('');

  await hand.clickRelation('Wijkraad', 'Moskee');
  await expect(isOpen).toBeVisible();
  await page.getByLabel('Snel toevoegen', { exact: true }).pressSequentially('W');
  await expect(isOpen).toBeVisible();
});

test('relations of different types between a pair all stand and can each be pointed at; a second of one type is refused', async ({
  page,
}) => {
  await hand.place('Imam', 300, 350);
  await hand.place('Wijkraad', 720, 350);
  for (const type of ['contact', 'vertrouwen', 'spanning']) {
    const tool = page.getByRole('button', { name: `Relatie: ${type}`, exact: true });
    await tool.click();
    await expect(tool).toHaveAttribute('aria-pressed', 'true');
    await hand.relate('Imam', 'Wijkraad');
  }
  await map.expectHeard('Imam', '3 relaties');
  await hand.relate('Imam', 'Wijkraad');
  await map.expectSays('Tussen Imam en Wijkraad staat al een relatie ‘spanning’.');
  await map.expectHeard('Imam', '3 relaties');
  await page.keyboard.press('Escape');

  await hand.click('Imam');
  for (const relation of ['contact met Wijkraad', 'vertrouwen met Wijkraad', 'spanning met Wijkraad'])
    await expect(map.panel.getByRole('button', { name: relation })).toBeVisible();

  // Straight across the three lines: each of them is met on the way.
  const [a, b] = [await hand.standing('Imam'), await hand.standing('Wijkraad')];
  const met = new Set<string>();
  for (let y = a.y - 70; y <= a.y + 70; y += 10) {
    await page.mouse.click((a.x + b.x) / 2, y);
    const chosen = map.group('Soort').getByRole('radio', { checked: true });
    if (await chosen.isVisible()) met.add((await chosen.locator('xpath=..').innerText()).trim());
  }
  expect([...met].sort()).toEqual(['contact', 'spanning', 'vertrouwen']);
});

test('double-clicking an actor renames it in place; a name that is taken is refused', async () => {
  await hand.place('Wijkraad', 300, 300);
  await hand.place('Buurthuis', 600, 300);
  await hand.doubleClick('Buurthuis');
  await hand.name('Wijkraad');
  await map.expectSays('‘Wijkraad’ staat al op de kaart.');
  await hand.doubleClick('Buurthuis');
  await hand.name('Buurthuis De Schakel');
  await expect(map.actor('Buurthuis De Schakel')).toHaveCount(1);
  await map.expectUndoes('Actor wijzigen');
});

test('moving an actor is one step to undo, and what stands elsewhere stays', async () => {
  await hand.place('Wijkraad', 300, 300);
  await hand.place('Buurthuis', 700, 300);
  const before = await hand.standing('Wijkraad');
  const other = await hand.standing('Buurthuis');
  await hand.move('Wijkraad', { x: 120, y: 90 });
  const moved = await hand.standing('Wijkraad');
  expect(moved.x - before.x).toBeCloseTo(120, 0);
  expect(moved.y - before.y).toBeCloseTo(90, 0);
  expect(await hand.standing('Buurthuis')).toEqual(other);
  await map.expectUndoes('Actor verplaatsen');
  await map.undo.click();
  await expect(async () => expect((await hand.standing('Wijkraad')).x).toBeCloseTo(before.x, 0)).toPass();
  await map.expectSays('Actor verplaatsen is ongedaan gemaakt.');
  await map.expectUndoes('Actor toevoegen');
});

test('several are selected with Shift or in a box, moved together and deleted as one step', async ({ page }) => {
  await hand.place('Wijkraad', 300, 250);
  await hand.place('Buurthuis', 500, 250);
  await hand.place('Moskee', 700, 250);
  await hand.click('Wijkraad');
  await hand.click('Buurthuis', { shift: true });
  await map.expectSays('2 geselecteerd.');
  await expect(map.actor('Wijkraad')).toHaveAttribute('aria-selected', 'true');
  await expect(map.actor('Moskee')).toHaveAttribute('aria-selected', 'false');
  await expect(map.panel.getByRole('heading', { name: '2 actoren geselecteerd' })).toBeVisible();

  const still = await hand.standing('Moskee');
  await hand.move('Wijkraad', { x: 0, y: 150 });
  await map.expectUndoes('2 actoren verplaatsen');
  expect(await hand.standing('Moskee')).toEqual(still);

  await page.keyboard.press('Escape');
  const [from, to] = [await hand.paper(220, 180), await hand.paper(780, 480)];
  await page.keyboard.down('Shift');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 100, to.y - 100);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await map.expectSays('3 geselecteerd.');

  await page.keyboard.press('Delete');
  await map.expectNumberOfActors(0);
  await map.expectUndoes('3 actoren verwijderen');
  await map.undo.click();
  await map.expectNumberOfActors(3);
});

test('the menu of an actor, of a relation and of the paper opens with the right button and does what it says', async ({
  page,
}) => {
  await hand.place('Wijkraad', 300, 300);
  await hand.place('Buurthuis', 650, 300);
  await hand.relate('Wijkraad', 'Buurthuis');
  const choose = (item: string) => page.getByRole('menuitem', { name: item, exact: true }).click();

  await hand.click('Wijkraad', { right: true });
  await expect(page.getByRole('menu', { name: 'Menu van Wijkraad' })).toBeVisible();
  await page.getByRole('menuitemcheckbox', { name: 'pusher', exact: true }).click();
  await map.expectHeard('Wijkraad', 'pusher');

  await hand.click('Wijkraad', { right: true });
  await choose('Hernoemen');
  await hand.name('Wijkraad Zuid');
  await expect(map.actor('Wijkraad Zuid')).toHaveCount(1);

  await hand.clickRelation('Wijkraad Zuid', 'Buurthuis', 0.4, 'right');
  await expect(page.getByRole('menu', { name: 'Menu van de relatie' })).toBeVisible();
  await choose('Verwijderen');
  await map.expectHeard('Buurthuis', '0 relaties');

  const spot = await hand.paper(500, 500);
  await page.mouse.click(spot.x, spot.y, { button: 'right' });
  await choose('Nieuwe actor hier');
  await hand.name('Moskee');
  const standing = await hand.standing('Moskee');
  expect(Math.hypot(standing.x - spot.x, standing.y - spot.y)).toBeLessThan(3);

  await hand.click('Moskee', { right: true });
  await choose('Relatie tekenen naar …');
  await hand.click('Buurthuis');
  await map.expectHeard('Moskee', '1 relatie');
});

test('everything is undone and done again, each step by its name', async ({ page }) => {
  await hand.place('Wijkraad', 300, 300);
  await hand.place('Buurthuis', 650, 300);
  await hand.relate('Wijkraad', 'Buurthuis');
  await map.group('Soort').getByRole('radio', { name: 'spanning', exact: true }).check();
  await map.panel.getByRole('button', { name: 'Relatie verwijderen', exact: true }).click();
  await hand.click('Wijkraad');
  await page.keyboard.press('Delete');
  await map.expectNumberOfActors(1);

  const steps = [
    'Actor verwijderen',
    'Relatie verwijderen',
    'Relatie wijzigen',
    'Relatie tekenen',
    'Actor toevoegen',
    'Actor toevoegen',
  ];
  for (const step of steps) {
    await map.expectUndoes(step);
    await page.keyboard.press('Control+z');
    await map.expectSays(`${step} is ongedaan gemaakt.`);
    await expect(map.redo).toHaveAttribute('title', `${step} opnieuw`);
  }
  await map.expectNumberOfActors(0);
  await expect(map.undo).toBeDisabled();
  for (const step of [...steps].reverse()) {
    await map.redo.click();
    await map.expectSays(`${step} is opnieuw gedaan.`);
  }
  await expect(map.redo).toBeDisabled();
  await map.expectNumberOfActors(1);
  await map.expectHeard('Buurthuis', '0 relaties');
});

test('opening and closing the panel never shifts the map under the pointer', async ({ page }) => {
  await hand.place('Wijkraad', 300, 300);
  await hand.place('Buurthuis', 650, 300);
  await page.keyboard.press('Escape');
  const before = await hand.standing('Buurthuis');
  await hand.click('Wijkraad');
  await expect(map.panel.getByLabel('Naam', { exact: true })).toHaveValue('Wijkraad');
  expect(await hand.standing('Buurthuis')).toEqual(before);
  await map.panel.getByRole('button', { name: 'Klaar', exact: true }).click();
  expect(await hand.standing('Buurthuis')).toEqual(before);
});
