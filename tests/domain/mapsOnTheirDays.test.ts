import { describe, expect, test } from 'vitest';
import { networkYear } from '../../src/analysis/report/networkYear.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { mapOn } from '../../src/domain/mapOn.ts';
import { mapOnItsDay, mapsOnTheirDays } from '../../src/domain/mapsOnTheirDays.ts';
import { courseOf, seenOnPhotos } from '../../src/domain/network/course.ts';
import { mapAfter } from './commands/ask.ts';
import { day, idOf, networkOf } from './network/network.ts';

const ID = 'foto' as SnapshotId;
const TODAY = day('2026-11-29');
const network = networkOf({
  Alfa: { status: 'active' },
  Beta: {
    status: 'left',
    statusHistory: [
      { status: 'active', since: day('2025-02-01') },
      { status: 'left', since: day('2026-06-01') },
    ],
  },
  Gamma: { status: 'active', since: '2026-05-01' },
  Delta: { status: 'active', since: '2026-05-01' },
});
const map: ActorMap = mapAfter(network, {
  do: 'takeSnapshot',
  snapshot: {
    id: ID,
    name: 'Foto 1',
    date: '2026-01-15' as IsoDate,
    takenAt: '2026-01-15T10:00:00.000Z' as Moment,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
});
const redated = mapAfter(map, { do: 'editSnapshot', id: ID, set: { date: day('2026-07-01') } });
const statusOn = (then: ActorMap | null | undefined, name: string) => then?.actors.get(idOf(name))?.keyFigure?.status;

describe('A snapshot is read as it held on its own day', () => {
  test('whatever came of it since, and on the day that it was given later', () => {
    const then = mapOnItsDay(map, ID);
    expect(['Alfa', 'Beta', 'Gamma'].map((name) => statusOn(then, name))).toEqual(['active', 'active', 'candidate']);
    expect(mapsOnTheirDays(map)).toEqual(new Map([[ID, then]]));
    expect(['Alfa', 'Beta', 'Gamma'].map((name) => statusOn(mapOnItsDay(redated, ID), name))).toEqual([
      'active',
      'left',
      'active',
    ]);
    expect(mapOnItsDay(map, 'elders' as SnapshotId)).toBeNull();
  });

  test('by Verloop, which counts no other on it than in its years', () => {
    expect(seenOnPhotos(map)).toEqual([{ id: ID, on: '2026-01-15', active: 2 }]);
    expect(seenOnPhotos(redated)).toEqual([{ id: ID, on: '2026-07-01', active: 3 }]);
    const [before] = courseOf(mapOn(map, TODAY), TODAY, seenOnPhotos(map)).years;
    expect(before).toMatchObject({ year: 2025, active: 1, unknown: 1 });
  });

  test('by the yearly report, which tells who left and who came since', () => {
    const year = networkYear(mapOn(map, TODAY), mapOnItsDay(map, ID) as ActorMap, TODAY);
    expect(year.activeBefore).toBe(2);
    expect(year.moves).toMatchObject({ left: [idOf('Beta')], came: [idOf('Gamma'), idOf('Delta')] });
  });
});
