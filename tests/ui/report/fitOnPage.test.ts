import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fit, fitOnPage, PAGE_PX } from '../../../src/ui/report/fitOnPage.ts';
import { pagesOf } from '../../../src/ui/report/pagesOf.ts';
import { spreadFor, spreadWide } from '../../../src/ui/report/spreadWide.ts';
import { mapOf } from '../../maps/smallMaps.ts';

/** Tries until nothing changes, as the screen does; what else stands on the page is `rest` high, and each cut takes some of it. */
const settled = (rest: number, cutTakes: number): { fit: Fit; height: number; turns: number } => {
  let fit: Fit = { high: 330, cut: 0 };
  for (let turns = 0; turns < 40; turns++) {
    const height = rest - fit.cut * cutTakes + fit.high;
    const next = fitOnPage(fit, height);
    if (next === fit) return { fit, height, turns };
    fit = next;
  }
  throw new Error('goes on for ever');
};

describe('One page stays one page', () => {
  test('the picture gives the room first, and takes what is left', () => {
    expect(settled(760, 40).fit).toMatchObject({ high: expect.toSatisfy((high: number) => high > 330), cut: 0 });
    expect(settled(800, 40).fit).toMatchObject({ high: expect.toSatisfy((high: number) => high < 330 && high >= 310), cut: 0 });
  });

  test('then one thing after another gives way', () => {
    expect(settled(830, 40).fit.cut).toBe(1);
    expect(settled(960, 40).fit.cut).toBeGreaterThan(1);
  });

  test('whatever stands on it, trying ends, and ends on a page wherever giving up all would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 3_000 }), fc.integer({ min: 0, max: 120 }), (rest, cutTakes) => {
        const { height } = settled(rest, cutTakes);
        expect(height <= PAGE_PX || rest - 5 * cutTakes + 200 > PAGE_PX - 10).toBe(true);
      }),
    );
  });
});

describe('Pages are counted as a printer breaks them', () => {
  const unit = (top: number, bottom: number, isHeading = false) => ({ top, bottom, isHeading });
  const heights = { first: 100, next: 80 };

  test('what does not fit whole begins the next page, and a heading goes along with it', () => {
    expect(pagesOf([unit(0, 60), unit(60, 90), unit(90, 120)], heights)).toEqual([90]);
    expect(pagesOf([unit(0, 80), unit(80, 90, true), unit(90, 120)], heights)).toEqual([80]);
  });

  test('what is higher than a page runs on', () => {
    expect(pagesOf([unit(0, 250)], heights)).toEqual([100, 180]);
    expect(pagesOf([unit(0, 90)], heights)).toEqual([]);
    expect(pagesOf([], heights)).toEqual([]);
  });
});

describe('A drawing for a wide picture', () => {
  const tall = mapOf(['a', 'b', 'c']);
  const places = (map: typeof tall) => [...map.positions.values()].map(({ x }) => x);

  test('is spread from left to right, in the same order, and never pressed together', () => {
    const high = { ...tall, positions: new Map([...tall.positions].map(([id, at], i) => [id, { ...at, y: i * 400 }])) };
    const times = spreadFor([high], 3);
    expect(times).toBeGreaterThan(1);
    expect(places(spreadWide(high, times))).toEqual(places(high).map((x) => x * times));
    expect(spreadFor([tall], 0.5)).toBe(1);
  });

  test('stays as it is with nobody or somebody alone', () => {
    expect(spreadFor([mapOf([])], 3)).toBe(1);
    expect(spreadFor([mapOf(['a'])], 3)).toBe(1);
  });
});
