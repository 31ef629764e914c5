import { describe, expect, test } from 'vitest';
import { proposeTogether } from '../../../src/analysis/together/proposeTogether.ts';
import { ACTOR_KINDS } from '../../../src/domain/actorKind.ts';
import { type ActorMap, NOTHING } from '../../../src/domain/actorMap.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import type { RedactionLevel } from '../../../src/domain/redactionChoice.ts';
import type { Contribution } from '../../../src/domain/together/contribution.ts';
import { makeContribution } from '../../../src/domain/together/makeContribution.ts';
import { hasNumbers, isNumberedActor, isNumberedArea, isNumberedCamp } from '../../../src/domain/together/numbered.ts';
import { sameByName } from '../../../src/domain/together/sameOnBoth.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { brought, type Drawing, drawnBy } from '../../maps/broughtMap.ts';
import { mapAfter } from '../commands/ask.ts';

/** Somebody's map as it comes out of the program with names hidden, and is brought in. */
const hiddenMap = (names: readonly string[], drawing: Drawing, level: RedactionLevel): ActorMap => {
  let last = 0;
  const map = drawnBy(names, drawing);
  const newId = () => `${map.map.keys().next().value}-${++last}`;
  return redacted(map, { level, shown: new Set() }, nl.redaction, newId).map;
};
const comesIn = (map: ActorMap, hidden?: RedactionLevel): Contribution =>
  makeContribution(map, {
    label: 'Kaart',
    mayBeNamed: false,
    ...(hidden && { hidden }),
    on: '2026-11-29' as never,
    at: '2026-11-29T10:00:00.000Z' as never,
  });
const groupedNames = (contributions: readonly Contribution[]) => {
  const { actors, camps, asked } = proposeTogether(contributions, []);
  return {
    actors: actors.filter((group) => group.length > 1).length,
    camps: camps.filter((group) => group.length > 1).length,
    asked: asked.length,
  };
};
const joint = (contributions: readonly Contribution[]): ActorMap => {
  const { actors, camps } = proposeTogether(contributions, []);
  const empty = { ...NOTHING, map: drawnBy([]).map };
  return mapAfter(empty, { do: 'layTogether', add: contributions, actors, camps });
};
const names = ['Jan de Vries', 'Fatima el Amrani'];
const drawing: Drawing = {
  on: { 'Jan de Vries': 'Voor' },
  areas: { 'Jan de Vries': 'Bloemenbuurt', 'Fatima el Amrani': 'Rivierenbuurt' },
};

describe('numbers in place of names', () => {
  test('are recognised in both languages, and no names are taken for them', () => {
    for (const { redaction } of [nl, en]) {
      for (const number of [1, 26, 27, 800]) {
        for (const kind of ACTOR_KINDS) expect(isNumberedActor(redaction.actor(kind, number))).toBe(true);
        expect(isNumberedCamp(redaction.label('camp', number))).toBe(true);
        expect(isNumberedArea({ name: redaction.label('area', number), code: '' })).toBe(true);
      }
      expect(isNumberedActor(`Familie van ${redaction.actor('person', null)}`)).toBe(true);
    }
    for (const name of ['Persoonlijk begeleider', 'Groep Noord', 'Imam 2', 'Buurtgroep 3'])
      expect(isNumberedActor(name)).toBe(false);
    expect(isNumberedCamp('Kamp Noord')).toBe(false);
    expect(isNumberedArea({ name: 'Buurt 3', code: 'BU03630003' })).toBe(false);
  });

  test.each(['persons', 'everybody'] as const)('are nobody’s on two maps handed over with %s hidden', (level) => {
    const maps = [hiddenMap(names, drawing, level), hiddenMap([...names].reverse(), drawing, level)];
    expect([...(maps[0] as ActorMap).actors.values()].map(({ name }) => name)).toContain('Persoon 1');
    for (const said of [level, undefined]) {
      const contributions = maps.map((map) => comesIn(map, said));
      expect(groupedNames(contributions)).toEqual({ actors: 0, camps: 0, asked: 0 });
      const { actors, camps, areas } = joint(contributions);
      expect([actors.size, camps.size, areas.size]).toEqual([4, 2, 4]);
      for (const records of [actors, camps, areas])
        expect(new Set([...records.values()].map(({ name }) => name)).size).toBe(records.size);
    }
  });

  test('stay apart when a map comes in later, and each neighbourhood keeps its name', () => {
    const [a, b] = [comesIn(hiddenMap(names, drawing, 'persons')), comesIn(hiddenMap(names, drawing, 'persons'))];
    const before = joint([a]);
    const { actors, camps } = proposeTogether([a, b], []);
    const after = mapAfter(before, { do: 'layTogether', add: [b], actors, camps });
    for (const [id, area] of before.areas) expect(after.areas.get(id)).toEqual(area);
    expect(after.areas.size).toBe(4);
  });

  test('do not keep groups from being one that kept their names', () => {
    const maps = [
      ['Jan de Vries', 'Moskee Noord'],
      ['Piet Bakker', 'Moskee Noord'],
    ].map((all) => {
      const map = drawnBy(all);
      const actors = new Map(
        [...map.actors].map(([id, actor]) => [
          id,
          actor.name.startsWith('Moskee') ? { ...actor, kind: 'organisation' as const } : actor,
        ]),
      );
      let last = 0;
      return redacted(
        { ...map, actors },
        { level: 'persons', shown: new Set() },
        nl.redaction,
        () => `${all[0]?.length}-${++last}`,
      ).map;
    });
    expect(groupedNames(maps.map((map) => comesIn(map, 'persons')))).toEqual({ actors: 1, camps: 0, asked: 0 });
  });

  test('of persons are nobody’s also on a map that was kept, and drawn on since', () => {
    const maps = ['Omar Haddad', 'Piet Bakker'].map((added) => drawnBy(['Persoon 1', 'Person 2', added, 'Imam']));
    expect(maps.map((map) => hasNumbers(map))).toEqual([false, false]);
    expect(groupedNames(maps.map((map) => brought(map)))).toEqual({ actors: 1, camps: 0, asked: 0 });
    const [mine, theirs] = maps as [ActorMap, ActorMap];
    expect(sameByName(mine, theirs).actors).toHaveLength(1);
  });

  test('are names like any other on a map where nobody is hidden', () => {
    const maps = [drawnBy(['Groep 8', 'Jan de Vries']), drawnBy(['Groep 8', 'Piet Bakker'])];
    expect(maps.map((map) => hasNumbers(map))).toEqual([false, false]);
    expect(groupedNames(maps.map((map) => brought(map))).actors).toBe(1);
  });

  test('say of two maps beside each other no more than that', () => {
    const [mine, theirs] = [hiddenMap(names, drawing, 'persons'), hiddenMap(names, drawing, 'persons')];
    expect(sameByName(mine, theirs, 'persons')).toEqual({ actors: [], camps: [] });
    expect(sameByName(mine, drawnBy(['Persoon 1']))).toEqual({ actors: [], camps: [] });
  });
});
