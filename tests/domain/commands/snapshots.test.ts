import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import { applyChange, reverseChange } from '../../../src/domain/change.ts';
import { type Command, runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import { fittingPart } from '../../../src/domain/fittingPart.ts';
import type { IsoDate, Moment, SnapshotId } from '../../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import { mapOfSnapshot, mapsOfSnapshots } from '../../../src/domain/mapsOfSnapshots.ts';
import { FROZEN_TABLES } from '../../../src/domain/tables.ts';
import { arbitraryRun, randomCommand } from '../../maps/randomCommand.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { actorId, emptyMap, mapOf, pathOfThree, twoCampsAndALink } from '../../maps/smallMaps.ts';
import { runs } from '../../runs.ts';
import { mapAfter, refusalOf } from './ask.ts';

const foto = (id: string, date = '2026-11-22'): Command & { do: 'takeSnapshot' } => ({
  do: 'takeSnapshot',
  snapshot: {
    id: id as SnapshotId,
    name: `Foto ${id}`,
    date: date as IsoDate,
    takenAt: `2026-11-22T10:00:0${id.length}.000Z` as Moment,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
});
const [one, two, three] = ['1', '22', '333'] as SnapshotId[] as [SnapshotId, SnapshotId, SnapshotId];
/** What a snapshot holds of a map. */
const frozen = (map: ActorMap) => Object.fromEntries([...FROZEN_TABLES].map((table) => [table, map[table]]));
const remove = (id: SnapshotId): Command => ({ do: 'removeSnapshot', id });
const rename = (id: string, name: string): Command => ({ do: 'editActor', id: actorId(id), set: { name } });

/** Three snapshots of Ada – Bo – Cas: as drawn, with Ada renamed, and without Bo. */
const threeTimes = (): ActorMap =>
  [
    foto('1'),
    rename('Ada', 'Ada Noord'),
    foto('22'),
    { do: 'removeItems', actors: [actorId('Bo')] } as Command,
    foto('333'),
  ].reduce(mapAfter, pathOfThree());

describe('a snapshot', () => {
  test('is the whole map of its moment, whatever is done to the map later', () => {
    const map = threeTimes();
    expect(frozen(mapOfSnapshot(map, one) as ActorMap)).toEqual(frozen(pathOfThree()));
    expect([...(mapOfSnapshot(map, two)?.actors.values() ?? [])].map(({ name }) => name)).toEqual(['Ada Noord', 'Bo', 'Cas']);
    expect([...(mapOfSnapshot(map, three)?.actors.keys() ?? [])]).toEqual(['Ada', 'Cas']);
    expect(mapOfSnapshot(map, 'no' as SnapshotId)).toBeNull();
  });

  test('keeps no more than what differs from the one before', () => {
    const { snapshots } = threeTimes();
    expect(snapshots.get(two)?.base).toBe(one);
    expect(snapshots.get(two)?.content).toEqual({
      actors: { changed: [{ id: 'Ada', properties: { name: ['Ada', 'Ada Noord'] } }] },
    });
    expect(mapAfter(threeTimes(), foto('4444')).snapshots.get('4444' as SnapshotId)?.content).toEqual({});
  });

  test('may be of nothing, of a day to come, and of the same day as another', () => {
    const map = [foto('1', '2031-01-01'), foto('22', '2031-01-01')].reduce(mapAfter, emptyMap());
    expect(frozen(mapOfSnapshot(map, two) as ActorMap)).toEqual(frozen(emptyMap()));
  });

  test('can be of another map: a file from before, with this map’s id', () => {
    const map = mapAfter(pathOfThree(), { ...foto('1'), of: mapOf(['Dirk']) });
    const held = mapOfSnapshot(map, one) as ActorMap;
    expect([...held.actors.keys()]).toEqual(['Dirk']);
    expect(propertiesOf(held).id).toBe(propertiesOf(map).id);
    // The next of the map itself does not have to say everything again.
    const next = [foto('22'), { ...foto('333'), of: mapOf(['Dirk']) }, foto('4444')].reduce(mapAfter, map);
    expect(next.snapshots.get('4444' as SnapshotId)).toMatchObject({ base: two, content: {} });
  });

  test('is renamed and described without touching what it shows', () => {
    const map = threeTimes();
    const next = mapAfter(map, { do: 'editSnapshot', id: two, set: { name: ' Na de  brand ', description: 'drie dagen later' } });
    expect(next.snapshots.get(two)).toEqual({ ...map.snapshots.get(two), name: 'Na de brand', description: 'drie dagen later' });
  });

  test('is refused with an id that is taken, without a name, and with a day that is none', () => {
    const map = threeTimes();
    expect(refusalOf(map, foto('1')).code).toBe('idTaken');
    expect(refusalOf(map, { do: 'editSnapshot', id: one, set: { name: ' ' } }).code).toBe('nameEmpty');
    expect(refusalOf(map, foto('4444', '2026-02-30')).code).toBe('dateInvalid');
    expect(refusalOf(map, remove('no' as SnapshotId)).code).toBe('snapshotMissing');
    expect(refusalOf(map, { do: 'editSnapshot', id: 'no' as SnapshotId, set: {} }).code).toBe('snapshotMissing');
  });
});

describe('taking a snapshot away', () => {
  test('leaves what the others show as it was, whichever goes', () => {
    for (const gone of [one, two, three]) {
      const before = threeTimes();
      const after = mapAfter(before, remove(gone));
      expect(after.snapshots.has(gone)).toBe(false);
      for (const id of after.snapshots.keys()) expect(mapOfSnapshot(after, id)).toEqual(mapOfSnapshot(before, id));
    }
  });

  test('is one edit, and undone exactly', () => {
    const map = threeTimes();
    const outcome = runCommand(map, remove(one));
    if (!outcome.done) throw new Error('refused');
    const after = applyChange(map, outcome.value);
    expect(applyChange(after, fittingPart(after, reverseChange(outcome.value)))).toEqual(map);
  });

  test('cannot be undone onto a snapshot that somebody else took away meanwhile', () => {
    const map = threeTimes();
    const outcome = runCommand(map, remove(two));
    if (!outcome.done) throw new Error('refused');
    const theirs = mapAfter(applyChange(map, outcome.value), remove(one));
    const end = applyChange(theirs, fittingPart(theirs, reverseChange(outcome.value)));
    expect([...end.snapshots.keys()]).toEqual([three]);
    expect(mapOfSnapshot(end, three)).toEqual(mapOfSnapshot(map, three));
  });
});

test('undoing a snapshot keeps it when somebody else’s differs from it', () => {
  const outcome = runCommand(pathOfThree(), foto('1'));
  if (!outcome.done) throw new Error('refused');
  const theirs = [rename('Ada', 'Ada Noord'), foto('22')].reduce(mapAfter, applyChange(pathOfThree(), outcome.value));
  expect(fittingPart(theirs, reverseChange(outcome.value))).toEqual({});
});

describe('erasing a person', () => {
  test('takes them off the map and out of every snapshot, with their relations', () => {
    const start = threeTimes();
    const map = mapAfter(start, { do: 'eraseActor', actors: [actorId('Ada')] });
    expect(JSON.stringify([...map.actors.values(), ...map.snapshots.values()])).not.toContain('Ada');
    expect([...(mapOfSnapshot(map, one)?.relations.keys() ?? [])]).toEqual(['Bo-Cas']);
    const gone = mapAfter(start, { do: 'eraseActor', actors: [actorId('Bo')] });
    expect([...gone.snapshots.values()].map(({ content }) => Object.keys(content))).toEqual([
      ['map', 'actors', 'positions'],
      ['actors'],
      [],
    ]);
  });

  test('also reaches those who are in a snapshot alone, and refuses those who are nowhere', () => {
    const map = mapAfter(threeTimes(), { do: 'eraseActor', actors: [actorId('Bo')] });
    expect([...mapsOfSnapshots(map).values()].some(({ actors }) => actors.has(actorId('Bo')))).toBe(false);
    expect(refusalOf(map, { do: 'eraseActor', actors: [actorId('Bo')] }).code).toBe('actorMissing');
  });

  test('takes along what was decided about them', () => {
    const judge = (id: string): Command => ({
      do: 'judgeSuggestion',
      id: id as never,
      judgement: { verdict: 'later', reason: '', date: '2026-11-22' as IsoDate },
    });
    const start = [judge('possibleLink:L'), judge('linkWorthMaking:L:M'), judge('possibleLink:LL')].reduce(
      mapAfter,
      twoCampsAndALink(),
    );
    expect([...mapAfter(start, { do: 'eraseActor', actors: [actorId('L')] }).judgements.keys()]).toEqual(['possibleLink:LL']);
  });
});

describe('whatever happens in between', () => {
  test('every snapshot shows what the map was when it was taken; in one pass, alone, and after a file', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.nat(5_000), arbitraryRun(12), (seed, run) => {
        let map = randomMap(seed, 4 + (seed % 9), seed % 17);
        const was = new Map<SnapshotId, ActorMap>();
        const steps = (seeds: readonly number[]) => {
          for (const step of seeds) {
            const command = randomCommand(map, step);
            if (/Snapshot|erase/.test(command.do)) continue;
            const outcome = runCommand(map, command);
            if (outcome.done) map = applyChange(map, outcome.value);
          }
        };
        for (let turn = 0; turn < 4; turn++) {
          steps(run.slice(turn * 3, turn * 3 + 3));
          const id = 'x'.repeat(turn + 1) as SnapshotId;
          was.set(id, map);
          map = mapAfter(map, foto(id));
        }
        const gone = [...was.keys()][seed % 4] as SnapshotId;
        map = mapAfter(map, remove(gone));
        was.delete(gone);
        const read = readMapFile(JSON.parse(writeMapFile(map)));
        if (!read.done) throw new Error(JSON.stringify(read.refusal));
        expect(read.value).toEqual(map);
        expect(writeMapFile(read.value)).toBe(writeMapFile(map));
        const all = mapsOfSnapshots(read.value);
        for (const [id, before] of was) {
          taken += 1;
          expect(frozen(mapOfSnapshot(map, id) as ActorMap)).toEqual(frozen(before));
          expect(all.get(id)).toEqual(mapOfSnapshot(map, id));
        }
      }),
      { numRuns: runs(300), seed: 4 },
    );
    expect(taken).toBe(runs(900));
  }, 60_000);
});

