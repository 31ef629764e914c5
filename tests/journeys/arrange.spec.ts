import { Hand } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { places, savedMap } from './support/mapFile.ts';
import type { MapPage } from './support/mapPage.ts';

const arrangeBy = async (map: MapPage, how: string) => {
  await map.page.getByRole('button', { name: 'Indeling kiezen' }).click();
  await map.page.getByRole('menuitem', { name: how }).click();
  await expect(map.arrange).toHaveAttribute('aria-busy', 'false');
};

test('arranging by relations is one step to undo; who was placed by hand stays', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Ordenen' });
  await map.paste('A1 - A2\nA2 - A3\nA3 - A1\nB1 - B2\nB2 - B3\nB3 - B1\nA1 - B1\nB3 - C1\nC1 - C2');
  await map.fit.click();
  const hand = new Hand(map);
  await hand.move('C2', { x: 60, y: 40 });
  const before = await places(map);
  await map.arrange.click();
  await map.expectUndoes('Ordenen');
  await map.expectSaved();
  const after = await places(map);
  expect(after.get('C2')).toEqual(before.get('C2'));
  expect([...after].filter(([name, at]) => JSON.stringify(at) !== JSON.stringify(before.get(name))).length).toBeGreaterThan(3);
  await map.undo.click();
  await map.expectSays('Ordenen is ongedaan gemaakt.');
  await map.expectSaved();
  expect(await places(map)).toEqual(before);

  await arrangeBy(map, 'Alles opnieuw ordenen, ook wat vaststaat');
  await map.expectUndoes('Ordenen');
  expect((await places(map)).get('C2')).not.toEqual(before.get('C2'));
});

test('a pasted list of many is arranged when it comes in, and one step takes it back; who stood there stays', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Plakken' });
  await map.add('Wijkraad - Buurthuis');
  await map.expectSaved();
  const before = await places(map);
  const names = ['Wijkraad', ...Array.from({ length: 24 }, (_, i) => `Vereniging ${i + 1}`)];
  await map.paste(names.flatMap((name, i) => [`${name} - ${names[(i * 7 + 3) % 25]}`]).join('\n'));
  await expect(map.arrange).toHaveAttribute('aria-busy', 'false');
  await map.expectSaved();
  const after = await places(map);
  for (const [name, at] of before) expect(after.get(name)).toEqual(at);
  const all = [...after];
  expect(all.length).toBeGreaterThan(24);
  const close = all.flatMap(([one, a], i) =>
    all.slice(i + 1).flatMap(([other, b]) => (Math.abs(a.x - b.x) < 100 && Math.abs(a.y - b.y) < 70 ? [`${one}, ${other}`] : [])),
  );
  expect(close).toEqual([]);
  await map.undo.click();
  await map.expectSaved();
  expect(await places(map)).toEqual(before);
});

test('by camp the poles go left and right with the middle between; by neighbourhood the same come together', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await arrangeBy(map, 'Ordenen op kamp');
  await map.expectUndoes('Ordenen');
  const at = await places(map);
  const { actors } = await savedMap(map);
  const middleOf = (camp: string) => {
    const xs = actors.filter((actor) => actor.camp === camp).map(({ name }) => at.get(name)?.x ?? 0);
    return xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  expect(middleOf('worried')).toBeLessThan(middleOf('none') - 100);
  expect(middleOf('none')).toBeLessThan(middleOf('welcoming') - 100);

  await arrangeBy(map, 'Ordenen op buurt');
  const byArea = await places(map);
  expect(byArea).not.toEqual(at);
  await map.undo.click();
  expect(await places(map)).toEqual(at);
});

test('a small edit and arranging again move almost nothing', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await map.arrange.click();
  await map.expectUndoes('Ordenen');
  const before = await places(map);
  await map.add('Bibliotheek - Wethouder');
  await map.arrange.click();
  await expect(map.arrange).toHaveAttribute('aria-busy', 'false');
  const after = await places(map);
  const xs = [...before.values()].map(({ x }) => x);
  const radius = (Math.max(...xs) - Math.min(...xs)) / 2;
  const moved = [...before].map(([name, { x, y }]) => Math.hypot((after.get(name)?.x ?? 0) - x, (after.get(name)?.y ?? 0) - y));
  expect(moved.reduce((sum, way) => sum + way, 0) / moved.length).toBeLessThan(0.02 * radius);
});

test('Alles in beeld shows everybody, beside the tools and not under them; plus and minus zoom', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const hand = new Hand(map);
  for (let i = 0; i < 5; i++) await page.getByRole('button', { name: 'Inzoomen', exact: true }).click();
  await map.fit.click();
  const tools = await page.getByRole('group', { name: 'Gereedschap' }).boundingBox();
  const field = await map.quickAdd.boundingBox();
  const all = await map.actors.evaluateAll((options) => options.map((option) => option.getBoundingClientRect().toJSON()));
  for (const box of all) {
    expect(box.left).toBeGreaterThan((tools?.x ?? 0) + (tools?.width ?? 0));
    expect(box.bottom).toBeLessThan(field?.y ?? 0);
  }
  const { radius } = await hand.standing('Wethouder');
  await page.getByRole('button', { name: 'Uitzoomen', exact: true }).click();
  const { radius: smaller } = await hand.standing('Wethouder');
  expect(smaller).toBeLessThan(radius);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -240);
  await expect(async () => expect((await hand.standing('Wethouder')).radius).toBeGreaterThan(smaller)).toPass({
    timeout: 20_000,
  });
});
