import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeWorkOverFrames } from '../../../src/ui/canvas/overFrames.ts';

let waiting = new Map<number, () => void>();
let number = 0;
const frame = () => {
  const now = [...waiting.values()];
  waiting.clear();
  for (const one of now) one();
};
beforeEach(() => {
  waiting = new Map();
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => {
    waiting.set(++number, work);
    return number;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
});
afterEach(() => vi.unstubAllGlobals());

const parts = function* (said: string[], name: string) {
  said.push(`${name}1`);
  yield;
  said.push(`${name}2`);
};

it('does one part in each frame, and says when all is done', () => {
  const said: string[] = [];
  const work = makeWorkOverFrames();
  work.start(parts(said, 'a'), () => said.push('done'));
  expect(said).toEqual([]);
  frame();
  expect(said).toEqual(['a1']);
  frame();
  expect(said).toEqual(['a1', 'a2', 'done']);
});

it('drops what was under way for what is started after it, and does nothing once stopped', () => {
  const said: string[] = [];
  const work = makeWorkOverFrames();
  work.start(parts(said, 'a'), () => said.push('a done'));
  frame();
  work.start(parts(said, 'b'), () => said.push('b done'));
  frame();
  expect(said).toEqual(['a1', 'b1']);
  work.stop();
  expect(work.isUnderWay()).toBe(false);
  frame();
  expect(said).toEqual(['a1', 'b1']);
});
