import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/actor.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorId, AreaId, CampId, IsoDate, NetworkFilterId } from '../../../src/domain/identifiers.ts';
import { type KeyFigure, newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { activeTogether } from '../../../src/domain/network/activeTogether.ts';
import { AS_USUAL, colouredMap, colouringAsSeen, readColouring } from '../../../src/domain/network/colouredMap.ts';
import { COLOUR_BY, type ColourBy, colourGroups, offeredColours } from '../../../src/domain/network/colouring.ts';
import { EVERY_KEY_FIGURE } from '../../../src/domain/network/keyFigureFilter.ts';
import { offeredOnMap, readShown, type ShownOnMap, shownOnMap } from '../../../src/domain/network/shownOnMap.ts';
import { type SIZE_BY, SIZES, sizesOnMap } from '../../../src/domain/network/sizeOnMap.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { mapOf } from '../../maps/smallMaps.ts';

const TODAY = '2027-06-15' as IsoDate;
const day = (text: string) => text as IsoDate;

/** A map on which each actor has these parts besides its name. */
const mapWith = (
  actors: Readonly<Record<string, Partial<Actor>>>,
  relations: Parameters<typeof mapOf>[1] = [],
  areas: readonly string[] = [],
  camps: readonly string[] = [],
): ActorMap => {
  const map = mapOf(Object.keys(actors), relations);
  return {
    ...map,
    actors: new Map([...map.actors].map(([id, actor]) => [id, { ...actor, ...actors[id] }])),
    areas: new Map(areas.map((id) => [id as AreaId, { id: id as AreaId, name: id, code: '', district: '' }])),
    camps: new Map(camps.map((id, order) => [id as CampId, { id: id as CampId, name: id, order }])),
  };
};
const figure = (more: Partial<KeyFigure>): Partial<Actor> => ({ keyFigure: { ...newKeyFigure, ...more } });
/** Each group in words, with how many are in it. */
const told = (map: ActorMap, by: ColourBy) =>
  colourGroups(map, by, TODAY).groups.map(({ code, count }) => {
    const { of, ...rest } = code as { of: string };
    return `${Object.values(rest).join(' ') || of} ${count}`;
  });

describe('The group of an actor', () => {
  test('is by status, and of who is no key figure none', () => {
    const map = mapWith({
      A: figure({ status: 'candidate' }),
      B: figure({ status: 'active' }),
      C: figure({ status: 'active' }),
      D: figure({ status: 'left' }),
      E: {},
    });
    expect(told(map, 'status')).toEqual(['active 2', 'candidate 1', 'left 1', 'none 1']);
    const { groupOf } = colourGroups(map, 'status', TODAY);
    expect([...groupOf.values()]).toEqual([1, 0, 0, 2, 3]);
  });

  test('is that of several when more than one holds, of roles and kinds and tasks and neighbourhoods alike', () => {
    const map = mapWith(
      {
        A: {
          roles: { pusher: { date: TODAY, by: '' }, link: { date: TODAY, by: '' } },
          ...figure({ status: 'active', kinds: ['doer'] }),
        },
        B: { roles: { link: { date: TODAY, by: '' } }, neighbourhoods: ['N' as AreaId, 'Z' as AreaId] },
        C: { constituency: ['Z' as AreaId], ...figure({ status: 'active', kinds: ['doer', 'critic'], tasks: ['signal'] }) },
        D: { neighbourhoods: ['N' as AreaId], constituency: ['Z' as AreaId], ...figure({ status: 'left', kinds: ['doer'] }) },
      },
      [],
      ['N', 'Z'],
    );
    expect(told(map, 'role')).toEqual(['link 1', 'several 1', 'none 2']);
    expect(told(map, 'kind')).toEqual(['doer 1', 'several 1', 'left 1', 'none 1']);
    expect(told(map, 'task')).toEqual(['signal 1', 'unsaid 1', 'left 1', 'none 1']);
    // An achterban counts as living or working there does.
    expect(told(map, 'area')).toEqual(['Z 1 1', 'several 2', 'none 1']);
  });

  test('tells "no camp" from what was not said', () => {
    const map = mapWith({ A: { camp: 'c' as CampId }, B: { camp: 'none' }, C: { camp: null } }, [], [], ['c']);
    expect(told(map, 'camp')).toEqual(['c 0 1', 'noCamp 1', 'none 1']);
  });

  test('says of an agreement whether it is kept on that very day, and leaves in peace who is away', () => {
    const map = mapWith({
      today: figure({ status: 'active', lastContact: day('2026-12-15') }),
      late: figure({ status: 'active', lastContact: day('2026-12-14') }),
      often: figure({ status: 'active', lastContact: day('2027-03-01'), contactEvery: 3 }),
      never: figure({ status: 'active' }),
      ended: figure({ status: 'active', lastContact: TODAY, agreedUntil: day('2027-06-14') }),
      away: figure({ status: 'paused', lastContact: day('2020-01-01') }),
      candidate: figure({ status: 'candidate' }),
      left: figure({ status: 'left' }),
      other: {},
    });
    expect(told(map, 'agreement')).toEqual(['kept 1', 'late 2', 'never 1', 'over 1', 'away 1', 'nothing 1', 'left 1', 'none 1']);
  });

  test('holds everybody once, whatever the map and whatever is asked', () => {
    for (let seed = 0; seed < 25; seed++) {
      const map = randomMap(seed, 40, 60);
      for (const by of COLOUR_BY) {
        const { groups, groupOf } = colourGroups(map, by, TODAY);
        expect(groupOf.size).toBe(map.actors.size);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(map.actors.size);
        expect([...groupOf.values()].every((place) => groups[place] !== undefined)).toBe(true);
      }
    }
  });

  test('is "another" beyond the neighbourhoods that can be told apart', () => {
    const areas = Array.from({ length: 30 }, (_, i) => `b${i}`);
    const map = mapWith(Object.fromEntries(areas.map((id) => [id, { neighbourhoods: [id as AreaId] }])), [], areas);
    expect(told(map, 'area').slice(-2)).toEqual(['b23 23 1', 'others 6']);
  });

  test('is offered only where there is something to tell apart', () => {
    expect(offeredColours(mapWith({ A: {} }))).toEqual([]);
    expect(offeredColours(mapWith({ A: figure({}) }))).toEqual(['kind', 'status', 'task', 'agreement']);
    expect(offeredColours(mapWith({ A: { neighbourhoods: ['N' as AreaId] } }, [], ['N'], ['c']))).toEqual(['camp', 'area']);
  });
});

describe('Who shows', () => {
  const map = mapWith(
    {
      A: { ...figure({ status: 'active', kinds: ['doer'], tasks: ['signal'] }), neighbourhoods: ['N' as AreaId] },
      B: figure({ status: 'paused' }),
      C: figure({ status: 'left', kinds: ['doer'] }),
      D: { constituency: ['N' as AreaId] },
      E: {},
    },
    [
      ['A', 'D'],
      ['E', 'B', 'tension'],
    ],
    ['N', 'empty'],
  );
  const shown = (what: ShownOnMap) => [...(shownOnMap(map, what, TODAY) ?? ['all'])].join('');

  test('is the network, with who has a line with it that is no tension, or those of one answer', () => {
    expect(shown('everybody')).toBe('all');
    expect(shown('network')).toBe('AB');
    expect(shown('around')).toBe('ABD');
    expect(shown('status:left')).toBe('C');
    expect(shown('kind:doer')).toBe('A');
    expect(shown('task:signal')).toBe('A');
    expect(shown(`area:${'N' as AreaId}`)).toBe('AD');
    expect(shown(`area:${'gone' as AreaId}`)).toBe('all');
    expect(shown(`filter:${'gone' as NetworkFilterId}`)).toBe('all');
  });

  test('is those of a filter that is kept with the map', () => {
    const id = 'f' as NetworkFilterId;
    const kept = { ...EVERY_KEY_FIGURE, id, name: '', kinds: ['doer'], statuses: ['active', 'left'] } as const;
    const withFilter = { ...map, networkFilters: new Map([[id, kept]]) };
    expect(offeredOnMap(withFilter)).toContain('filter:f');
    expect([...(shownOnMap(withFilter, `filter:${id}`, TODAY) ?? [])]).toEqual(['A', 'C']);
    const seen = { ...withFilter, networkFilters: new Map([['other', kept]]) } as never;
    expect(colouringAsSeen({ ...AS_USUAL, shown: `filter:${id}` }, withFilter, seen).shown).toBe('filter:other');
  });

  test('offers nothing that would show nobody', () => {
    const offered = offeredOnMap(map);
    expect(offered).not.toContain('area:empty');
    expect(offered).not.toContain('status:candidate');
    for (const what of offered) expect(shown(what)).not.toBe('');
  });
});

describe('The size of an actor', () => {
  const map = mapWith(
    {
      A: { camp: 'x' as CampId, ...figure({ status: 'active', lastContact: day('2027-06-15') }) },
      B: { camp: 'none', ...figure({ status: 'active', lastContact: day('2026-06-15') }) },
      C: { camp: 'y' as CampId, ...figure({ status: 'left', lastContact: day('2020-01-01') }) },
      D: { camp: 'x' as CampId, ...figure({ status: 'active' }) },
      E: {},
    },
    [
      ['A', 'B'],
      ['B', 'C'],
      ['B', 'D'],
      ['A', 'D', 'trust'],
      ['A', 'C', 'tension'],
    ],
    [],
    ['x', 'y'],
  );
  const sizes = (by: (typeof SIZE_BY)[number]) =>
    Object.fromEntries([...(sizesOnMap(map, by, TODAY) ?? [])].map(([id, size]) => [id, SIZES.indexOf(size) + 1]));

  test('is one of three by the question, and none for who is not in the answer', () => {
    expect(sizesOnMap(map, 'alike', TODAY)).toBeNull();
    expect(sizes('goodLines')).toEqual({ A: 2, B: 3, C: 1, D: 2 });
    // B is of no camp: two lines lead to x, and one beyond it. Tension links nobody.
    expect(sizes('betweenCamps')).toEqual({ B: 3 });
    // Who was spoken to today is in no answer, nor is who left or of whom nothing was written down.
    expect(sizes('longAgo')).toEqual({ B: 3 });
  });
});

describe('What is seen of a map', () => {
  test('is nothing else as long as all is as usual', () => {
    expect(colouredMap(randomMap(1, 10, 10), AS_USUAL, TODAY)).toBeNull();
  });

  test('is read back as it was kept, and what is not understood is as usual', () => {
    const chosen = { by: 'status', shown: 'kind:doer', size: 'longAgo' } as const;
    expect(readColouring(JSON.stringify(chosen))).toEqual(chosen);
    for (const kept of [null, '', '[]', 'null', '{"by":"religion","shown":"status:__proto__","size":7}', '{"shown":{}}'])
      expect(readColouring(kept)).toEqual(AS_USUAL);
    expect(readShown('area:whatever')).toBe('area:whatever');
    expect(readShown(`area:${'x'.repeat(300)}`)).toBeNull();
  });

  test('finds a neighbourhood back on the map as it may be seen, by its place among the others', () => {
    const areas = (...ids: string[]) => mapWith({}, [], ids);
    const chosen = { ...AS_USUAL, shown: `area:${'b' as AreaId}` } as const;
    expect(colouringAsSeen(chosen, areas('a', 'b'), areas('1', '2')).shown).toBe('area:2');
    expect(colouringAsSeen(chosen, areas('a', 'b'), areas('1')).shown).toBe('everybody');
    expect(colouringAsSeen(chosen, areas('a'), areas('1')).shown).toBe('everybody');
  });
});

describe('Those who are active', () => {
  const active = figure({ status: 'active' });
  const read = (names: string, relations: Parameters<typeof mapOf>[1]) => {
    const map = mapWith({ ...Object.fromEntries([...names].map((name) => [name, active])), z: {} }, relations);
    const { parts, connected, without, tense } = activeTogether(map);
    return [parts, ...[connected, without, tense].map((ids: readonly ActorId[]) => ids.join(''))];
  };

  test('are connected by good lines among themselves alone; of the others tension is told from no line at all', () => {
    expect(read('', [])).toEqual([0, '', '', '']);
    expect(read('A', [])).toEqual([1, 'A', '', '']);
    expect(read('AB', [['A', 'B']])).toEqual([1, 'AB', '', '']);
    expect(
      read('ABCD', [
        ['A', 'B'],
        ['B', 'C', 'tension'],
        ['D', 'z'],
        ['z', 'A'],
      ]),
    ).toEqual([3, 'AB', 'D', 'C']);
  });

  test('have no largest part where two are as large', () => {
    expect(
      read('ABCD', [
        ['A', 'B'],
        ['C', 'D'],
      ]),
    ).toEqual([2, '', '', '']);
  });
});
