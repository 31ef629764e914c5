import { describe, expect, test } from 'vitest';
import { whoIsCalled } from '../../../src/domain/access/keptOf.ts';
import { isBorneByMore, marksOf } from '../../../src/domain/access/tellApart.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { Command } from '../../../src/domain/commands/commandCatalogue.ts';
import type { AreaId, IsoDate, Moment, SnapshotId } from '../../../src/domain/identifiers.ts';
import { actorId, pathOfThree } from '../../maps/smallMaps.ts';
import { mapAfter } from '../commands/ask.ts';

const edited = (map: ActorMap, ...commands: readonly Command[]): ActorMap => commands.reduce(mapAfter, map);
const people = (map: ActorMap, name: string) => ({ people: whoIsCalled(map, name) });

describe('A name that more than one somebody bears', () => {
  test('is so over all maps, and not where one bears it and others are silent', () => {
    const [ada, without] = [people(pathOfThree(), 'Ada'), people(pathOfThree(), 'Dirk')];
    expect(isBorneByMore([ada, without])).toBe(false);
    expect(isBorneByMore([])).toBe(false);
    expect(isBorneByMore([ada, without, ada])).toBe(true);
  });

  test('is told apart by kind, neighbourhoods and roles, also of who is only on a snapshot, and not by what was noted', () => {
    const map = edited(
      pathOfThree(),
      { do: 'addAreas', areas: [{ id: 'b' as AreaId, name: 'Buurt', code: '', district: '' }] },
      {
        do: 'editActor',
        id: actorId('Ada'),
        set: { kind: 'person', note: 'heeft schulden', neighbourhoods: ['b' as AreaId] },
      },
      { do: 'tagRole', actors: [actorId('Ada')], role: 'link', on: true, date: '2026-03-01' as IsoDate, by: '' },
      {
        do: 'takeSnapshot',
        snapshot: {
          id: 'f' as SnapshotId,
          name: 'f',
          date: '2026-06-01' as IsoDate,
          takenAt: '2026-06-01T10:00:00.000Z' as Moment,
          occasion: '',
          description: '',
          madeBy: 'person',
        },
      },
    );
    const marks = { kind: 'person', neighbourhoods: ['Buurt'], roles: ['link'] };
    for (const one of [map, edited(map, { do: 'removeItems', actors: [actorId('Ada')] })])
      expect(whoIsCalled(one, 'Ada').map((ada) => marksOf(one, ada))).toEqual([marks]);
  });
});
