import { expect, test } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import type { IsoDate, Moment, RelationId, SnapshotId } from '../../src/domain/identifiers.ts';
import { judgementId } from '../../src/domain/judgement.ts';
import { mapsOfSnapshots } from '../../src/domain/mapsOfSnapshots.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { snapshotsAsSeen } from '../../src/domain/snapshotsAsSeen.ts';
import { hidden } from '../maps/hidden.ts';
import { byId } from '../maps/randomMap.ts';
import { actorId, mapOf } from '../maps/smallMaps.ts';
import { mapAfter } from './commands/ask.ts';

/** Typed by the alphabet; on the drawing Cas stands at the top, then Ans and Bea beside each other. */
const byAlphabet = (): ActorMap => ({
  ...mapOf([]),
  actors: byId(['Ans', 'Bea', 'Cas'].map((name) => newActor(actorId(name), name, 'person'))),
  positions: byId([
    { id: actorId('Ans'), x: 300, y: 200, placedByHand: true },
    { id: actorId('Bea'), x: 100, y: 200, placedByHand: true },
    { id: actorId('Cas'), x: 200, y: 0, placedByHand: true },
  ]),
  relations: byId([
    newRelation('r1' as RelationId, actorId('Ans'), actorId('Cas')),
    newRelation('r2' as RelationId, actorId('Cas'), actorId('Bea')),
  ]),
});
const placesOf = (map: ActorMap) => [...map.actors.values()].map(({ id, name }) => [name, map.positions.get(id)?.x]);

test('numbers, rows of actors and rows of relations go by where they stand on the drawing, not by the order in which they were typed', () => {
  const seen = hidden(byAlphabet(), 'persons').map;
  expect(placesOf(seen)).toEqual([
    ['person 1', 200],
    ['person 2', 100],
    ['person 3', 300],
  ]);
  const nameOf = (id: string) => [...seen.actors.values()].find((actor) => actor.id === id)?.name;
  expect([...seen.relations.values()].map(({ from, to }) => [nameOf(from), nameOf(to)])).toEqual([
    ['person 1', 'person 2'],
    ['person 3', 'person 1'],
  ]);
});

const photo = (id: string, date: string, takenAt: string): Command => ({
  do: 'takeSnapshot',
  snapshot: {
    id: id as SnapshotId,
    name: id,
    date: date as IsoDate,
    takenAt: takenAt as Moment,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
});

test('a snapshot that was taken later of an earlier day is found back on the map as it may be seen', () => {
  const done: readonly Command[] = [
    photo('october', '2026-10-08', '2026-10-08T09:00:00.000Z'),
    { do: 'removeItems', actors: [actorId('Ans')], relations: [] },
    photo('march', '2026-03-01', '2026-10-09T10:00:00.000Z'),
    photo('march too', '2026-03-01', '2026-10-09T11:00:00.000Z'),
  ];
  const map = done.reduce(mapAfter, byAlphabet());
  const seen = hidden(map, 'persons').map;
  const found = snapshotsAsSeen(map, seen);
  for (const { id, date } of map.snapshots.values()) {
    const as = found.get(id) as SnapshotId;
    expect(seen.snapshots.get(as)?.date).toBe(date);
    expect(mapsOfSnapshots(seen).get(as)?.actors.size).toBe(mapsOfSnapshots(map).get(id)?.actors.size);
  }
  expect(snapshotsAsSeen(map, map).get('march' as SnapshotId)).toBe('march');
});

test('who was set aside stays so for whoever sees the map, without why; a decision about anything but actors does not go along', () => {
  const date = '2026-11-22' as IsoDate;
  const aside = { verdict: 'dismissed', reason: 'Bea wil niet', date } as const;
  const map: ActorMap = {
    ...byAlphabet(),
    judgements: byId([
      { ...aside, id: judgementId('possibleLink', ['Bea']) },
      { ...aside, id: judgementId('linkWorthMaking', ['Ans', 'Cas']) },
      { ...aside, id: judgementId('candidate', ['Ans', 'a neighbourhood']) },
    ]),
  };
  const seen = hidden(map, 'persons').map;
  const idOf = (name: string) => [...seen.actors.values()].find((actor) => actor.name === name)?.id ?? '';
  expect([...seen.judgements.values()]).toEqual([
    { ...aside, reason: '', id: judgementId('possibleLink', [idOf('person 2')]) },
    { ...aside, reason: '', id: judgementId('linkWorthMaking', [idOf('person 1'), idOf('person 3')]) },
  ]);
  expect(JSON.stringify([...seen.judgements])).not.toMatch(/Bea|Ans|Cas|neighbourhood/);
});
