import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import { hiddenPersons } from '../../src/domain/hiddenPersons.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { mapOfSnapshot } from '../../src/domain/mapsOfSnapshots.ts';
import { momentsOf } from '../../src/domain/moments.ts';
import { saidMatches } from '../../src/domain/saidMatches.ts';
import type { SaidPair } from '../../src/domain/snapshot.ts';
import { namesTold, whoIsWho } from '../../src/domain/whoIsWho.ts';
import { mapFaults } from '../maps/mapFaults.ts';
import { byId } from '../maps/randomMap.ts';
import { seededRandom } from '../maps/seededRandom.ts';
import { actorId, mapOf } from '../maps/smallMaps.ts';
import { mapAfter } from './commands/ask.ts';

const ids = (names: string): ActorId[] => (names === '' ? [] : names.split(' ').map(actorId));
const pair = (before: string, after: string): SaidPair => ({ before: ids(before), after: ids(after) });
const inWords = (pairs: readonly SaidPair[]) => pairs.map(({ before, after }) => `${before.join(' ')} > ${after.join(' ')}`);
const who = (before: string, after: string, ...said: readonly SaidPair[]) =>
  whoIsWho(mapOf(before.split(' ')), mapOf(after.split(' ')), said);

describe('who on one map is who on another', () => {
  test('goes by what was said, then by id; everybody of both maps is in one place', () => {
    const { actors, before, after } = who('a b c', 'x b d', pair('a', 'x'));
    expect(inWords(actors)).toEqual(['a > x', 'b > b', 'c > ', ' > d']);
    expect(actors.map(({ isSaid }) => isSaid)).toEqual([true, false, false, false]);
    expect([...before.keys(), ...after.keys()].sort()).toEqual(ids('a b b c d x'));
    expect(before.get(actorId('a'))).toBe(after.get(actorId('x')));
  });

  test('knows one that became several, and several that became one; who kept its id comes first', () => {
    expect(inWords(who('a y', 'x a y', pair('a', 'x a')).actors)).toEqual(['a > a x', 'y > y']);
    expect(inWords(who('a b', 'b', pair('a b', 'b')).actors)).toEqual(['b a > b']);
    expect(inWords(who('a b', 'x y', pair('a b', 'x y')).actors)).toEqual(['a b > x y']);
  });

  test('takes an id that was said to be somebody else, or nobody, for another', () => {
    expect(inWords(who('a b', 'b', pair('a', 'b')).actors)).toEqual(['a > b', 'b > ']);
    expect(inWords(who('a', 'a', pair('a', ''), pair('', 'a')).actors)).toEqual(['a > ', ' > a']);
  });

  test('of sayings that contradict each other goes by the first, and counts nobody twice', () => {
    expect(inWords(who('a b', 'x', pair('a', 'x'), pair('b', 'x')).actors)).toEqual(['a > x', 'b > ']);
    expect(inWords(who('a b', 'x y', pair('a', 'x'), pair('a b', 'y')).actors)).toEqual(['a > x', 'b > y']);
    expect(inWords(who('a', 'x', pair('a', 'x'), pair('a', ''), pair('', 'x')).actors)).toEqual(['a > x']);
    expect(inWords(who('a', 'x', pair('a a', 'x x')).actors)).toEqual(['a > x']);
  });

  test('leaves out of what was said whoever is not there any more', () => {
    expect(inWords(who('a b', 'x', pair('a gone', 'x'), pair('b', 'gone'), pair('gone', '')).actors)).toEqual(['a > x', 'b > ']);
  });
});

const OLD = {
  id: 'old' as SnapshotId,
  name: 'old',
  date: '2025-01-01' as IsoDate,
  takenAt: '2026-11-22T10:00:00.000Z' as Moment,
  occasion: '',
  description: '',
  madeBy: 'person',
} as const;

