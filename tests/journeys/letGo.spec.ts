import type { CDPSession } from '@playwright/test';
import { Hand, type Spot } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

/** A drag that does not end as it should: the button goes up where nobody sees it, or something comes in between. */
let map: MapPage;
let hand: Hand;
let mouse: CDPSession;

test.beforeEach(async ({ page, context }) => {
  const library = new LibraryPage(page);
  await library.open();
  map = await library.makeMap({ title: 'Losgelaten' });
  hand = new Hand(map);
  mouse = await context.newCDPSession(page);
  await hand.place('Imam', 300, 250);
  await hand.place('Moskee', 600, 250);
});

/** The mouse moves with these buttons down, as the system says it: 0 none, 1 left, 3 left and right. */
const moveWith = (buttons: number, { x, y }: Spot) =>
  mouse.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, buttons, button: 'none' });
const hold = async (name: string, by: Spot): Promise<Spot> => {
  const { x, y } = await hand.standing(name);
  await map.page.mouse.move(x, y);
  await map.page.mouse.down();
  await map.page.mouse.move(x + by.x / 2, y + by.y / 2);
  await map.page.mouse.move(x + by.x, y + by.y);
  return { x: x + by.x, y: y + by.y };
};
const expectAt = async (name: string, spot: Spot) => {
  const standing = await hand.standing(name);
  expect(Math.hypot(standing.x - spot.x, standing.y - spot.y), `${name} stands where it should`).toBeLessThan(3);
};

test('a button let go of out of sight ends the move where it was last seen, and nothing follows the pointer', async ({
  page,
}) => {
  const there = await hold('Imam', { x: 40, y: 120 });
  await moveWith(0, { x: there.x + 150, y: there.y + 60 });
  await moveWith(0, { x: there.x + 200, y: there.y + 60 });
  await map.expectUndoes('Actor verplaatsen');
  await expectAt('Imam', there);

  const onward = await hold('Imam', { x: 0, y: -60 });
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await page.mouse.move(onward.x + 90, onward.y + 90);
  await page.mouse.up();
  await expectAt('Imam', onward);

  // The next click and the next drag are as ever.
  await hand.click('Moskee');
  await expect(map.panel.getByLabel('Naam', { exact: true })).toHaveValue('Moskee');
  await hand.relate('Imam', 'Moskee');
  await map.expectHeard('Imam', '1 relatie');
});

test('another button, undo and redo drop the move, and take back no other step', async ({ page }) => {
  const before = await hand.standing('Imam');
  const there = await hold('Imam', { x: 80, y: 90 });
  await mouse.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...there, button: 'right', buttons: 3, clickCount: 1 });
  await mouse.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...there, button: 'right', buttons: 1, clickCount: 1 });
  await page.mouse.move(there.x + 50, there.y);
  await page.mouse.up();
  await expectAt('Imam', before);
  await expect(page.getByRole('menu')).toHaveCount(0);

  for (const keys of ['Control+z', 'Control+y']) {
    await hold('Imam', { x: 80, y: 90 });
    await page.keyboard.press(keys);
    await page.mouse.move(there.x + 50, there.y);
    await page.mouse.up();
    await expectAt('Imam', before);
    await map.expectNumberOfActors(2);
  }
  await page.keyboard.press('Control+z');
  await map.expectNumberOfActors(1);
  await page.keyboard.press('Control+y');
  await hand.click('Moskee', { right: true });
  await expect(page.getByRole('menu', { name: 'Menu van Moskee' })).toBeVisible();
});

test('a line whose end nobody saw is drawn to an actor, and to empty paper not at all', async ({ page }) => {
  await hand.holdEdge('Imam', await hand.paper(450, 420));
  await moveWith(0, await hand.paper(500, 440));
  await moveWith(0, await hand.paper(520, 460));
  await expect(page.getByRole('textbox', { name: 'Naam van de nieuwe actor' })).toHaveCount(0);
  await hand.holdEdge('Imam', await hand.standing('Moskee'));
  await moveWith(0, await hand.paper(450, 420));
  await map.expectHeard('Moskee', '1 relatie');
});

test('an actor that is taken away elsewhere while it is held ends the drag; who is dropped out of sight is brought in', async ({
  page,
  context,
}) => {
  await hold('Imam', { x: 40, y: 80 });
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('option', { name: /^Imam, / }).waitFor();
  await other.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await other.keyboard.press('Home');
  await other.keyboard.press('Delete');
  await expect(map.actor('Imam')).toHaveCount(0);
  await page.bringToFront();
  await page.mouse.up();
  await other.close();
  await map.expectNumberOfActors(1);

  const { x, y } = await hand.standing('Moskee');
  await hold('Moskee', { x: 10 - x, y: 10 - y });
  await page.mouse.up();
  await map.expectUndoes('Actor verplaatsen');
  const free = await hand.paper(0, 0);
  await expect(async () => {
    const standing = await hand.standing('Moskee');
    expect(standing.x - standing.radius).toBeGreaterThan(free.x);
    expect(standing.y - standing.radius).toBeGreaterThan(free.y + 30);
  }).toPass();
  await hand.click('Moskee');
  await expect(map.panel.getByLabel('Naam', { exact: true })).toHaveValue('Moskee');
});

test('a map that slides away under a drag leaves the actor under the pointer', async ({ page }) => {
  const before = await hand.standing('Moskee');
  const there = await hold('Imam', { x: 60, y: 100 });
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 160);
  await page.keyboard.up('Shift');
  await expect(async () => expectAt('Moskee', { x: before.x - 160, y: before.y })).toPass();
  await page.mouse.up();
  await map.expectUndoes('Actor verplaatsen');
  await expectAt('Imam', there);
});

test('Back, or another view, takes the drawing from under a hand that still holds an actor, and breaks nothing', async ({
  page,
}) => {
  await hold('Imam', { x: 60, y: 100 });
  await page.evaluate(() => history.back());
  await expect(new LibraryPage(page).newMap).toBeVisible();
  await page.mouse.up();
  await page.evaluate(() => history.forward());
  await map.expectNumberOfActors(2);
  await map.show('Tabel');
  await map.show('Kaart');
  await hold('Moskee', { x: 60, y: 100 });
  await page.evaluate(() => history.back());
  await expect(map.table('Actoren')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
