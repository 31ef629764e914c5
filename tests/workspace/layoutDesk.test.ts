import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Drawing, drawingOf } from '../../src/picture/drawing.ts';
import type { Layout } from '../../src/picture/layout/layout.ts';
import type { LayoutRequest } from '../../src/picture/layout/planLayout.ts';
import { roughLayout } from '../../src/picture/layout/roughLayout.ts';
import { openLayoutDesk } from '../../src/workspace/layoutDesk.ts';
import { randomMap } from '../maps/randomMap.ts';
import { mapOf } from '../maps/smallMaps.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;
const map = mapOf(
  ['Imam', 'Wijkagent', 'Huisarts'],
  [
    ['Imam', 'Wijkagent'],
    ['Wijkagent', 'Huisarts'],
  ],
);
const first = drawingOf({
  ...map,
  positions: new Map([...map.actors.keys()].map((id, i) => [id, { id, x: i * 200, y: 0, placedByHand: true }])),
});
const moved = (drawing: Drawing, name: string, x: number): Drawing => {
  const actor = drawing.actors.get(name) as NonNullable<ReturnType<Drawing['actors']['get']>>;
  return { ...drawing, actors: new Map(drawing.actors).set(name, { ...actor, at: { x, y: 0 } }) };
};
/** An answer that can be told apart: every name stands on the left. */
const answerTo = ({ drawing, letters }: LayoutRequest): Layout => {
  const rough = roughLayout(drawing, letters, measure);
  return { ...rough, names: new Map([...rough.names].map(([id, name]) => [id, { ...name, side: 'left' }])) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = () => {
  const asked: { request: LayoutRequest; answer: () => Promise<void>; fail: () => Promise<void> }[] = [];
  const desk = openLayoutDesk(
    {
      planLayout: (request) =>
        new Promise((resolve, reject) => {
          asked.push({
            request,
            answer: async () => {
              resolve(answerTo(request));
              await vi.advanceTimersByTimeAsync(0);
            },
            fail: async () => {
              reject(new Error('broke'));
              await vi.advanceTimersByTimeAsync(0);
            },
          });
        }),
    },
    measure,
  );
  const heard = vi.fn();
  desk.subscribe(heard);
  return { desk, asked, heard };
};
const sides = (layout: Layout) => [...layout.names.values()].map(({ side }) => side);

test('gives a rough layout at once, and tells when the real one has come', async () => {
  const { desk, asked, heard } = open();
  expect(sides(desk.layoutOf(first, 13))).toEqual(['below', 'below', 'below']);
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).not.toHaveBeenCalled();
  await asked[0]?.answer();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(sides(desk.layoutOf(first, 13))).toEqual(['left', 'left', 'left']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(1);
});

test('keeps the answer for what did not change, takes names along with who moves, and asks once the hand is still', async () => {
  const { desk, asked } = open();
  desk.layoutOf(first, 13);
  await vi.advanceTimersByTimeAsync(0);
  await asked[0]?.answer();
  const before = desk.layoutOf(first, 13);
  for (const x of [-10, -20, -30]) {
    desk.layoutOf(moved(first, 'Imam', x), 13);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked).toHaveLength(1);
  const last = moved(first, 'Imam', -40);
  const now = desk.layoutOf(last, 13);
  expect(now.names.get('Huisarts')).toBe(before.names.get('Huisarts'));
  expect(now.names.get('Imam')?.side).toBe('left');
  expect(now.names.get('Imam')?.box.left).toBe((before.names.get('Imam')?.box.left ?? 0) - 40);
  const kept = [...now.routes].filter(([id, route]) => before.routes.get(id) === route);
  expect(kept).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked[1]?.request.drawing).toBe(last);
  expect(asked[1]?.request.before?.drawing).toBe(first);
  // What is alike in the next answer is the same object still.
  await asked[1]?.answer();
  expect(desk.layoutOf(last, 13).names.get('Huisarts')).toBe(before.names.get('Huisarts'));
});

test('does not show an answer for a drawing that is older, and asks again from there', async () => {
  const { desk, asked, heard } = open();
  desk.layoutOf(first, 13);
  await vi.advanceTimersByTimeAsync(0);
  const next = moved(first, 'Imam', -40);
  const shown = desk.layoutOf(next, 13);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveLength(1);
  await asked[0]?.answer();
  expect(heard).not.toHaveBeenCalled();
  expect(desk.layoutOf(next, 13)).toBe(shown);
  expect(asked[1]?.request).toMatchObject({ drawing: next, before: { drawing: first } });
});

test('does not ask about a drawing that became large, also not when an answer for a smaller one comes after that', async () => {
  const { desk, asked } = open();
  desk.layoutOf(first, 13);
  await vi.advanceTimersByTimeAsync(0);
  desk.layoutOf(drawingOf(randomMap(3, 900, 2_000)), 17.7);
  await asked[0]?.answer();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(1);
});

test('starts anew for another size of letters, and keeps names at their shapes meanwhile', async () => {
  const { desk, asked } = open();
  desk.layoutOf(first, 13);
  await vi.advanceTimersByTimeAsync(0);
  await asked[0]?.answer();
  const small = desk.layoutOf(first, 13).names.get('Imam')?.box;
  const large = desk.layoutOf(first, 26).names.get('Imam')?.box;
  expect(large?.right).toBe(small?.right);
  expect((large?.right ?? 0) - (large?.left ?? 0)).toBe(2 * ((small?.right ?? 0) - (small?.left ?? 0)));
  await vi.advanceTimersByTimeAsync(200);
  expect(asked[1]?.request).toMatchObject({ letters: 26, before: null });
});

test('stays rough when nobody answers, and asks about the next drawing all the same', async () => {
  const { desk, asked } = open();
  const unheard = vi.fn();
  process.once('unhandledRejection', unheard);
  const shown = desk.layoutOf(first, 13);
  await vi.advanceTimersByTimeAsync(0);
  await asked[0]?.fail();
  await vi.waitFor(() => expect(unheard).toHaveBeenCalled());
  expect(desk.layoutOf(first, 13)).toBe(shown);
  desk.layoutOf(moved(first, 'Imam', -40), 13);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveLength(2);
});

test('a drawing that nobody can think out is as ready as it will be, and that is told; the next one is not', async () => {
  const { desk, asked, heard } = open();
  process.once('unhandledRejection', () => undefined);
  desk.layoutOf(first, 13);
  await vi.advanceTimersByTimeAsync(0);
  expect(desk.isThoughtOut(first, 13)).toBe(false);
  await asked[0]?.fail();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(desk.isThoughtOut(first, 13)).toBe(true);
  const next = moved(first, 'Imam', -40);
  desk.layoutOf(next, 13);
  expect(desk.isThoughtOut(next, 13)).toBe(false);
});
