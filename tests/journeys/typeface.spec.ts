import { exampleMap } from '../../scripts/example/exampleMap.ts';
import { measureText } from '../../src/picture/measureText.ts';
import { TYPEFACE } from '../../src/picture/typeface/typeface.ts';
import { villageOf } from '../maps/villages.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

const LATIN = /\/assets\/latin-[\w-]+\.woff2$/;
const EXTENDED = /\/assets\/latinExtended-[\w-]+\.woff2$/;
/** The share of the screen that moved, times how far: what is called good is up to ten times as much. */
const HARDLY_ANYTHING = 0.01;

test('the typeface comes from the own origin after the first paint, to be kept, and moves nothing on the list of maps', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const answer = page.waitForResponse(LATIN);
  await new LibraryPage(page).open();
  expect(await (await answer).headerValue('cache-control')).toContain('immutable');
  await expect.poll(() => page.evaluate((name) => document.fonts.check(`16px "${name}"`), TYPEFACE)).toBe(true);
  expect(asked.filter((url) => url.endsWith('.woff2') && new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
  expect(asked.filter((url) => EXTENDED.test(url))).toEqual([]);

  const { painted, fetched, shifted } = await page.evaluate(
    () =>
      new Promise<{ painted: number; fetched: number; shifted: number }>((done) => {
        let shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifted += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
        const font = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.woff2'));
        setTimeout(() => done({ painted, fetched: font?.startTime ?? Number.NaN, shifted }), 300);
      }),
  );
  expect(fetched).toBeGreaterThan(painted);
  expect(shifted).toBeLessThan(HARDLY_ANYTHING);
});

test('names are as wide in the browser as the program reckons, and a zero has no slash', async ({ page }) => {
  const names = [exampleMap('nl'), exampleMap('en'), villageOf(60)].flatMap(({ actors }) =>
    [...actors.values()].map(({ name }) => name),
  );
  await new LibraryPage(page).open();
  await page.waitForFunction((name) => document.fonts.check(`16px "${name}"`), TYPEFACE);
  const { widths, inked } = await page.evaluate(
    ({ family, names }) => {
      const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const widths = [400, 650].map((weight) => {
        context.font = `${weight} 100px "${family}"`;
        return names.map((name) => context.measureText(name).width);
      });
      context.font = `400 100px "${family}"`;
      const { width, actualBoundingBoxAscent: high } = context.measureText('0');
      context.fillText('0', 10, 120);
      const middle = context.getImageData(10 + width / 3, 120 - (3 * high) / 4, width / 3, high / 2).data;
      return { widths, inked: middle.some((value) => value > 0) };
    },
    { family: TYPEFACE, names },
  );
  const shares = [400, 650].flatMap((weight, at) =>
    names.map((name, i) => ({ name, share: measureText(name, 100, weight) / (widths[at]?.[i] ?? 0) - 1 })),
  );
  // A browser moves some pairs of letters together or apart, such as Ta and Ve, ff and rt.
  expect(shares.filter(({ share }) => !(share > -0.02 && share < 0.04))).toEqual([]);
  expect(shares.filter(({ share }) => share > 0.02).length).toBeLessThanOrEqual(shares.length / 100);
  expect(inked).toBe(false);
});

test('letters of other languages are fetched when a name has them', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Letters van elders' });
  await page.waitForFunction((name) => document.fonts.check(`16px "${name}"`), TYPEFACE);
  const fetched = page.waitForResponse(EXTENDED);
  await map.add('Buurthuis Işık');
  expect((await fetched).ok()).toBe(true);
  expect(new URL((await fetched).url()).origin).toBe(new URL(page.url()).origin);
});
