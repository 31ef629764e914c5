import { expect, test } from 'vitest';
import type { ActorMap } from '../../../../src/domain/actorMap.ts';
import type { IsoDate, Moment, SnapshotId } from '../../../../src/domain/identifiers.ts';
import type { Snapshot } from '../../../../src/domain/snapshot.ts';
import { nl } from '../../../../src/language/nl.ts';
import { nextMoment } from '../../../../src/ui/compare/timeLine/momentText.ts';
import type { MapDesk } from '../../../../src/workspace/mapDesk.ts';
import type { EditLabel } from '../../../../src/workspace/ports.ts';
import { byId } from '../../../maps/randomMap.ts';

const TODAY = '2026-06-15' as IsoDate;
const foto = (id: string, date: string): Snapshot => ({
  id: id as SnapshotId,
  name: id,
  date: date as IsoDate,
  takenAt: `${date}T10:00:00.000Z` as Moment,
  occasion: '',
  description: '',
  madeBy: 'person',
  base: null,
  content: {},
});
const deskWith = (snapshots: readonly Snapshot[], lastDone: EditLabel['command'] | null) =>
  ({
    today: () => TODAY,
    editor: {
      getSnapshot: () => ({
        map: { snapshots: byId(snapshots) } as Pick<ActorMap, 'snapshots'>,
        undo: lastDone && { command: lastDone, actors: 0, relations: 0 },
      }),
    },
  }) as unknown as MapDesk;
const said = nl.timeLine.next;

test('the next step is a first foto, then drawing on, then choosing what to compare', () => {
  expect(nextMoment(nl, deskWith([], null))).toBe(said.first);
  expect(nextMoment(nl, deskWith([foto('nu', TODAY)], 'takeSnapshot'))).toBe(said.unchanged);
  expect(nextMoment(nl, deskWith([foto('nu', TODAY)], 'addActor'))).toBe('');
  expect(nextMoment(nl, deskWith([foto('toen', '2025-01-01'), foto('nu', TODAY)], 'takeSnapshot'))).toBe('');
});

test('an older map that was just added can be compared at once', () => {
  expect(nextMoment(nl, deskWith([foto('toen', '2025-01-01')], 'takeSnapshot'))).toBe('');
});
