import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { everybody } from '../../src/domain/everybody.ts';
import type { IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { mentionsAfterErasing } from '../../src/domain/mentions.ts';
import { actorId, mapOf, pathOfThree } from '../maps/smallMaps.ts';

const edited = (map: ActorMap, ...commands: readonly Command[]): ActorMap =>
  commands.reduce((now, command) => {
    const outcome = runCommand(now, command);
    if (!outcome.done) throw new Error(outcome.refusal.code);
    return applyChange(now, outcome.value);
  }, map);
const foto = (id: string, date: string, of?: ActorMap): Command => ({
  do: 'takeSnapshot',
  snapshot: {
    id: id as SnapshotId,
    name: id,
    date: date as IsoDate,
    takenAt: `${date}T10:00:00.000Z` as Moment,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
  ...(of && { of }),
});
const named = (id: string, name: string): Command => ({ do: 'editActor', id: actorId(id), set: { name } });
const noted = (id: string, note: string): Command => ({ do: 'editActor', id: actorId(id), set: { note } });

describe('everybody', () => {
  test('is who is on the map and who is only on a snapshot, with every name, the latest first', () => {
    const map = edited(pathOfThree(), foto('1', '2026-01-01'), named('Ada', 'Ada Noord'), foto('2', '2026-02-01'), {
      do: 'removeItems',
      actors: [actorId('Bo')],
    });
    expect(everybody(map)).toEqual([
      { ids: ['Ada'], names: ['Ada Noord', 'Ada'], isOnMap: true, snapshots: 2, contributions: 0 },
      { ids: ['Cas'], names: ['Cas'], isOnMap: true, snapshots: 2, contributions: 0 },
      { ids: ['Bo'], names: ['Bo'], isOnMap: false, snapshots: 2, contributions: 0 },
    ]);
  });

  test('knows somebody again under another id by a name from before', () => {
    const older = edited(mapOf(['x1', 'x2']), named('x1', 'ada'), named('x2', 'Dirk'));
    const map = edited(pathOfThree(), foto('1', '2026-01-01', older));
    expect(everybody(map).find(({ names }) => names[0] === 'Ada')).toEqual({
      ids: ['Ada', 'x1'],
      names: ['Ada'],
      isOnMap: true,
      snapshots: 1,
      contributions: 0,
    });
    expect(everybody(map)).toHaveLength(4);
  });

  test('keeps two apart who stood beside each other, though the one bears now what the other was called', () => {
    const map = edited(pathOfThree(), foto('1', '2026-01-01'), named('Ada', 'Oud-voorzitter'), named('Bo', 'Ada'));
    expect(everybody(map).map(({ ids, names }) => [...ids, ...names])).toEqual([
      ['Ada', 'Oud-voorzitter', 'Ada'],
      ['Bo', 'Ada', 'Bo'],
      ['Cas', 'Cas'],
    ]);
  });
});

describe('mentions of a name that stay when its bearer is erased', () => {
  test('are counted on the map and on snapshots, as whole words, and not where the bearer itself goes', () => {
    const map = edited(
      pathOfThree(),
      noted('Ada', 'Ada zelf'),
      noted('Bo', 'praat met ADA, vaak'),
      noted('Cas', 'adagio en Adaline'),
      foto('1', '2026-01-01'),
      foto('2', '2026-02-01'),
      noted('Bo', ''),
    );
    expect(mentionsAfterErasing(map, [actorId('Ada')], ['Ada'])).toEqual({ onMap: 0, onSnapshots: 1 });
    expect(mentionsAfterErasing(edited(map, noted('Cas', 'Zie Ada.')), [actorId('Ada')], ['Ada'])).toEqual({
      onMap: 1,
      onSnapshots: 1,
    });
  });

  test('are none when there is nobody to erase, and a name with signs of a pattern in it is only a name', () => {
    expect(mentionsAfterErasing(pathOfThree(), [actorId('Dirk')], ['Dirk'])).toEqual({ onMap: 0, onSnapshots: 0 });
    const map = edited(pathOfThree(), named('Ada', 'A. (.*)'), noted('Bo', 'iets'), noted('Cas', 'zie A. (.*)'));
    expect(mentionsAfterErasing(map, [actorId('Ada')], ['A. (.*)'])).toEqual({ onMap: 1, onSnapshots: 0 });
  });
});
