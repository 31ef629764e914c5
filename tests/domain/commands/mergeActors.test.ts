import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newActor } from '../../../src/domain/actor.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange, changeBetween, reverseChange } from '../../../src/domain/change.ts';
import { type Command, runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import { everybody } from '../../../src/domain/everybody.ts';
import type { ActorId, CampId, IsoDate, MergerId, Moment, RelationId, SnapshotId } from '../../../src/domain/identifiers.ts';
import { newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import { mapOfSnapshot } from '../../../src/domain/mapsOfSnapshots.ts';
import { mergersOf } from '../../../src/domain/mergerMemory.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import { newRelation, otherEnd, type Relation, relationKey } from '../../../src/domain/relation.ts';
import { saidMatches } from '../../../src/domain/saidMatches.ts';
import { isSoundMap } from '../../../src/domain/soundMap.ts';
import { whoIsWho } from '../../../src/domain/whoIsWho.ts';
import { inWords } from '../../maps/hidden.ts';
import { arbitraryRun, randomCommand } from '../../maps/randomCommand.ts';
import { byId, randomMap } from '../../maps/randomMap.ts';
import { seededRandom } from '../../maps/seededRandom.ts';
import { actorId, mapOf } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const at = (second: number) => `2026-11-29T10:00:0${second}.000Z` as Moment;
const merge = (keep: string, goes: string, more: Partial<Command & { do: 'mergeActors' }> = {}): Command => ({
  do: 'mergeActors',
  keep: actorId(keep),
  goes: actorId(goes),
  merger: `${keep}:${goes}` as MergerId,
  at: at(5),
  ...more,
});
const splitAgain = (id: string, merger: string): Command => ({ do: 'splitActor', id: actorId(id), merger: merger as MergerId });
const foto = (id: string, second: number): Command => ({
  do: 'takeSnapshot',
  snapshot: {
    id: id as SnapshotId,
    name: `Foto ${id}`,
    date: '2026-11-22' as IsoDate,
    takenAt: at(second),
    occasion: '',
    description: '',
    madeBy: 'person',
  },
});
const edit = (id: string, set: (Command & { do: 'editActor' })['set']): Command => ({ do: 'editActor', id: actorId(id), set });
/** Jan-B. and Jan-Bakker are one; both know the wijkagent, Jan-B. the school, and they know each other. */
const twice = (): ActorMap =>
  mapOf(
    ['Jan-Bakker', 'Jan-B.', 'wijkagent', 'school'],
    [
      ['Jan-Bakker', 'wijkagent'],
      ['Jan-B.', 'wijkagent'],
      ['Jan-B.', 'school', 'trust'],
      ['Jan-Bakker', 'Jan-B.', 'cooperation'],
    ],
  );
const one = (map: ActorMap, id: string) => map.actors.get(actorId(id));
const related = (map: ActorMap, id: string) =>
  [...map.relations.values()]
    .filter(({ from, to }) => from === id || to === id)
    .map((relation) => `${relation.type} ${otherEnd(relation, actorId(id))}`)
    .sort();
const who = (map: ActorMap, first: string, last: string) => {
  const [one, other] = [first, last].map((id) => (id === 'now' ? map : (mapOfSnapshot(map, id as SnapshotId) as ActorMap)));
  if (!one || !other) throw new Error('no such moment');
  const { actors } = whoIsWho(one, other, saidMatches(map, first as SnapshotId, last as SnapshotId, one, other));
  return actors
    .filter(({ before, after }) => before.join() !== after.join())
    .map(({ before, after }) => `${before.join(' & ')} → ${after.join(' & ')}`);
};

describe('merging two actors', () => {
  test('one is left, with the relations of both: the same ones joined, that between them gone', () => {
    const after = mapAfter(twice(), merge('Jan-Bakker', 'Jan-B.'));
    expect([...after.actors.keys()]).toEqual(['Jan-Bakker', 'wijkagent', 'school']);
    expect(related(after, 'Jan-Bakker')).toEqual(['contact wijkagent', 'trust school']);
    expect(isSoundMap(after)).toBe(true);
  });

  test('a joined relation is as strong as the strongest, as sure as the surest, and holds both notes', () => {
    const map = mapOf(['A', 'B', 'C']);
    const relation = (id: string, from: string, more: Partial<Relation>): Relation => ({
      ...newRelation(id as RelationId, actorId(from), actorId('C')),
      ...more,
    });
    const drawn = {
      ...map,
      relations: byId([
        relation('a', 'A', { strength: 1, certainty: 'guessed', note: 'van vroeger' }),
        relation('b', 'B', { strength: 3, certainty: 'heard', note: 'werkt samen' }),
      ]),
    };
    const [joined] = mapAfter(drawn, merge('A', 'B')).relations.values();
    expect(joined).toMatchObject({ id: 'a', strength: 3, certainty: 'heard', note: 'van vroeger\n\nwerkt samen' });
  });

  test('influence there and back becomes mutual', () => {
    const map = mapOf(
      ['A', 'B', 'C'],
      [
        ['A', 'C', 'influence'],
        ['C', 'B', 'influence'],
      ],
    );
    const [influence] = mapAfter(map, merge('A', 'B')).relations.values();
    expect(influence).toMatchObject({ from: 'A', to: 'C', mutual: true });
  });

  test('roles, neighbourhoods and key-figure part of both; where both have one, what is not known is filled in', () => {
    const map = [
      edit('A', { keyFigure: { ...newKeyFigure, status: 'active', kinds: ['doer'], lastContact: '2026-01-01' as IsoDate } }),
      edit('B', {
        keyFigure: { ...newKeyFigure, kinds: ['critic'], ageGroup: 'young', lastContact: '2026-05-01' as IsoDate },
        note: 'kent iedereen',
      }),
      { do: 'tagRole', actors: [actorId('B')], role: 'link', on: true, date: '2026-11-01' as IsoDate, by: '' } as Command,
    ].reduce(mapAfter, mapOf(['A', 'B']));
    expect(one(mapAfter(map, merge('A', 'B')), 'A')).toMatchObject({
      roles: { link: { date: '2026-11-01', by: '' } },
      note: 'kent iedereen',
      keyFigure: { status: 'active', kinds: ['doer', 'critic'], ageGroup: 'young', lastContact: '2026-05-01' },
    });
  });

  test('the name of the one that goes may be kept, and the camp is the one that was chosen', () => {
    const camps = ['voor', 'tegen'].map((id, order) => ({ id: id as CampId, name: id, order }));
    const map = [
      ...camps.map((camp) => ({ do: 'addCamp', camp }) as Command),
      { do: 'putInCamp', actors: [actorId('A')], camp: 'voor' as CampId } as Command,
      { do: 'putInCamp', actors: [actorId('B')], camp: 'tegen' as CampId } as Command,
    ].reduce(mapAfter, mapOf(['A', 'B']));
    const after = mapAfter(map, merge('A', 'B', { choices: { name: 'B', camp: 'tegen' as CampId } }));
    expect(one(after, 'A')).toMatchObject({ name: 'B', camp: 'tegen' });
  });

  test('nobody is merged with itself, with somebody who is gone, or under the name of a third', () => {
    expect(refusalOf(twice(), merge('school', 'school')).code).toBe('nothingToDo');
    expect(refusalOf(twice(), merge('school', 'kerk')).code).toBe('actorMissing');
    expect(refusalOf(twice(), merge('Jan-Bakker', 'Jan-B.', { choices: { name: 'School' } })).code).toBe('nameTaken');
    const long = [edit('Jan-Bakker', { note: 'a'.repeat(6_000) }), edit('Jan-B.', { note: 'b'.repeat(6_000) })];
    expect(refusalOf(long.reduce(mapAfter, twice()), merge('Jan-Bakker', 'Jan-B.')).code).toBe('noteTooLong');
  });

  test('on snapshots both are who they became, and each is itself between two of them', () => {
    const before = [foto('1', 1), edit('school', { note: 'open' }), foto('2', 2)].reduce(mapAfter, twice());
    const merged = [merge('Jan-Bakker', 'Jan-B.'), foto('3', 8)].reduce(mapAfter, before);
    expect(who(merged, '1', 'now')).toEqual(['Jan-Bakker & Jan-B. → Jan-Bakker']);
    expect(who(merged, '1', '3')).toEqual(['Jan-Bakker & Jan-B. → Jan-Bakker']);
    expect(who(merged, '1', '2')).toEqual([]);
    const split = mapAfter(merged, splitAgain('Jan-Bakker', 'Jan-Bakker:Jan-B.'));
    expect(who(split, '1', 'now')).toEqual([]);
    expect(who(split, '3', 'now')).toEqual(['Jan-Bakker → Jan-Bakker & Jan-B.']);
  });

  test('who was not there yet on an earlier snapshot is new on a later one still', () => {
    const early = mapAfter(mapOf(['A']), foto('1', 1));
    const added: Command = { do: 'addActor', actor: newActor(actorId('B'), 'B'), at: { x: 9, y: 9 }, placedByHand: false };
    const merged = [added, foto('2', 2), merge('A', 'B')].reduce(mapAfter, early);
    expect(who(merged, '1', '2')).toEqual([' → B']);
    expect(who(merged, '2', 'now')).toEqual(['A & B → A']);
  });
});

describe('splitting', () => {
  test('gives back who went up in a merger, and leaves with the other what came later', () => {
    const later: Command = {
      do: 'addRelation',
      relation: newRelation('later' as RelationId, actorId('Jan-Bakker'), actorId('school'), 'tension'),
    };
    const merged = [merge('Jan-Bakker', 'Jan-B.'), later, edit('Jan-Bakker', { note: 'nieuw' })].reduce(mapAfter, twice());
    const split = mapAfter(merged, splitAgain('Jan-Bakker', 'Jan-Bakker:Jan-B.'));
    expect(related(split, 'Jan-B.')).toEqual(['contact wijkagent', 'cooperation Jan-Bakker', 'trust school']);
    expect(related(split, 'Jan-Bakker')).toEqual(['contact wijkagent', 'cooperation Jan-B.', 'tension school']);
    expect(one(split, 'Jan-Bakker')?.note).toBe('nieuw');
    expect(split.mergers.size).toBe(0);
  });

  test('by hand: what was ticked goes with the new one, and a snapshot says that one became two', () => {
    const map = mapAfter(twice(), foto('1', 1));
    const split = mapAfter(map, {
      do: 'splitActor',
      id: actorId('Jan-B.'),
      into: {
        id: actorId('new'),
        name: 'Jan Bos',
        at: { x: 5, y: 5 },
        relations: ['Jan-B.-school' as RelationId],
        roles: [],
        neighbourhoods: [],
        constituency: [],
        keyFigure: false,
      },
    });
    expect(related(split, 'new')).toEqual(['trust school']);
    expect(related(split, 'Jan-B.')).toEqual(['contact wijkagent', 'cooperation Jan-Bakker']);
    expect(who(split, '1', 'now')).toEqual(['Jan-B. → Jan-B. & new']);
  });

  test('refuses a merger that is not known, and one that a file made up', () => {
    const merged = mapAfter(twice(), merge('Jan-Bakker', 'Jan-B.'));
    expect(refusalOf(merged, splitAgain('Jan-Bakker', 'other')).code).toBe('mergerMissing');
    const [merger] = merged.mergers.values();
    if (!merger) throw new Error('no merger');
    const madeUp = { ...merger, undo: { ...merger.undo, actors: { added: [{ id: 'Jan-B.', name: 7 }] } } };
    expect(refusalOf({ ...merged, mergers: byId([madeUp as never]) }, splitAgain('Jan-Bakker', merger.id)).code).toBe(
      'mergerMissing',
    );
  });

  test('of several mergers the last is the first to be taken apart', () => {
    const merged = [merge('A', 'B', { at: at(1) }), merge('A', 'C', { at: at(2) })].reduce(mapAfter, mapOf(['A', 'B', 'C']));
    expect(mergersOf(merged, actorId('A')).map(({ gone }) => gone)).toEqual(['C', 'B']);
  });
});

describe('what a merger remembers', () => {
  const merged = () => [edit('Jan-B.', { note: 'kent de school' }), merge('Jan-Bakker', 'Jan-B.')].reduce(mapAfter, twice());

  test('goes along in the file of the map, and is not on a map on which somebody is hidden', () => {
    const read = readMapFile(JSON.parse(writeMapFile(merged())));
    expect(read.done ? changeBetween(merged(), read.value) : read.refusal).toEqual({});
    expect(read.done && related(mapAfter(read.value, splitAgain('Jan-Bakker', 'Jan-Bakker:Jan-B.')), 'Jan-B.')).toHaveLength(3);
    let count = 0;
    const { map } = redacted(merged(), { level: 'everybody', shown: new Set() }, inWords, () => `r${count++}`);
    expect(map.mergers.size).toBe(0);
    expect(JSON.stringify([...map.mergers.values()])).not.toContain('Jan-B.');
  });

  test('goes with who is erased: whoever remains, whoever went up in it, and whoever either of them knew', () => {
    for (const name of ['Jan-Bakker', 'Jan-B.', 'school', 'wijkagent']) {
      expect(everybody(merged()).some(({ names }) => names.includes(name))).toBe(true);
      const erased = mapAfter(merged(), { do: 'eraseActor', actors: [actorId(name)] });
      expect(JSON.stringify([...erased.mergers.values()])).not.toContain(name);
      expect(isSoundMap(erased)).toBe(true);
    }
  });

  test('stays as far as it is about others', () => {
    const erased = mapAfter(merged(), { do: 'eraseActor', actors: [actorId('wijkagent')] });
    const split = mapAfter(erased, splitAgain('Jan-Bakker', 'Jan-Bakker:Jan-B.'));
    expect(related(split, 'Jan-B.')).toEqual(['cooperation Jan-Bakker', 'trust school']);
  });
});

describe('any two actors of any map', () => {
  const RUNS = 500;
  const arbitraryMerge = fc.record({ seed: fc.noBias(fc.integer({ min: 0, max: 0xffff_ffff })), run: arbitraryRun(12) });
  const someMap = (seed: number, run: readonly number[]) =>
    run.reduce(
      (map, step) => {
        const outcome = runCommand(map, randomCommand(map, step));
        return outcome.done ? applyChange(map, outcome.value) : map;
      },
      randomMap(seed, 4 + (seed % 9), seed % 17),
    );
  const mergeIn = (map: ActorMap, seed: number): Command | null => {
    const random = seededRandom(seed);
    const ids = [...map.actors.keys()];
    if (ids.length < 2) return null;
    const keep = random.pick(ids);
    const goes = random.pick(ids.filter((id) => id !== keep)) as ActorId;
    return { do: 'mergeActors', keep, goes, merger: 'merger' as MergerId, at: at(9) };
  };

  test('merged and split again is the same map; both are undone exactly, and no relation is lost', () => {
    fc.assert(
      fc.property(arbitraryMerge, ({ seed, run }) => {
        const map = someMap(seed, run);
        const command = mergeIn(map, seed);
        const outcome = command && runCommand(map, command);
        if (!outcome?.done || command?.do !== 'mergeActors') return;
        const { keep, goes } = command;
        const merged = applyChange(map, outcome.value);
        expect(isSoundMap(merged)).toBe(true);
        const held = new Set([...merged.relations.values()].map(relationKey));
        for (const relation of map.relations.values()) {
          const [from, to] = [relation.from, relation.to].map((id) => (id === goes ? keep : id)) as [ActorId, ActorId];
          if (from !== to) expect(held.has(relationKey({ ...relation, from, to }))).toBe(true);
        }
        const split = runCommand(merged, { do: 'splitActor', id: keep, merger: command.merger });
        expect(split.done).toBe(true);
        if (!split.done) return;
        expect(changeBetween(map, applyChange(merged, split.value))).toEqual({});
        expect(changeBetween(map, applyChange(merged, reverseChange(outcome.value)))).toEqual({});
        expect(changeBetween(merged, applyChange(applyChange(merged, split.value), reverseChange(split.value)))).toEqual({});
      }),
      { numRuns: RUNS },
    );
  });
});
