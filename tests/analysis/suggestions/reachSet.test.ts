import { describe, expect, it } from 'vitest';
import { forgottenTies } from '../../../src/analysis/suggestions/forgottenTies.ts';
import { reachSet } from '../../../src/analysis/suggestions/reachSet.ts';
import { drawnMap } from '../drawnMap.ts';

/** Two stars and an isolate: the hubs reach all but one. */
const stars = drawnMap(
  {
    a1: { areas: ['Noord'] },
    a2: { camp: 'A' },
    hub: { roles: ['pusher'], camp: 'A' },
    b1: { areas: ['Zuid'], keyFigure: true },
    pivot: { camp: 'B' },
    b2: {},
    b3: {},
    alone: { areas: ['West'] },
  },
  ['hub a1', 'hub a2', 'pivot b1', 'pivot b2', 'pivot b3'],
);

describe('who together reach most', () => {
  it('are added one at a time, each with what it brings', () => {
    const { set, adds } = reachSet(stars, 2, false);
    expect(adds).toEqual([
      { actor: 'pivot', newlyReached: 4, areas: ['Zuid'], camps: ['B'] },
      { actor: 'hub', newlyReached: 3, areas: ['Noord'], camps: ['A'] },
    ]);
    expect(set).toEqual({
      actors: ['pivot', 'hub'],
      reached: 7 / 8,
      reachedActors: 7,
      missedAreas: ['West'],
      missedCamps: [],
    });
  });

  it('can leave out pushers, who are still reached', () => {
    expect(reachSet(stars, 2, true).set).toMatchObject({ actors: ['pivot', 'a1'], reachedActors: 7 });
  });

  it('are fewer than asked when more would reach nobody new', () => {
    expect(reachSet(stars, 10, false).set.actors).toEqual(['pivot', 'hub', 'alone']);
  });

  it('stand next to the present key figures, and who to add to those', () => {
    const { present, besidesPresent } = reachSet(stars, 2, false);
    expect(present).toMatchObject({ actors: ['b1'], reachedActors: 4, missedCamps: ['A'] });
    expect(besidesPresent.map(({ actor, newlyReached }) => [actor, newlyReached])).toEqual([
      ['hub', 3],
      ['alone', 1],
    ]);
  });
});

describe('perhaps forgotten', () => {
  /** Two circles in which all know each other but a and b, and one line between them. */
  const among = (names: string) => [...names].flatMap((one, i) => [...names.slice(i + 1)].map((other) => `${one} ${other}`));
  const people = Object.fromEntries([...'abcdvwxyz'].map((name) => [name, {}]));
  const circles = [...among('abcd').slice(1), ...among('vwxyz'), 'd v'];

  it('are two who share contacts in a map where contacts know each other', () => {
    expect(forgottenTies(drawnMap(people, circles))).toEqual({
      answered: true,
      ties: [
        {
          a: 'a',
          b: 'b',
          shared: ['c', 'd'],
          evidence: { actors: ['a', 'b', 'c', 'd'], relations: ['r0', 'r2', 'r1', 'r3'] },
        },
      ],
    });
  });

  it('are not two who have tension', () => {
    expect(forgottenTies(drawnMap(people, [...circles, 'a b tension']))).toEqual({ answered: true, ties: [] });
  });

  it('is not asked where contacts do not know each other', () => {
    expect(forgottenTies(drawnMap({ a: {}, b: {}, c: {}, d: {} }, ['a b', 'b c', 'c d', 'd a']))).toEqual({
      answered: false,
      because: 'notClustered',
    });
  });
});