describe('a file with snapshots', () => {
  const file = () => JSON.parse(writeMapFile(threeTimes()));
  const answer = (change: (file: ReturnType<typeof JSON.parse>) => void) => {
    const value = file();
    change(value);
    const outcome = readMapFile(value);
    return outcome.done ? 'readable' : `${outcome.refusal.code} ${outcome.refusal.details['place']}`;
  };

  test('is refused, with the place, when a snapshot hangs in the air or holds what no map holds', () => {
    expect(answer((value) => value.snapshots.shift())).toBe('valueInvalid snapshots[0].base');
    expect(answer((value) => Object.assign(value.snapshots[0], { base: '333' }))).toBe('valueInvalid snapshots[0].base');
    expect(answer((value) => Object.assign(value.snapshots[1].content.actors.changed[0].set, { kind: 'x' }))).toBe(
      'valueInvalid snapshots[1].content.actors.Ada',
    );
    expect(answer((value) => value.snapshots[0].content.actors.added.pop())).toMatch(/^actorMissing snapshots\[0\]\.positions/);
    const many = Array.from({ length: 5_001 }, (_, i) => ({
      ...file().snapshots[0].content.actors.added[0],
      id: `x${i}`,
      name: `x${i}`,
    }));
    expect(answer((value) => value.snapshots[0].content.actors.added.push(...many))).toBe('tooManyActors snapshots[0].actors');
    expect(answer((value) => delete value.snapshots[0].content.map)).toBe('valueMissing snapshots[0].content.map');
    expect(
      answer((value) => Object.assign(value.snapshots[1].content.actors.changed[0].set, { 'roles.constructor': 1 })),
    ).toMatch(/^valueInvalid/);
  });

  test('opens when it was written before there were any', () => {
    const isRead = answer((value) => {
      delete value.snapshots;
      delete value.events;
    });
    expect(isRead).toBe('readable');
  });
});
