import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

/** How many actors lie, with their middle, outside what is seen of the drawing. */
const outOfSight = (map: MapPage): Promise<number> =>
  map.page.evaluate(() => {
    const room = document.querySelector('.drawing')?.getBoundingClientRect();
    if (!room) throw new Error('no drawing');
    return [...document.querySelectorAll('.twin [role="option"]')].filter((actor) => {
      const { left, top, width, height } = actor.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return x < room.left || x > room.right || y < room.top || y > Math.min(room.bottom, innerHeight);
    }).length;
  });

test('a map that nobody moved is fitted again whenever its room changes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await expect(map.actors).toHaveCount(31);
  // A phone begins where most relations are, as large as can be read.
  await expect.poll(() => outOfSight(map)).toBeGreaterThan(0);
  expect(await outOfSight(map)).toBeLessThan(25);
  await map.fit.click();
  await map.goTo('Duiden');
  await expect(page.locator('.map-screen')).toHaveClass(/panel-hidden/);
  await map.takeRole('schakel');
  await expect.poll(() => outOfSight(map)).toBe(0);
  await map.goTo('Inzicht');
  await map.openPanel();
  await expect(page.locator('.map-screen')).not.toHaveClass(/panel-hidden/);
  await expect.poll(() => outOfSight(map)).toBe(0);
  for (const [width, height] of [
    [390, 360],
    [844, 390],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => outOfSight(map), `${width}×${height}`).toBe(0);
  }
});
