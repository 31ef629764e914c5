import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange, reverseChange } from '../../../src/domain/change.ts';
import { type Command, runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import { fittingPart } from '../../../src/domain/fittingPart.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from '../../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import { mapOfSnapshot } from '../../../src/domain/mapsOfSnapshots.ts';
import { saidMatches } from '../../../src/domain/saidMatches.ts';
import type { SaidPair } from '../../../src/domain/snapshot.ts';
import { mapFaults } from '../../maps/mapFaults.ts';
import { actorId, mapOf } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const [old, later] = ['old', 'later'] as SnapshotId[] as [SnapshotId, SnapshotId];
const take = (id: SnapshotId, of?: ActorMap): Command => ({
  do: 'takeSnapshot',
  snapshot: {
    id,
    name: id,
    date: '2026-11-22' as IsoDate,
    takenAt: '2026-11-22T10:00:00.000Z' as Moment,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
  ...(of && { of }),
});
const pair = (before: string, after: string): SaidPair => ({ before: ids(before), after: ids(after) });
const ids = (names: string): ActorId[] => (names === '' ? [] : names.split(' ').map(actorId));
const say = (...pairs: readonly SaidPair[]): Command => ({ do: 'matchActors', snapshot: old, with: 'now', pairs });
const said = (map: ActorMap, before = old, after: SnapshotId | 'now' = 'now') =>
  saidMatches(map, before, after, momentOf(map, before), momentOf(map, after)).map(
    (one) => `${one.before.join(' ')} > ${one.after.join(' ')}`,
  );
const momentOf = (map: ActorMap, moment: SnapshotId | 'now') =>
  moment === 'now' ? map : (mapOfSnapshot(map, moment) as ActorMap);

/** Now: Ada, Bo, Cas. The old snapshot is of a map drawn anew, with a, b, c and d; the later one is of now. */
const start = [take(old, mapOf(['a', 'b', 'c', 'd'])), take(later)].reduce(mapAfter, mapOf(['Ada', 'Bo', 'Cas']));
const matched = mapAfter(start, say(pair('a', 'Ada'), pair('b', 'Bo')));
const undone = (map: ActorMap, command: Command, ...others: readonly Command[]) => {
  const outcome = runCommand(map, command);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  const theirs = others.reduce(mapAfter, applyChange(map, outcome.value));
  return applyChange(theirs, fittingPart(theirs, reverseChange(outcome.value)));
};

test('a file with a snapshot under the id that means the map as it is now is refused: it would stand for both', () => {
  const file = JSON.parse(writeMapFile(mapAfter(mapOf(['Ada']), take('now' as SnapshotId))));
  expect(readMapFile(file)).toMatchObject({
    done: false,
    refusal: { code: 'valueInvalid', details: { place: 'snapshots[0].id' } },
  });
});

describe('saying who is who', () => {
  test('adds to what was said, and takes whom it names out of it', () => {
    expect(said(matched)).toEqual(['a > Ada', 'b > Bo']);
    expect(said(mapAfter(matched, say(pair('c', 'Cas'))))).toEqual(['a > Ada', 'b > Bo', 'c > Cas']);
    expect(said(mapAfter(matched, say(pair('a', 'Bo'))))).toEqual(['a > Bo']);
    expect(said(mapAfter(matched, say(pair('a', ''), pair('', 'Ada'))))).toEqual(['b > Bo', 'a > ', ' > Ada']);
  });

  test('understands that one became several, and several one', () => {
    const map = mapAfter(start, say(pair('a', 'Ada Bo'), pair('b c', 'Cas')));
    expect(said(map)).toEqual(['a > Ada Bo', 'b c > Cas']);
    expect(said(mapAfter(map, say(pair('b', ''))))).toEqual(['a > Ada Bo', 'c > Cas', 'b > ']);
  });

  test('can be taken back, and is undone as one edit', () => {
    const takeBack: Command = { do: 'matchActors', snapshot: old, with: 'now', pairs: [], takeBack: pair('a', 'Ada') };
    expect(said(mapAfter(matched, takeBack))).toEqual(['b > Bo']);
    expect(undone(start, say(pair('a', 'Ada')))).toEqual(start);
    expect(undone(matched, takeBack)).toEqual(matched);
    const nothing: Command = { do: 'matchActors', snapshot: old, with: 'now', pairs: [], takeBack: pair('a b', 'Ada Bo') };
    expect(mapAfter(matched, nothing)).toEqual(start);
  });

  test('is refused of whom or what is not there, and of one twice', () => {
    expect(refusalOf(start, say(pair('Ada', 'Ada'))).code).toBe('actorMissing');
    expect(refusalOf(start, say(pair('a', 'no'))).code).toBe('actorMissing');
    expect(refusalOf(start, say(pair('a', 'Ada'), pair('b', 'Ada'))).code).toBe('actorTwice');
    const other = { do: 'matchActors', pairs: [] } as const;
    expect(refusalOf(start, { ...other, snapshot: 'no' as SnapshotId, with: 'now' }).code).toBe('snapshotMissing');
    expect(refusalOf(start, { ...other, snapshot: old, with: 'no' as SnapshotId }).code).toBe('snapshotMissing');
  });
});

describe('what was said of a snapshot with now', () => {
  test('holds with another moment as far as the ids stand there, until something else is said of those two', () => {
    const grown = [
      { do: 'addActor', actor: mapOf(['Dee']).actors.get(actorId('Dee')), at: { x: 0, y: 0 }, placedByHand: false } as Command,
      say(pair('c d', 'Cas Dee'), pair('b', 'Bo')),
    ].reduce(mapAfter, matched);
    expect(said(grown, old, later)).toEqual(['a > Ada', 'c d > Cas', 'b > Bo']);
    const exact = mapAfter(grown, { do: 'matchActors', snapshot: old, with: later, pairs: [pair('d', 'Bo')] });
    expect(said(exact, old, later)).toEqual(['a > Ada', 'c > Cas', 'd > Bo']);
    expect(said(exact)).toEqual(['a > Ada', 'c d > Cas Dee', 'b > Bo']);
  });

  test('can be taken back for those two alone', () => {
    const all: Command = { do: 'matchActors', snapshot: old, with: later, pairs: [], takeBack: pair('a b', 'Ada Bo') };
    expect(said(mapAfter(matched, all), old, later)).toEqual([]);
    expect(said(mapAfter(matched, all))).toEqual(['a > Ada', 'b > Bo']);
  });

  test('reads the other way round when the two are', () => {
    const map = mapAfter(start, { do: 'matchActors', snapshot: old, with: later, pairs: [pair('a b', 'Ada')] });
    expect(said(map, later, old)).toEqual(['Ada > a b']);
    expect(said(map)).toEqual(['a b > Ada']);
  });
});

describe('what was said', () => {
  test('comes through a file, which is refused when it names whom is not there', () => {
    const text = writeMapFile(matched);
    const read = readMapFile(JSON.parse(text));
    expect(read.done && read.value).toEqual(matched);
    const answer = (change: (matches: { with: string; pairs: SaidPair[] }[]) => void) => {
      const file = JSON.parse(text);
      change(file.snapshots[0].matches);
      const outcome = readMapFile(file);
      return outcome.done || `${outcome.refusal.code} ${outcome.refusal.details['place']}`;
    };
    expect(answer((matches) => matches[0]?.pairs.push(pair('x', 'Cas')))).toBe('actorMissing snapshots[0].matches[0].pairs');
    expect(answer((matches) => matches.push({ with: 'gone', pairs: [] }))).toBe('valueInvalid snapshots[0].matches[1].with');
    expect(answer((matches) => matches.push({ with: '__proto__', pairs: [] }))).toBe('valueInvalid snapshots[0].matches[1].with');
  });

  test('goes with whoever is erased, with a snapshot that is removed, and with an actor taken off the map', () => {
    const erased = mapAfter(matched, { do: 'eraseActor', actors: ids('a Bo') });
    expect(said(erased)).toEqual([]);
    expect(JSON.stringify([...erased.snapshots.values()])).not.toMatch(/"(a|Bo)"/);
    const withLater = mapAfter(matched, { do: 'matchActors', snapshot: old, with: later, pairs: [] });
    expect(withLater.snapshots.get(old)?.matches?.map((one) => one.with)).toEqual(['now', later]);
    const removed = mapAfter(withLater, { do: 'removeSnapshot', id: later });
    expect(removed.snapshots.get(old)?.matches?.map((one) => one.with)).toEqual(['now']);
    expect(undone(withLater, { do: 'removeSnapshot', id: later })).toEqual(withLater);
    const without: Command = { do: 'removeItems', actors: ids('Ada') };
    expect(said(mapAfter(matched, without))).toEqual(['b > Bo']);
    expect(undone(matched, without)).toEqual(matched);
  });

  test('stays through a new name for the snapshot', () => {
    expect(said(mapAfter(matched, { do: 'editSnapshot', id: old, set: { name: 'Voor de brand' } }))).toHaveLength(2);
  });
});

describe('with somebody else at work', () => {
  test('an undo brings nobody back who was erased meanwhile', () => {
    const takeBack: Command = { do: 'matchActors', snapshot: old, with: 'now', pairs: [], takeBack: pair('a', 'Ada') };
    const end = undone(matched, takeBack, { do: 'eraseActor', actors: ids('Ada') });
    expect(said(end)).toEqual(['b > Bo']);
    expect(mapFaults(end)).toEqual([]);
  });

  test('an undo leaves the actor and the snapshot of whom others said who they are', () => {
    const dee = mapOf(['Dee']).actors.get(actorId('Dee'));
    const add = { do: 'addActor', actor: dee, at: { x: 0, y: 0 }, placedByHand: false } as Command;
    expect(said(undone(start, add, say(pair('a', 'Dee'))))).toEqual(['a > Dee']);
    const third = take('third' as SnapshotId);
    const theirs: Command = { do: 'matchActors', snapshot: old, with: 'third' as SnapshotId, pairs: [pair('a', 'Ada')] };
    expect(said(undone(start, third, theirs), old, 'third' as SnapshotId)).toEqual(['a > Ada']);
    expect(undone(start, third)).toEqual(start);
  });
});