describe('by name', () => {
  const seeded = (seed: number) => seededRandom(seed).share;
  /** The same map with every id another, and the actors in another order. */
  const drawnAnew = (map: ActorMap, random: () => number): ActorMap => {
    const anew = (id: ActorId) => `new ${id}` as ActorId;
    const actors = [...map.actors.values()].map((actor) => ({ ...actor, id: anew(actor.id) }));
    for (let at = actors.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [actors[at], actors[other]] = [actors[other] as Actor, actors[at] as Actor];
    }
    const positions = byId([...map.positions.values()].map((at) => ({ ...at, id: anew(at.id) })));
    return { ...map, actors: byId(actors), positions };
  };
  const named = (map: ActorMap, change: (actor: Actor) => Partial<Actor>): ActorMap => ({
    ...map,
    actors: byId([...map.actors.values()].map((actor) => ({ ...actor, ...change(actor) }))),
  });
  const pairs = (one: ActorMap, other: ActorMap, said: readonly SaidPair[] = []) =>
    inWords(whoIsWho(one, other, said).actors.filter(({ isByName }) => isByName));

  test('eighty of eighty are the same however their ids, their order and the writing of their names differ', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seeded(seed);
      const names = Array.from({ length: 80 }, (_, i) => `Actor ${i} van ${Math.floor(random() * 9)}`);
      const before = mapOf(names);
      const after = named(drawnAnew(before, random), ({ name }) => ({
        name: random() < 0.3 ? ` ${name.toUpperCase()}  ` : name,
      }));
      const { actors } = whoIsWho(before, after);
      expect(actors.length).toBe(80);
      for (const one of actors) expect(one).toMatchObject({ after: [`new ${one.before[0]}`], isByName: true, isSaid: false });
    }
  });

  test('a name that two bear on either map joins nobody, and each actor stands in one place', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seeded(seed);
      const name = () => `naam ${Math.floor(random() * 12)}`;
      const [before, after] = [mapOf('a b c d e f g h'.split(' ')), mapOf('q r s t u v w x'.split(' '))].map((map) =>
        named(map, () => ({ name: name() })),
      ) as [ActorMap, ActorMap];
      const times = ({ actors }: ActorMap, sought: string) =>
        [...actors.values()].filter((actor) => actor.name === sought).length;
      const { actors } = whoIsWho(before, after);
      for (const one of actors.filter(({ isByName }) => isByName)) {
        const borne = before.actors.get(one.before[0] as ActorId)?.name ?? '';
        expect(after.actors.get(one.after[0] as ActorId)?.name).toBe(borne);
        expect([times(before, borne), times(after, borne)]).toEqual([1, 1]);
      }
      expect(actors.flatMap((one) => one.before).sort()).toEqual([...before.actors.keys()]);
      expect(actors.flatMap((one) => one.after).sort()).toEqual([...after.actors.keys()]);
    }
  });

  test('comes after what was said and after ids, and a group is no person of that name', () => {
    const before = mapOf(['Imam', 'Bakker', 'Wijkraad']);
    const after = drawnAnew(before, seeded(1));
    expect(pairs(before, after, [{ before: ids('Imam'), after: ['new Bakker' as ActorId] }])).toEqual([
      'Wijkraad > new Wijkraad',
    ]);
    // Who kept the id is the same, whatever the name; who now bears it is new.
    expect(
      pairs(
        before,
        named(before, ({ id }) => (id === 'Imam' ? { name: 'Bestuur' } : {})),
      ),
    ).toEqual([]);
    const asGroup = named(after, ({ id }) => (id === 'new Imam' ? { kind: 'group' as const } : {}));
    expect(pairs(before, asGroup)).toEqual(['Bakker > new Bakker', 'Wijkraad > new Wijkraad']);
    const unsaid = named(asGroup, () => ({ kindUnsaid: true }));
    expect(pairs(before, unsaid).length).toBe(3);
  });

  test('told apart they stay so, and are known as those who bear one name', () => {
    const before = mapOf(['Imam', 'Bakker']);
    const after = drawnAnew(before, seeded(2));
    const apart = [pair('Imam', ''), pair('', '')].map((one, i) => (i ? { before: [], after: ['new Imam' as ActorId] } : one));
    expect(pairs(before, after, apart)).toEqual(['Bakker > new Bakker']);
    const told = namesTold(before, after, apart);
    expect([inWords(told.taken), inWords(told.apart)]).toEqual([['Bakker > new Bakker'], ['Imam > new Imam']]);
  });

  test('a number that stands for a hidden name is nobody else’s, on an older map that is brought in', () => {
    const older = drawnAnew(mapOf(['Persoon 1', 'Wijkraad']), seeded(3));
    const take: Command = {
      do: 'takeSnapshot',
      snapshot: OLD,
      of: older,
    };
    const map = mapAfter(mapOf(['Persoon 1', 'Wijkraad']), take);
    const said = saidMatches(map, 'old' as SnapshotId, 'now', older, map);
    expect(pairs(older, map, said)).toEqual(['new Wijkraad > Wijkraad']);
    expect(mapFaults(map)).toEqual([]);
  });

  test('numbers join nobody, whatever else is on two maps, whichever way round and between two older ones', () => {
    const numbers = ['Persoon 1', 'persoon  2', 'Person 3', 'Persoon 4'];
    const names = ['Imam', 'Wijkraad', 'Bakker', 'Persoonlijk begeleider', 'Huisarts'];
    for (let seed = 1; seed <= 60; seed++) {
      const random = seeded(seed);
      const some = (of: readonly string[]) => of.filter(() => random() < 0.7);
      const drawn = () => mapOf([...some(numbers), ...some(names)]);
      const [older, old, map] = [drawnAnew(drawn(), random), drawn(), drawnAnew(drawnAnew(drawn(), random), random)];
      for (const [one, other] of [
        [older, old],
        [old, older],
        [older, map],
        [map, old],
      ] as const)
        for (const { before, after } of whoIsWho(one, other).actors.filter(({ isByName }) => isByName)) {
          const borne = before.concat(after).map((id) => (one.actors.get(id) ?? other.actors.get(id))?.name);
          expect(names).toContain(borne[0]);
          expect(borne[1]).toBe(borne[0]);
        }
      for (const same of namesTold(older, old, []).taken)
        expect(names).toContain(older.actors.get(same.before[0] as ActorId)?.name);
    }
    // Of a map on which all persons are numbers its groups are too; elsewhere a group may be called so.
    const hidden = mapOf(['Persoon 1', 'Groep 8']);
    expect(pairs(hidden, drawnAnew(mapOf(['Imam', 'Groep 8']), seeded(1)))).toEqual([]);
    expect(pairs(mapOf(['Imam', 'Groep 8']), drawnAnew(mapOf(['Bakker', 'Groep 8']), seeded(1)))).toEqual([
      'Groep 8 > new Groep 8',
    ]);
  });

  test('told apart and taken for the same again, all is as it was, whatever was said of others', () => {
    const names = Array.from({ length: 9 }, (_, i) => `Actor ${i}`);
    for (let seed = 1; seed <= 30; seed++) {
      const random = seeded(seed);
      const older = drawnAnew(mapOf(names.filter(() => random() < 0.8)), random);
      const say = (map: ActorMap, more: { readonly pairs: readonly SaidPair[]; readonly takeBack?: SaidPair }) =>
        mapAfter(map, { do: 'matchActors', snapshot: 'old' as SnapshotId, with: 'now', ...more });
      const told = (map: ActorMap) => {
        const said = saidMatches(map, 'old' as SnapshotId, 'now', older, map);
        const { taken, apart } = namesTold(older, map, said);
        const saidByOne = said.filter(({ byName }) => !byName);
        return { taken, apart, pairs: pairs(older, map, said).sort(), said: saidByOne };
      };
      const [first, second] = [[...older.actors.keys()][0] as ActorId, actorId('Actor 8')];
      const now = mapOf(names);
      const start = say(mapAfter(now, { do: 'takeSnapshot', snapshot: OLD, of: older }), {
        pairs: seed % 2 ? [{ before: [first], after: [second] }] : [],
      });
      const was = told(start);
      const apart = say(start, {
        pairs: was.taken.flatMap(({ before, after }) => [
          { before, after: [] },
          { before: [], after },
        ]),
      });
      expect([told(apart).pairs, told(apart).apart.length]).toEqual([[], was.taken.length]);
      const { apart: those } = told(apart);
      const back = say(apart, { pairs: those });
      expect(told(back)).toEqual(was);
      expect(mapFaults(back)).toEqual([]);
    }
  });

  test('taken over by name when an older map comes in, they stay the same whatever becomes of the names, until somebody says not', () => {
    const start = mapOf(['Imam', 'Jan', 'Wijkraad']);
    const older = drawnAnew(mapOf(['Imam', 'Jan', 'Bakker']), seeded(5));
    const came = mapAfter(start, { do: 'takeSnapshot', snapshot: OLD, of: older });
    const said = (map: ActorMap) => saidMatches(map, OLD.id, 'now', older, map);
    const BOTH = ['new Imam > Imam', 'new Jan > Jan'];
    const byName = (map: ActorMap) => pairs(older, map, said(map)).sort();
    const rename = (map: ActorMap, id: string, name: string) =>
      mapAfter(map, { do: 'editActor', id: actorId(id), set: { name } });

    const renamed = rename(came, 'Imam', 'Voorganger');
    const second = mapAfter(renamed, {
      do: 'addActor',
      actor: { ...(start.actors.get(actorId('Imam')) as Actor), id: actorId('second') },
      at: { x: 900, y: 900 },
      placedByHand: true,
    });
    for (const map of [came, renamed, second, rename(rename(second, 'Jan', 'Johan'), 'second', 'Jan')]) {
      expect(byName(map)).toEqual(BOTH);
      expect(mapFaults(map)).toEqual([]);
    }
    // Every later snapshot shows so as well, and a file brings it back.
    const later = mapAfter(second, {
      do: 'takeSnapshot',
      snapshot: { ...OLD, id: 'later' as SnapshotId, date: '2026-01-01' as IsoDate },
    });
    const frozen = mapOfSnapshot(later, 'later' as SnapshotId) as ActorMap;
    expect(pairs(older, frozen, saidMatches(later, OLD.id, 'later' as SnapshotId, older, frozen)).sort()).toEqual(BOTH);

    const nobody = (map: ActorMap) =>
      mapAfter(map, {
        do: 'matchActors',
        snapshot: OLD.id,
        with: 'now',
        pairs: namesTold(older, map, said(map)).taken.flatMap(({ before, after }) => [
          { before, after: [] },
          { before: [], after },
        ]),
      });
    const apart = nobody(second);
    const { taken } = namesTold(older, second, said(second));
    expect(byName(apart)).toEqual([]);
    // The name tells of another by now: who told these apart can still take that back.
    expect(inWords(namesTold(older, apart, said(apart)).apart)).toEqual(['new Jan > Jan']);
    const again = namesTold(older, apart, said(apart), taken).apart;
    const back = mapAfter(apart, { do: 'matchActors', snapshot: OLD.id, with: 'now', pairs: again });
    expect(byName(back)).toEqual(BOTH);
    expect(namesTold(older, back, said(back), taken).apart).toEqual([]);
  });

  test('drawn anew under the same name, one bears one number when names are hidden', () => {
    const map = mapOf(['Imam', 'Bakker']);
    const take = (of: ActorMap): Command => ({
      do: 'takeSnapshot',
      snapshot: OLD,
      of,
    });
    const { first } = hiddenPersons(momentsOf(mapAfter(map, take(drawnAnew(map, seeded(4))))));
    expect(first('Imam' as ActorId)).toBe(first('new Imam' as ActorId));
    expect(first('Imam' as ActorId)).not.toBe(first('Bakker' as ActorId));
  });
});

