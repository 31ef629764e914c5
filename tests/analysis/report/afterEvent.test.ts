import { describe, expect, test } from 'vitest';
import { afterEvent } from '../../../src/analysis/report/afterEvent.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { CampId } from '../../../src/domain/identifiers.ts';
import { byId } from '../../maps/randomMap.ts';
import { twoCampsAndALink } from '../../maps/smallMaps.ts';

/** Two camps of three and a link L between them, of whom M stands apart. */
const before = twoCampsAndALink();
const withTypes = (map: ActorMap, of: readonly string[]): ActorMap => ({
  ...map,
  relations: byId([...map.relations.values()].map((one) => (of.includes(one.id) ? { ...one, type: 'tension' as const } : one))),
});
const inCamp = (map: ActorMap, id: string, camp: string | null): ActorMap => ({
  ...map,
  actors: byId([...map.actors.values()].map((one) => (one.id === id ? { ...one, camp: camp as CampId | null } : one))),
});

describe('What one page after an event finds', () => {
  test('of a map that stayed the same: nothing', () => {
    const found = afterEvent(before, before);
    expect(found.headline).toEqual({ code: 'equal' });
    expect(found.changes).toEqual([]);
    expect(found.unknown.known).toEqual({ seen: 0, heard: 0, guessed: 0 });
    expect(found.pushers).toBe(2);
  });

  test('good lines that turned tense come first, with who has most of them and the link among them', () => {
    const found = afterEvent(before, withTypes(before, ['L-P1', 'P-P1', 'P1-P2']));
    expect(found.headline).toEqual({ code: 'tense', count: 3 });
    expect(found.changes[0]).toMatchObject({ code: 'tense', count: 3, most: { actor: 'P1', count: 3 }, link: 'L' });
    expect(found.first.map(({ actor }) => actor)).not.toContain('L');
  });

  test('who takes a side is told otherwise than who leaves one', () => {
    expect(afterEvent(before, inCamp(before, 'M', 'voor')).headline).toEqual({ code: 'camps', count: 1 });
    expect(afterEvent(before, inCamp(before, 'P2', null)).headline).toEqual({ code: 'campsLeft', count: 1 });
    const both = afterEvent(before, inCamp(inCamp(before, 'M', 'voor'), 'P2', null));
    expect(both.changes[0]).toMatchObject({ code: 'camps', did: 'both', count: 2 });
  });

  test('a link that is gone is the headline when nothing weighs more', () => {
    const without = (id: string): ActorMap => ({
      ...before,
      actors: byId([...before.actors.values()].filter((one) => one.id !== id)),
      positions: byId([...before.positions.values()].filter((one) => one.id !== id)),
      relations: byId([...before.relations.values()].filter(({ from, to }) => from !== id && to !== id)),
    });
    expect(afterEvent(before, without('L')).headline).toEqual({ code: 'linkGone' });
  });

  test('a link whose lines held is spoken with first, a pusher never', () => {
    const { first } = afterEvent(before, inCamp(before, 'M', 'voor'));
    expect(first[0]).toMatchObject({ actor: 'L', as: 'link', goodLines: 2 });
    expect(first.length).toBeLessThanOrEqual(3);
    for (const { actor } of first) expect(['P', 'Q']).not.toContain(actor);
  });
});
