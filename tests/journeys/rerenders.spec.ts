import { countRendered, renderedBy } from './support/countRendered.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

/**
 * How many times a component was rendered by one edit on the example, from the edit until it was saved and all was quiet, when
 * everything on the screen still followed the map as a whole and how saving stood.
 */
const RENDERED_BEFORE = { naming: 243, moving: 84, choosingInTable: 211, undoingBesideAreas: 433 };
/** Less than this is no picture of an edit any more: then the counting does not work. */
const LEAST_FOR_AN_EDIT = 4;

let map: MapPage;

test.beforeEach(async ({ page }) => {
  await countRendered(page);
  const library = new LibraryPage(page);
  await library.open();
  map = await library.openExample();
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.press('ArrowRight');
});

const expectAtMostHalf = (rendered: number, before: number) => {
  expect(rendered).toBeGreaterThanOrEqual(LEAST_FOR_AN_EDIT);
  expect(rendered).toBeLessThanOrEqual(before / 2);
};

test('another name in the panel draws at most half of what it did when all followed the whole map', async ({ page }) => {
  await page.keyboard.press('Enter');
  const name = map.panel.getByRole('textbox', { name: 'Naam', exact: true });
  const rendered = await renderedBy(page, () => name.fill('Iemand anders'));
  await expect(map.panel.getByRole('heading', { level: 2 })).toHaveText('Iemand anders');
  expectAtMostHalf(rendered, RENDERED_BEFORE.naming);
});

test('moving an actor draws at most half of what it did', async ({ page }) => {
  const rendered = await renderedBy(page, () => page.keyboard.press('Alt+ArrowDown'));
  await expect(map.undo).toBeEnabled();
  expectAtMostHalf(rendered, RENDERED_BEFORE.moving);
});

test('a choice in a row of the table draws at most half of what it did', async ({ page }) => {
  await map.show('Tabel');
  const kind = page.getByLabel(/^Soort van/).first();
  await expect(kind).toBeVisible();
  const rendered = await renderedBy(page, () => kind.selectOption('organisatie'));
  await expect(map.undo).toBeEnabled();
  expectAtMostHalf(rendered, RENDERED_BEFORE.choosingInTable);
});

test('undoing beside the neighbourhoods draws at most half of what it did', async ({ page }) => {
  await page.keyboard.press('Enter');
  await map.panel.getByRole('radio', { name: 'groep', exact: true }).check();
  await expect(map.undo).toBeEnabled();
  await map.panel.getByRole('button', { name: 'Klaar' }).click();
  await map.show('Buurten');
  await expect(map.panel.getByRole('heading', { name: 'Wie u hierna kunt vragen' })).toBeVisible();
  const rendered = await renderedBy(page, () => map.undo.click());
  await expect(map.undo).toBeDisabled();
  expectAtMostHalf(rendered, RENDERED_BEFORE.undoingBesideAreas);
});
