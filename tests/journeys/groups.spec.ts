import type { ActorMap } from '../../src/domain/actorMap.ts';
import { writeMapFile } from '../../src/domain/mapFile.ts';
import { drawingOf } from '../../src/picture/drawing.ts';
import { groupedDrawing, groupOfShape, groupsOf } from '../../src/picture/grouped.ts';
import { clusteredMap } from '../analysis/clusteredMap.ts';
import { arrived } from './support/arrived.ts';
import { Hand, type Spot } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('on a large map camps show as one shape, opened from the menu, by a click, or when who is in one is asked about', async ({
  page,
}) => {
  const large = clusteredMap(3, 150, 320);
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles({ name: 'groot.schakelkaart.json', contents: writeMapFile(large) });
  const map = await library.takeOver(dialog);
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
  // By a click on its shape; a double one gives no new actor where it was.
  await page.getByRole('button', { name: 'Alles in beeld' }).click();
  await arrived(page);
  const shape = await shapeOfCamp('B', large, new Hand(map));
  await page.mouse.dblclick(shape.x, shape.y);
  await expect(page.getByRole('textbox', { name: 'Naam van de nieuwe actor' })).toHaveCount(0);
  await menu.click();
  await expect(page.getByRole('menuitem', { name: '‘B’ als één vorm' })).toBeVisible();
});

/** Where the shape of a camp is on the screen, by where two who stand on none are. */
const shapeOfCamp = async (name: string, large: ActorMap, hand: Hand): Promise<Spot> => {
  const { actors } = groupedDrawing(drawingOf(large), groupsOf(large, 'camps'));
  const shape = [...actors.values()].find((one) => one.name.startsWith(`${name} (`));
  const alone = [...actors.values()].filter(({ id }) => groupOfShape(id) === null).sort((a, b) => a.at.x - b.at.x);
  const [left, right] = [alone[0], alone.at(-1)];
  if (!shape || !left || !right) throw new Error('there is no such camp, or nobody beside it');
  const [from, to] = [await hand.standing(left.name), await hand.standing(right.name)];
  const zoom = (to.x - from.x) / (right.at.x - left.at.x);
  return { x: from.x + (shape.at.x - left.at.x) * zoom, y: from.y + (shape.at.y - left.at.y) * zoom };
};
