import { expect, test } from 'vitest';
import { villageOf } from './villages.ts';

test.each([
  [24, 45],
  [60, 112],
] as const)('The village of %i has %i relations, two camps, and a place for everybody', (actors, relations) => {
  const map = villageOf(actors);
  expect([map.actors.size, map.relations.size, map.camps.size, map.positions.size]).toEqual([actors, relations, 2, actors]);
});
