import { expect, test } from 'vitest';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { Contribution } from '../../../src/domain/together/contribution.ts';
import { drawersOf } from '../../../src/domain/together/drawers.ts';
import { broughtMap } from '../../maps/broughtMap.ts';

const chosen = (name: string, mayBeNamed: boolean): Contribution => {
  const one = broughtMap([name]);
  return { ...one, name, contribution: { ...one.contribution, mayBeNamed } };
};
const jointOf = (...contributions: readonly Contribution[]): Pick<ActorMap, 'snapshots'> => ({
  snapshots: new Map(contributions.map((one) => [one.id, one])),
});

test('Who drew what can be seen only when each drawer chose so', () => {
  const all = drawersOf(jointOf(chosen('Anna', true), chosen('Bas', true)));
  expect([...(all?.values() ?? [])].sort()).toEqual(['Anna', 'Bas']);
  expect(drawersOf(jointOf(chosen('Anna', true), chosen('Bas', false)))).toBeNull();
  expect(drawersOf(jointOf())).toBeNull();
});