describe('over more than two moments', () => {
  const [one, two, three] = ['one', 'two', 'three'] as SnapshotId[] as [SnapshotId, SnapshotId, SnapshotId];
  const take = (id: SnapshotId, day: string, of: ActorMap): Command => ({
    do: 'takeSnapshot',
    snapshot: {
      id,
      name: id,
      date: day as IsoDate,
      takenAt: '2026-11-22T10:00:00.000Z' as Moment,
      occasion: '',
      description: '',
      madeBy: 'person',
    },
    of,
  });
  const start = [
    take(one, '2024-01-01', mapOf(['a', 'b', 'c'])),
    take(two, '2025-01-01', mapOf(['p', 'q', 'c'])),
    take(three, '2026-01-01', mapOf(['x', 'y', 'c'])),
  ].reduce(mapAfter, mapOf(['Ada', 'Bo', 'c']));
  const say = (snapshot: SnapshotId, moment: SnapshotId | 'now', ...pairs: SaidPair[]): Command => ({
    do: 'matchActors',
    snapshot,
    with: moment,
    pairs,
  });
  const momentOf = (map: ActorMap, moment: SnapshotId | 'now') =>
    moment === 'now' ? map : (mapOfSnapshot(map, moment) as ActorMap);
  const said = (map: ActorMap, before: SnapshotId, after: SnapshotId | 'now') =>
    inWords(saidMatches(map, before, after, momentOf(map, before), momentOf(map, after)));

  test('two that were both said to be the same as a third are the same', () => {
    const map = [say(one, 'now', pair('a', 'Ada')), say(two, 'now', pair('p', 'Ada'))].reduce(mapAfter, start);
    expect(said(map, one, two)).toEqual(['a > p']);
    expect(said(map, two, one)).toEqual(['p > a']);
    expect(said(map, one, three)).toEqual([]);
  });

  test('what was said step by step holds from the first to the last', () => {
    const steps = [
      say(one, two, pair('a', 'p')),
      say(two, three, pair('p', 'x')),
      say(three, 'now', pair('x', 'Ada'), pair('c', '')),
    ];
    const map = steps.reduce(mapAfter, start);
    expect(said(map, one, 'now')).toEqual(['a > Ada', 'c > ']);
    expect(said(map, three, one)).toEqual(['x > a']);
  });

  test('who was split and then merged is one again, and who was split twice is all of them', () => {
    const apart = mapAfter(start, say(one, two, pair('a', 'p q')));
    expect(said(mapAfter(apart, say(two, three, pair('p q', 'x'))), one, three)).toEqual(['a > x']);
    expect(said(mapAfter(apart, say(two, three, pair('p', 'x y'))), one, three)).toEqual(['a > x y']);
    expect(said(mapAfter(apart, say(two, three, pair('p', 'x'), pair('q', 'y'))), three, one)).toEqual(['x y > a']);
    expect(said(mapAfter(apart, say(two, three, pair('p', ''), pair('q', 'y'))), one, three)).toEqual(['a > y']);
  });

  test('taken back of one step, it holds no more from end to end; said of the two themselves, it does whatever the steps say', () => {
    const map = [say(one, two, pair('a', 'p'), pair('b', 'q')), say(two, three, pair('p', 'x'), pair('q', 'y'))].reduce(
      mapAfter,
      start,
    );
    const back: Command = { ...(say(two, three) as Extract<Command, { do: 'matchActors' }>), takeBack: pair('p', 'x') };
    expect(said(mapAfter(map, back), one, three)).toEqual(['b > y']);
    const other = mapAfter(map, say(one, three, pair('a', 'y')));
    expect(said(other, one, three)).toEqual(['a > y']);
    expect(mapFaults(other)).toEqual([]);
  });

  test('all that was said to be one bears one number when names are hidden, also where sayings cross', () => {
    const map = [say(one, 'now', pair('a', 'Ada')), say(two, 'now', pair('p', 'Ada')), say(two, three, pair('q', 'x y'))].reduce(
      mapAfter,
      start,
    );
    const { first } = hiddenPersons(momentsOf(map));
    const numberOf = (id: string) => first(actorId(id));
    expect(numberOf('a')).toBe(numberOf('Ada'));
    expect(numberOf('p')).toBe(numberOf('Ada'));
    expect(new Set(['a', 'b', 'c', 'q', 'x', 'y', 'Bo'].map(numberOf)).size).toBe(7);
  });
});
