import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange, reverseChange } from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { fittingPart } from '../../src/domain/fittingPart.ts';
import type { AreaId, CampId, NetworkFilterId } from '../../src/domain/identifiers.ts';
import { mapsOfSnapshots } from '../../src/domain/mapsOfSnapshots.ts';
import { askedParts, EVERY_KEY_FIGURE } from '../../src/domain/network/keyFigureFilter.ts';
import { mapFaults } from '../maps/mapFaults.ts';
import { arbitraryRun, randomCommand } from '../maps/randomCommand.ts';
import { randomMap } from '../maps/randomMap.ts';
import { actorId, twoCampsAndALink } from '../maps/smallMaps.ts';

/** The map after some commands, of which those that are refused do nothing. */
const edited = (map: ActorMap, run: readonly number[]): ActorMap =>
  run.reduce((now, seed) => {
    const outcome = runCommand(now, randomCommand(now, seed));
    return outcome.done ? applyChange(now, outcome.value) : now;
  }, map);

/** Whatever can be taken away, and is in use on a map on which much was done. */
const removals = (map: ActorMap): Command[] => [
  ...[...map.camps.keys()].map((id): Command => ({ do: 'removeCamp', id })),
  ...[...map.areas.keys()].map((id): Command => ({ do: 'removeArea', id })),
  ...[...map.events.keys()].map((id): Command => ({ do: 'removeEvent', id })),
  ...[...map.snapshots.keys()].map((id): Command => ({ do: 'removeSnapshot', id })),
  ...[...map.networkCounts.keys()].map((id): Command => ({ do: 'removeNetworkCount', id })),
  ...[...map.actors.values()]
    .slice(0, 4)
    .flatMap(({ id, keyFigure }): Command[] => [
      { do: 'removeItems', actors: [id] },
      ...(keyFigure ? [{ do: 'editActor', id, set: { keyFigure: null } } as const] : []),
    ]),
];
const removed = (map: ActorMap, command: Command) => {
  const outcome = runCommand(map, command);
  if (!outcome.done) throw new Error(`${command.do} was refused: ${outcome.refusal.code}`);
  return { change: outcome.value, without: applyChange(map, outcome.value) };
};

describe('whatever is taken away, in use or not', () => {
  test('leaves nothing that points to it, comes back whole, goes again and comes back again', () => {
    const tried = new Map<string, number>();
    let filters = 0;
    fc.assert(
      fc.property(fc.nat(5_000), arbitraryRun(12), (seed, run) => {
        const map = edited(randomMap(seed, 5 + (seed % 6), seed % 13), run);
        for (const command of removals(map)) {
          const { change, without } = removed(map, command);
          expect(mapFaults(without)).toEqual([]);
          // A filter of which the neighbourhood or camp goes would ask for everybody: it goes too.
          for (const [id, filter] of without.networkFilters) {
            expect(askedParts(filter)).toEqual(askedParts(map.networkFilters.get(id) ?? filter));
            filters += 1;
          }
          const undo = fittingPart(without, reverseChange(change));
          const back = applyChange(without, undo);
          expect(back).toEqual(map);
          const redo = fittingPart(back, reverseChange(undo));
          expect(applyChange(back, redo)).toEqual(without);
          expect(applyChange(without, fittingPart(without, reverseChange(redo)))).toEqual(map);
          tried.set(command.do, (tried.get(command.do) ?? 0) + 1);
        }
      }),
      { numRuns: 70, seed: 21 },
    );
    expect(tried.size).toBe(7);
    expect(filters).toBeGreaterThan(50);
    for (const [name, count] of tried) expect(count, name).toBeGreaterThan(8);
  }, 60_000);

  test('comes back after anything else that was done meanwhile, to everybody who is still there and went nowhere else', () => {
    let returned = 0;
    fc.assert(
      fc.property(fc.nat(5_000), arbitraryRun(6), arbitraryRun(6), (seed, run, meanwhile) => {
        const map = edited(randomMap(seed, 5 + (seed % 6), seed % 13), run);
        for (const command of removals(map)) {
          const { change, without } = removed(map, command);
          const others = edited(without, meanwhile);
          const end = applyChange(others, fittingPart(others, reverseChange(change)));
          expect(mapFaults(end)).toEqual([]);
          for (const [id, frozen] of mapsOfSnapshots(others)) expect(mapsOfSnapshots(end).get(id)).toEqual(frozen);
          for (const was of map.actors.values()) {
            const now = end.actors.get(was.id);
            const meantime = others.actors.get(was.id);
            if (!now || !meantime) continue;
            returned += 1;
            if (command.do === 'removeCamp' && was.camp === command.id && meantime.camp === null) expect(now.camp).toBe(was.camp);
            if (command.do !== 'removeArea') continue;
            if (was.neighbourhoods.includes(command.id)) expect(now.neighbourhoods).toContain(command.id);
            if (was.constituency.includes(command.id)) expect(now.constituency).toContain(command.id);
            expect(now.neighbourhoods).toEqual(expect.arrayContaining([...meantime.neighbourhoods]));
          }
        }
      }),
      { numRuns: 60, seed: 22 },
    );
    expect(returned).toBeGreaterThan(2_000);
  }, 60_000);
});

