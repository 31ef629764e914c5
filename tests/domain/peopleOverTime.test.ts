import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { everybody } from '../../src/domain/everybody.ts';
import { hiddenPersons } from '../../src/domain/hiddenPersons.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { mapsOfSnapshots } from '../../src/domain/mapsOfSnapshots.ts';
import { momentsOf } from '../../src/domain/moments.ts';
import type { SaidPair } from '../../src/domain/snapshot.ts';
import { snapshotsAsSeen } from '../../src/domain/snapshotsAsSeen.ts';
import { typedTexts } from '../../src/domain/typedTexts.ts';
import { hidden } from '../maps/hidden.ts';
import { byId } from '../maps/randomMap.ts';
import { actorId, mapOf } from '../maps/smallMaps.ts';

const NAMES = ['Jan', 'Piet', 'Noor', 'Imam', 'Wijkagent', 'Persoon 1', 'Person 1', 'Group 2'];
const [first, second] = ['een', 'twee'] as SnapshotId[] as [SnapshotId, SnapshotId];
const foto = (id: SnapshotId, date: string, of?: ActorMap): Command => ({
  do: 'takeSnapshot',
  snapshot: {
    id,
    name: id,
    date: date as IsoDate,
    takenAt: `${date}T10:00:00.000Z` as Moment,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
  ...(of && { of }),
});
const edited = (map: ActorMap, ...commands: readonly Command[]): ActorMap =>
  commands.reduce((now, command) => {
    const outcome = runCommand(now, command);
    return outcome.done ? applyChange(now, outcome.value) : now;
  }, map);

/** A few people under any of a few ids and names, so that all that can be crossed is. */
const anyMap = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom(...NAMES), fc.constantFrom(...ACTOR_KINDS)),
    {
      minLength: 1,
      maxLength: 5,
      comparator: (one, other) => one[0] === other[0] || one[1] === other[1],
    },
  )
  .map(
    (people): ActorMap => ({
      ...mapOf([]),
      actors: byId(people.map(([id, name, kind], i) => newActor(actorId(id), name, i % 3 === 0 ? 'person' : kind))),
      positions: byId(people.map(([id], i) => ({ id: actorId(id), x: i, y: 0, placedByHand: true }))),
    }),
  );
const anyIds = fc.uniqueArray(fc.constantFrom(...['a', 'b', 'c', 'd', 'e', 'f'].map(actorId)), { maxLength: 2 });
const anySaying = fc.record({
  snapshot: fc.constantFrom(first, second),
  with: fc.constantFrom<SnapshotId | 'now'>('now', first, second),
  pairs: fc.array(fc.record({ before: anyIds, after: anyIds }), { maxLength: 2 }),
});
const anyYears = fc
  .tuple(anyMap, anyMap, anyMap, fc.array(anySaying, { maxLength: 4 }))
  .map(([older, old, now, sayings]) =>
    edited(
      now,
      foto(first, '2024-01-01', older),
      foto(second, '2025-01-01', old),
      ...sayings.map((saying): Command => ({ do: 'matchActors', ...saying })),
    ),
  );

