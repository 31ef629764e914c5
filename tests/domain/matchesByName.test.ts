import { describe, expect, test } from 'vitest';
import { type Actor, newActor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange, reverseChange } from '../../src/domain/change.ts';
import { runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { hiddenPersons } from '../../src/domain/hiddenPersons.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { mapOfSnapshot } from '../../src/domain/mapsOfSnapshots.ts';
import { momentsOf } from '../../src/domain/moments.ts';
import { saidMatches } from '../../src/domain/saidMatches.ts';
import type { SaidPair } from '../../src/domain/snapshot.ts';
import { whoIsWho } from '../../src/domain/whoIsWho.ts';
import { mapFaults } from '../maps/mapFaults.ts';
import { actorId, mapOf } from '../maps/smallMaps.ts';
import { mapAfter } from './commands/ask.ts';

const ids = (names: string): ActorId[] => (names === '' ? [] : names.split(' ').map(actorId));
const pair = (before: string, after: string): SaidPair => ({ before: ids(before), after: ids(after) });
const inWords = (those: readonly SaidPair[]) => those.map(({ before, after }) => `${before.join(' ')} > ${after.join(' ')}`);
const OLD = {
  id: 'old' as SnapshotId,
  name: 'old',
  date: '2025-01-01' as IsoDate,
  takenAt: '2026-11-22T10:00:00.000Z' as Moment,
  occasion: '',
  description: '',
  madeBy: 'person',
} as const;

describe('drawn anew under the name of somebody who was taken off', () => {
  test('who is deleted and drawn anew under one name stays the same whatever the name becomes and whoever bears it next', () => {
    const start = mapAfter(mapOf(['Imam', 'Bakker']), { do: 'takeSnapshot', snapshot: OLD });
    const frozen = mapOfSnapshot(start, OLD.id) as ActorMap;
    const draw = (map: ActorMap, id: string, name: string, kind: Actor['kind'] = 'person') =>
      mapAfter(map, {
        do: 'addActor',
        actor: newActor(actorId(id), name, kind),
        at: { x: 0, y: 0 },
        placedByHand: true,
      });
    const rename = (map: ActorMap, id: string, name: string) =>
      mapAfter(map, { do: 'editActor', id: actorId(id), set: { name } });
    const same = (map: ActorMap, other = map, moment: SnapshotId | 'now' = 'now') =>
      inWords(whoIsWho(frozen, other, saidMatches(map, OLD.id, moment, frozen, other)).actors.filter(({ isByName }) => isByName));

    const gone = mapAfter(start, { do: 'removeItems', actors: [actorId('Imam')] });
    const drawn = draw(gone, 'anew', ' imam ');
    const renamed = rename(drawn, 'anew', 'Voorganger');
    const group = mapAfter(renamed, { do: 'editActor', id: actorId('anew'), set: { kind: 'group' } });
    for (const map of [drawn, renamed, group, draw(renamed, 'third', 'Imam')]) {
      expect(same(map)).toEqual(['Imam > anew']);
      expect(mapFaults(map)).toEqual([]);
    }
    const { first } = hiddenPersons(momentsOf(renamed));
    expect(first(actorId('Imam'))).toBe(first(actorId('anew')));
    // A later snapshot tells the same.
    const later = mapAfter(renamed, { do: 'takeSnapshot', snapshot: { ...OLD, id: 'later' as SnapshotId } });
    const laterMap = mapOfSnapshot(later, 'later' as SnapshotId) as ActorMap;
    expect(same(later, laterMap, 'later' as SnapshotId)).toEqual(['Imam > anew']);
    // All of it is one step: undone, nothing is said of anybody any more.
    const step = runCommand(gone, {
      do: 'addActor',
      actor: newActor(actorId('anew'), 'Imam', 'person'),
      at: { x: 0, y: 0 },
      placedByHand: true,
    });
    const undone = step.done ? applyChange(applyChange(gone, step.value), reverseChange(step.value)) : gone;
    expect(undone.snapshots).toEqual(gone.snapshots);
    // Who was told apart is not joined again, and a group of a person's name is nobody that was there.
    const say = (map: ActorMap, ...said: SaidPair[]) =>
      mapAfter(map, { do: 'matchActors', snapshot: OLD.id, with: 'now', pairs: said });
    expect(same(draw(say(gone, pair('Imam', '')), 'anew', 'Imam'))).toEqual([]);
    expect(draw(gone, 'anew', 'Imam', 'group').snapshots).toEqual(gone.snapshots);
  });

  test('what is written down of who is drawn anew changes nothing between two older maps', () => {
    const take = (map: ActorMap, id: string, of?: ActorMap): ActorMap =>
      mapAfter(map, { do: 'takeSnapshot', snapshot: { ...OLD, id: id as SnapshotId }, ...(of && { of }) });
    const [one, two] = [mapOf(['a', 'b', 'Imam']), mapOf(['x', 'y', 'z'])];
    const start = mapAfter(take(take(mapOf(['Bakker']), 'one', one), 'two', two), {
      do: 'matchActors',
      snapshot: 'one' as SnapshotId,
      with: 'two' as SnapshotId,
      pairs: [pair('a', 'x'), pair('b', '')],
    });
    const third = take(start, 'three', mapOf(['x', 'p']));
    const drawn = mapAfter(third, {
      do: 'addActor',
      actor: newActor(actorId('anew'), 'Imam'),
      at: { x: 0, y: 0 },
      placedByHand: true,
    });
    const told = (map: ActorMap, before: string, after: string) => {
      const [was, is] = [mapOfSnapshot(map, before as SnapshotId), mapOfSnapshot(map, after as SnapshotId)] as [
        ActorMap,
        ActorMap,
      ];
      return inWords(whoIsWho(was, is, saidMatches(map, before as SnapshotId, after as SnapshotId, was, is)).actors).sort();
    };
    expect(drawn.snapshots).not.toEqual(third.snapshots);
    for (const [before, after] of [
      ['one', 'two'],
      ['one', 'three'],
      ['two', 'three'],
    ] as const)
      expect(told(drawn, before, after)).toEqual(told(third, before, after));
  });
});