describe('a neighbourhood that is taken away', () => {
  const noord = 'noord' as AreaId;
  const zuid = { id: 'zuid' as AreaId, name: 'Zuid', code: '', district: '' };
  const map = [
    { do: 'addAreas', areas: [zuid] },
    { do: 'putInArea', actors: [actorId('L')], area: noord, as: 'neighbourhoods', on: true },
  ] as const satisfies readonly Command[];
  const start = map.reduce<ActorMap>((now, command) => removed(now, command).without, twoCampsAndALink());

  test('comes back to who was put elsewhere meanwhile, who stays there too', () => {
    const { change, without } = removed(start, { do: 'removeArea', id: noord });
    const moved = removed(without, {
      do: 'putInArea',
      actors: [actorId('L')],
      area: zuid.id,
      as: 'neighbourhoods',
      on: true,
    }).without;
    const end = applyChange(moved, fittingPart(moved, reverseChange(change)));
    expect(end.actors.get(actorId('L'))?.neighbourhoods.toSorted()).toEqual([noord, zuid.id]);
    expect(end.actors.get(actorId('M'))?.neighbourhoods).toEqual([noord]);
  });

  test('is not followed by what was known of it', () => {
    const profile = { id: zuid.id, population: 900, outline: [] };
    const known = removed(start, { do: 'setAreaProfiles', profiles: [profile], newAreas: [] });
    const { without } = removed(known.without, { do: 'removeArea', id: zuid.id });
    // Somebody else's undo and redo of what was known, with the neighbourhood taken away in between.
    expect(fittingPart(without, known.change).areaProfiles).toBeUndefined();
    expect(mapFaults(applyChange(without, fittingPart(without, known.change)))).toEqual([]);
  });

  test('stays for who came to say something of it since it was made', () => {
    const made = removed(twoCampsAndALink(), { do: 'addAreas', areas: [zuid] });
    const known = removed(made.without, {
      do: 'setAreaProfiles',
      profiles: [{ id: zuid.id, population: 900, outline: [] }],
      newAreas: [],
    });
    expect(fittingPart(known.without, reverseChange(made.change))).toEqual({});
  });
});

test('a filter that asks for one neighbourhood goes with it and comes back with it, and one that asks for two asks on for the other', () => {
  const noord = 'noord' as AreaId;
  const zuid = { id: 'zuid' as AreaId, name: 'Zuid', code: '', district: '' };
  const filters = [[noord], [noord, zuid.id]].map((neighbourhoods, i) => ({
    ...{ ...EVERY_KEY_FIGURE, statuses: ['active'] as const, neighbourhoods },
    ...{ id: `f${i}` as NetworkFilterId, name: 'Alleen Noord' },
  }));
  const start = [
    { do: 'addAreas', areas: [zuid] } as const,
    ...filters.map((filter) => ({ do: 'keepNetworkFilter', filter }) as const),
  ].reduce<ActorMap>((now, command) => removed(now, command).without, twoCampsAndALink());
  const { change, without } = removed(start, { do: 'removeArea', id: noord });
  expect([...without.networkFilters.values()].map(({ neighbourhoods }) => neighbourhoods)).toEqual([[zuid.id]]);
  expect(applyChange(without, fittingPart(without, reverseChange(change))).networkFilters).toEqual(start.networkFilters);
  // Undone after the other neighbourhood went too, by somebody else.
  const neither = removed(without, { do: 'removeArea', id: zuid.id }).without;
  expect(neither.networkFilters.size).toBe(0);
  const back = applyChange(neither, fittingPart(neither, reverseChange(change)));
  expect([...back.networkFilters.values()].map(({ neighbourhoods }) => neighbourhoods)).toEqual([[noord]]);
});

test('a camp that is taken away and comes back has the same actors, but not who chose another side meanwhile', () => {
  const map = twoCampsAndALink();
  const [voor, tegen] = ['voor', 'tegen'] as unknown as readonly [CampId, CampId];
  const { change, without } = removed(map, { do: 'removeCamp', id: voor });
  const chosen = removed(without, { do: 'putInCamp', actors: [actorId('P')], camp: tegen }).without;
  const end = applyChange(chosen, fittingPart(chosen, reverseChange(change)));
  expect(['P', 'P1'].map((id) => end.actors.get(actorId(id))?.camp)).toEqual([tegen, voor]);
});
