import { writeMapFile } from '../../src/domain/mapFile.ts';
import { clusteredMap } from '../analysis/clusteredMap.ts';
import { arrived } from './support/arrived.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('on a large map camps show as one shape, opened from the menu, by a click, or when who is in one is asked about', async ({
  page,
}) => {
  const large = clusteredMap(3, 150, 320);
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles({ name: 'groot.schakelkaart.json', contents: writeMapFile(large) });
  await library.takeOver(dialog);
  const menu = page.getByRole('button', { name: 'Kampen en buurten', exact: true });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Kampen als één vorm' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kampen als één vorm' })).toHaveCount(1);
  // By keyboard: the last of the list opens the second camp.
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Iedereen apart' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: '‘B’ openen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '‘B’ is open: 55 actoren.' })).toHaveCount(1);
  await menu.click();
  await page.getByRole('menuitem', { name: '‘B’ als één vorm' }).click();
  // By a click on its shape.
  const drawn = await page.locator('.map-canvas').boundingBox();
  await page.getByRole('button', { name: 'Alles in beeld' }).click();
  await arrived(page);
  const shape = { x: (drawn?.x ?? 0) + 640, y: (drawn?.y ?? 0) + 312 };
  await page.mouse.click(shape.x, shape.y);
  await menu.click();
  await expect(page.getByRole('menuitem', { name: '‘B’ als één vorm' })).toBeVisible();
});
