import type { Locator, Page } from '@playwright/test';
import { arrived } from './support/arrived.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

const middleOf = async (element: Locator) => {
  const box = await element.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};
const drawn = async (page: Page): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Opvang' });
  await map.add('Wijkraad', 'Jongerenwerker', 'Bestuur');
  await map.fit.click();
  await arrived(page);
  return map;
};
const menuAt = async (page: Page, actor: Locator, item: string) => {
  const { x, y } = await middleOf(actor);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
};

test('an actor is moved by two clicks, and several by two clicks as well; Escape leaves all where it stood', async ({ page }) => {
  const map = await drawn(page);
  const [first, second] = [map.actor('Wijkraad'), map.actor('Jongerenwerker')];
  const start = await middleOf(first);
  await menuAt(page, first, 'Verplaatsen');
  await map.expectSays('Klik waar het moet komen');
  const goal = { x: start.x + 60, y: start.y - 140 };
  await page.mouse.click(goal.x, goal.y);
  await expect(async () => {
    const now = await middleOf(first);
    expect(Math.hypot(now.x - goal.x, now.y - goal.y)).toBeLessThan(3);
  }).toPass();
  await map.expectUndoes('Actor verplaatsen');

  // The click that puts down is not the first of two: at once clicked again, the actor is chosen, not named anew.
  await menuAt(page, first, 'Verplaatsen');
  await page.mouse.click(goal.x + 40, goal.y);
  await page.mouse.click(goal.x + 40, goal.y);
  await expect(map.panel.getByLabel('Naam', { exact: true })).toHaveValue('Wijkraad');
  await expect(map.actors.and(page.getByRole('option', { selected: true }))).toHaveCount(1);
  await map.undo.click();

  await menuAt(page, first, 'Verplaatsen');
  await page.mouse.move(goal.x + 100, goal.y + 100);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Klik waar het moet komen')).toHaveCount(0);
  await expect(async () => expect((await middleOf(first)).x).toBeCloseTo(goal.x, -1)).toPass();

  await arrived(page);

  // Two together keep their distance.
  await page.mouse.click((await middleOf(first)).x, (await middleOf(first)).y);
  await page.keyboard.down('Shift');
  await page.mouse.click((await middleOf(second)).x, (await middleOf(second)).y);
  await page.keyboard.up('Shift');
  await expect(map.actors.and(page.getByRole('option', { selected: true }))).toHaveCount(2);
  const before = [await middleOf(first), await middleOf(second)];
  await menuAt(page, first, 'Verplaatsen');
  await map.expectSays('Klik waar het moet komen');
  await page.mouse.click((before[0]?.x ?? 0) - 40, (before[0]?.y ?? 0) + 60);
  await map.expectUndoes('2 actoren verplaatsen');
  const after = [await middleOf(first), await middleOf(second)];
  expect((after[1]?.x ?? 0) - (after[0]?.x ?? 0)).toBeCloseTo((before[1]?.x ?? 0) - (before[0]?.x ?? 0), 0);
});

test('the menu, the arrows and Enter move an actor as well', async ({ page }) => {
  const map = await drawn(page);
  const canvas = page.getByRole('listbox', { name: 'Actoren op de kaart' });
  await canvas.focus();
  await page.keyboard.type('wijk');
  const start = await middleOf(map.actor('Wijkraad'));
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Verplaatsen' }).focus();
  await page.keyboard.press('Enter');
  await expect(canvas).toBeFocused();
  for (const key of ['ArrowUp', 'ArrowUp', 'Shift+ArrowUp']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await map.expectUndoes('Actor verplaatsen');
  await expect(async () => expect((await middleOf(map.actor('Wijkraad'))).y).toBeLessThan(start.y - 60)).toPass();
  await expect(map.panel.getByRole('heading', { name: 'Wijkraad' })).toHaveCount(0);
});

test('a relation is drawn and the view is moved by clicks alone', async ({ page }) => {
  const map = await drawn(page);
  await menuAt(page, map.actor('Wijkraad'), 'Relatie tekenen naar …');
  const other = await middleOf(map.actor('Bestuur'));
  await page.mouse.click(other.x, other.y);
  await map.expectHeard('Bestuur', '1 relatie');

  const before = await middleOf(map.actor('Bestuur'));
  await page.getByRole('button', { name: 'Beeld verschuiven' }).click();
  const pad = page.getByRole('dialog', { name: 'Beeld verschuiven' });
  await pad.getByRole('button', { name: 'Naar rechts' }).click();
  await pad.getByRole('button', { name: 'Naar beneden' }).click();
  await expect(async () => {
    const now = await middleOf(map.actor('Bestuur'));
    expect([Math.round(before.x - now.x), Math.round(before.y - now.y)]).toEqual([120, 120]);
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Beeld verschuiven' })).toBeFocused();
});

test('a letter is a command only where the map has the focus', async ({ page }) => {
  const map = await drawn(page);
  const places = [map.fit, page.getByRole('button', { name: 'Meer', exact: true }), page.getByRole('main')];
  for (const place of [...places, null]) {
    if (place) await place.focus();
    else await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const key of ['n', 'r', '/', '+', '-', '0']) await page.keyboard.press(key);
    await expect(map.quickAdd).not.toBeFocused();
    await expect(page.getByLabel('Naam van de nieuwe actor')).toHaveCount(0);
  }
});

test('Tab passes each table by one row', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await map.show('Tabel');
  await page.getByLabel('Actoren filteren').focus();
  const newActor = page.getByLabel('Nieuwe actor', { exact: true });
  let stops = 0;
  for (; stops < 40; stops++) {
    if (await newActor.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  expect(stops).toBeLessThan(25);
  // Backwards one comes into the last row that is there, and the arrows go on from cell to cell.
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.actor-table tbody :focus')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.actor-table tbody [data-column="remove"] :focus')).toHaveCount(1);
});