describe('who is one over time', () => {
  test('is never two who stood beside each other, nor two who were told apart', () => {
    fc.assert(
      fc.property(anyYears, (map) => {
        const frozen = mapsOfSnapshots(map);
        const on = (moment: SnapshotId | 'now'): ActorId[] => [
          ...((moment === 'now' ? map : frozen.get(moment))?.actors.keys() ?? []),
        ];
        const two: (readonly [one: ActorId, other: ActorId])[] = [];
        const tellApart = (those: readonly ActorId[], others: readonly ActorId[]) => {
          for (const one of those) for (const other of others) if (one !== other) two.push([one, other]);
        };
        for (const moment of ['now', ...frozen.keys()] as const) tellApart(on(moment), on(moment));
        for (const { id, matches = [] } of map.snapshots.values())
          for (const { with: moment, pairs } of matches)
            for (const pair of pairs) {
              if (pair.after.length !== 1) tellApart(pair.before, on(moment));
              if (pair.before.length !== 1) tellApart(pair.after, on(id));
            }
        const { first: who } = hiddenPersons(momentsOf(map));
        const grouped = everybody(map);
        for (const [one, other] of two) {
          expect(who(one)).not.toBe(who(other));
          expect(grouped.some(({ ids }) => ids.includes(one) && ids.includes(other))).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('no two bear one number when names are hidden, at whatever moments, whatever is said, ticked and typed', () => {
    const levels = fc.constantFrom('persons' as const, 'everybody' as const);
    fc.assert(
      fc.property(anyYears, levels, fc.boolean(), (map, level, isTicked) => {
        const shown = isTicked ? typedTexts(map).map(({ key }) => key) : [];
        const { map: seen, actorAs } = hidden(map, level, shown);
        const { first: who } = hiddenPersons(momentsOf(map));
        const shownAs = snapshotsAsSeen(map, seen);
        const [own, theirs] = [mapsOfSnapshots(map), mapsOfSnapshots(seen)];
        const bearers = new Map<string, Set<ActorId>>();
        for (const [moment, { actors }] of [['now', map] as const, ...own]) {
          const there = moment === 'now' ? seen : theirs.get(shownAs.get(moment) as SnapshotId);
          const names = [...actors.values()].map(({ id, name }) => ({
            id,
            name,
            as: there?.actors.get(actorAs(id))?.name ?? '',
          }));
          expect(new Set(names.map(({ as }) => as.toLowerCase())).size).toBe(names.length);
          for (const { id, name, as } of names)
            if (as !== name && /^(?:person|group|organisation) \d+$/.test(as))
              bearers.set(as, (bearers.get(as) ?? new Set()).add(who(id)));
        }
        for (const those of bearers.values()) expect(those.size).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  const people = (...named: readonly (readonly [id: string, name: string])[]): ActorMap => ({
    ...mapOf([]),
    actors: byId(named.map(([id, name]) => newActor(actorId(id), name, 'person'))),
    positions: byId(named.map(([id], i) => ({ id: actorId(id), x: i, y: 0, placedByHand: true }))),
  });
  const say = (...pairs: SaidPair[]): Command => ({ do: 'matchActors', snapshot: first, with: 'now', pairs });
  const ids = (map: ActorMap) =>
    everybody(map)
      .map((one) => [...one.ids].sort().join(' '))
      .sort();

  test('who was said to be somebody keeps apart whose name that one has now', () => {
    // Jan took over from Piet, and is called Piet by now.
    const map = edited(
      people(['x', 'Piet']),
      foto(first, '2024-01-01', people(['jan', 'Jan'], ['piet', 'Piet'])),
      say({ before: [actorId('jan')], after: [actorId('x')] }),
    );
    expect(ids(map)).toEqual(['jan x', 'piet']);
    const { first: who } = hiddenPersons(momentsOf(map));
    expect([who(actorId('jan')) === who(actorId('x')), who(actorId('piet')) === who(actorId('x'))]).toEqual([true, false]);
  });

  test('two of one name who were told apart have two numbers, and are erased one by one', () => {
    const start = edited(people(['x', 'Jan']), foto(first, '2024-01-01', people(['jan', 'Jan'])));
    expect(ids(start)).toEqual(['jan x']);
    const map = edited(start, say({ before: [actorId('jan')], after: [] }, { before: [], after: [actorId('x')] }));
    expect(ids(map)).toEqual(['jan', 'x']);
    const { first: who } = hiddenPersons(momentsOf(map));
    expect(who(actorId('jan'))).not.toBe(who(actorId('x')));
  });

  test('a number of an older map with hidden names is nobody’s here', () => {
    const map = edited(people(['x', 'Persoon 1']), foto(first, '2024-01-01', people(['p', 'Persoon 1'])));
    expect(ids(map)).toEqual(['p', 'x']);
  });
});
