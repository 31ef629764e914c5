import { describe, expect, test } from 'vitest';
import { type ActorMap, newActorMap } from '../../../src/domain/actorMap.ts';
import type { Command } from '../../../src/domain/commands/commandCatalogue.ts';
import type { WhoIsWhoThere } from '../../../src/domain/commands/layTogether.ts';
import type { ActorId, CampId, IsoDate, Moment } from '../../../src/domain/identifiers.ts';
import { nameKey } from '../../../src/domain/nameKey.ts';
import { snapshotsInOrder } from '../../../src/domain/timeLine.ts';
import { agreementOf } from '../../../src/domain/together/agreement.ts';
import { answersJoining, answersParting, membersOf } from '../../../src/domain/together/answersAbout.ts';
import { type Contribution, contributionsOf, mapOfContribution } from '../../../src/domain/together/contribution.ts';
import { makeContribution } from '../../../src/domain/together/makeContribution.ts';
import type { Member } from '../../../src/domain/together/sameAnswer.ts';
import { thoughtOutOf } from '../../../src/domain/together/thoughtOutOf.ts';
import { plainProperties } from '../../maps/randomMap.ts';
import { mapOf } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from '../commands/ask.ts';

const TODAY = '2026-11-29' as IsoDate;
const brought = (map: ActorMap, label: string): Contribution =>
  makeContribution(map, { label, mayBeNamed: false, on: TODAY, at: `${TODAY}T10:00:00.000Z` as Moment });
const drawing = (id: string, names: readonly string[], ...commands: readonly Command[]): ActorMap =>
  commands.reduce(mapAfter, { ...mapOf(names), map: newActorMap(plainProperties(id, id)).map });
const tag = (name: string): Command => ({
  do: 'tagRole',
  role: 'link',
  actors: [name as ActorId],
  on: true,
  date: TODAY,
  by: '',
});

/** Whoever bears one name is one. */
const byName = (contributions: readonly Contribution[]): WhoIsWhoThere => {
  const groups = new Map<string, Member[]>();
  for (const one of contributions)
    for (const { id, name } of mapOfContribution(one).actors.values()) {
      const key = nameKey(name);
      groups.set(key, [...(groups.get(key) ?? []), { contribution: one.id, actor: id }]);
    }
  return { actors: [...groups.values()], camps: [] };
};
const joint = newActorMap(plainProperties('joint', 'Samen'));
const laid = (map: ActorMap, add: readonly Contribution[], remove: readonly Contribution[] = []): ActorMap =>
  mapAfter(map, {
    do: 'layTogether',
    add,
    remove: remove.map(({ id }) => id),
    ...byName([...contributionsOf(map).filter(({ id }) => !remove.some((one) => one.id === id)), ...add]),
  });
const called = (map: ActorMap, name: string) => [...map.actors.values()].find((actor) => actor.name === name);

const a = brought(drawing('a', ['Imam', 'Wijkagent'], tag('Imam')), 'Kaart 1');
const b = brought(drawing('b', ['Imam', 'Huisarts']), 'Kaart 2');
const c = brought(drawing('c', ['Imam', 'Huisarts'], tag('Huisarts')), 'Kaart 3');

describe('contributions laid together', () => {
  test('become an ordinary map of which one can say who drew what', () => {
    const map = laid(joint, [a, b, c]);
    expect([...map.actors.values()].map(({ name }) => name).sort()).toEqual(['Huisarts', 'Imam', 'Wijkagent']);
    const { actors, contributions } = agreementOf(map);
    expect(contributions).toHaveLength(3);
    const of = (name: string) => actors.get(called(map, name)?.id as ActorId);
    expect(of('Imam')?.drawnBy).toHaveLength(3);
    expect(of('Imam')?.roles.get('link')).toEqual([a.id]);
    expect(of('Wijkagent')?.drawnBy).toEqual([a.id]);
    // One of three is not half; one of two is.
    expect(called(map, 'Imam')?.roles).toEqual({});
    expect(called(map, 'Huisarts')?.roles.link?.date).toBe(TODAY);
  });

  test('are no moments of the time line', () => {
    expect(snapshotsInOrder(laid(joint, [a, b]))).toEqual([]);
  });

  test('are the same map in whatever order they come, also after one was out and in again', () => {
    const together = laid(joint, [a, b, c]);
    const later = laid(laid(laid(joint, [c]), [b]), [a]);
    const again = laid(laid(together, [], [a]), [a]);
    const shape = (map: ActorMap) =>
      [...map.actors.values()]
        .map(({ id, name, roles }) => [name, Object.keys(roles), agreementOf(map).actors.get(id)?.drawnBy])
        .sort();
    expect(shape(later)).toEqual(shape(together));
    expect(shape(again)).toEqual(shape(together));
  });

  test('take their voice with them, and leave what the group drew and changed by hand', () => {
    const wijkagent = called(laid(joint, [a, b]), 'Wijkagent')?.id as ActorId;
    const noted = mapAfter(laid(joint, [a, b]), { do: 'editActor', id: wijkagent, set: { note: 'Belt morgen.' } });
    const left = laid(noted, [], [a]);
    expect(called(left, 'Wijkagent')?.note).toBe('Belt morgen.');
    expect(agreementOf(left).actors.has(wijkagent)).toBe(false);
    expect(called(laid(laid(joint, [a, b]), [], [a]), 'Wijkagent')).toBeUndefined();
  });

  test('keep who was taken off by hand off, until another map draws it', () => {
    const map = laid(joint, [a, b]);
    const without = mapAfter(map, { do: 'removeItems', actors: [called(map, 'Huisarts')?.id as ActorId] });
    const d = brought(drawing('d', ['Imam']), 'Kaart 4');
    expect(called(laid(without, [d]), 'Huisarts')).toBeUndefined();
    expect(called(laid(without, [c]), 'Huisarts')).toBeDefined();
  });

  test('are refused when they are there already, or are the joint map itself', () => {
    const map = laid(joint, [a]);
    const adding = (one: Contribution): Command => ({ do: 'layTogether', add: [one], actors: [], camps: [] });
    expect(refusalOf(map, adding(a))).toEqual({ code: 'contributionTwice', details: { name: 'Kaart 1' } });
    expect(refusalOf(map, adding(brought(map, 'Kaart 2'))).code).toBe('contributionOfItself');
    expect(refusalOf(map, { do: 'layTogether', remove: [b.id], actors: [], camps: [] }).code).toBe('contributionMissing');
  });

  test('are refused when who is who was thought out of another joint map, and not when only what it does not follow from changed', () => {
    const map = laid(joint, [a, b]);
    const of = thoughtOutOf(map);
    const adding: Command = { do: 'layTogether', add: [c], ...byName(contributionsOf(map)), of };
    const renamed = mapAfter(map, { do: 'editMap', set: { title: 'Samen verder' } });
    expect(contributionsOf(mapAfter(renamed, adding))).toHaveLength(3);
    const less = mapAfter(map, { do: 'layTogether', remove: [b.id], ...byName([a]) });
    expect(refusalOf(less, adding).code).toBe('jointMapChanged');
  });

  test('bring back whom somebody took off by hand, when asked', () => {
    const map = laid(joint, [a, b]);
    const huisarts = called(map, 'Huisarts')?.id as ActorId;
    const member = membersOf(map, huisarts)[0] as Member;
    const without = mapAfter(map, { do: 'removeItems', actors: [huisarts] });
    const back = mapAfter(without, { do: 'layTogether', back: [member], ...byName(contributionsOf(map)) });
    expect(called(back, 'Huisarts')?.id).toBe(huisarts);
    expect(agreementOf(back).actors.get(huisarts)?.drawnBy).toEqual([b.id]);
  });

  test('hold a camp for the one that somebody says it is, also when another map comes in, and leave a camp that the group drew as it is', () => {
    const inCamp = (id: string, camp: string) =>
      brought(
        drawing(
          id,
          ['Imam'],
          { do: 'addCamp', camp: { id: `${id}-camp` as CampId, name: camp, order: 0 } },
          { do: 'putInCamp', actors: ['Imam' as ActorId], camp: `${id}-camp` as CampId },
        ),
        id,
      );
    const [d, e, f] = [inCamp('d', 'Tegen'), inCamp('e', 'Boze buren'), inCamp('f', 'Oost')] as const;
    const own: Command = { do: 'addCamp', camp: { id: 'own' as CampId, name: 'Bezorgd', order: 0 } };
    const map = mapAfter(laid(joint, [d, e]), own);
    expect([...map.camps.values()].map(({ name }) => name).sort()).toEqual(['Bezorgd', 'Boze buren', 'Tegen']);
    const said = mapAfter(map, {
      do: 'layTogether',
      saidCamps: [
        { contribution: d.id, camp: 'd-camp' as CampId, ours: 'own' as CampId },
        { contribution: e.id, camp: 'e-camp' as CampId, ours: 'own' as CampId },
      ],
      ...byName([d, e]),
    });
    expect([...laid(said, [f]).camps.values()].map(({ name }) => name).sort()).toEqual(['Bezorgd', 'Oost']);
    expect(called(said, 'Imam')?.camp).toBe('own');
  });

  test('are held for one or for two by answers about all whom two actors stand for', () => {
    const map = laid(joint, [a, b, c]);
    const [imam, huisarts] = [called(map, 'Imam'), called(map, 'Huisarts')].map((actor) => membersOf(map, actor?.id as ActorId));
    const yes = answersJoining(imam ?? [], huisarts ?? []);
    expect(yes).toHaveLength(6);
    expect(new Set(yes.map(({ answer }) => answer))).toEqual(new Set(['yes']));
    // The same questions, so that the one answer takes the place of the other.
    expect(
      answersParting(huisarts ?? [], imam ?? [])
        .map(({ id }) => id)
        .sort(),
    ).toEqual(yes.map(({ id }) => id).sort());
    expect(membersOf(map, 'nobody' as ActorId)).toEqual([]);
  });

  test('that draw influence the other way round are no agreement that it goes both ways', () => {
    const one = (from: string, to: string) => mapOf(['Wethouder', 'Krant'], [[from, to, 'influence']]).relations;
    const up = brought({ ...drawing('u', ['Wethouder', 'Krant']), relations: one('Wethouder', 'Krant') }, 'Kaart 1');
    const down = brought({ ...drawing('d', ['Wethouder', 'Krant']), relations: one('Krant', 'Wethouder') }, 'Kaart 2');
    const again = brought({ ...drawing('e', ['Wethouder', 'Krant']), relations: one('Wethouder', 'Krant') }, 'Kaart 3');
    const [line] = laid(joint, [up, down]).relations.values();
    expect(line?.mutual).toBe(false);
    const map = laid(joint, [up, down, again]);
    const [most] = map.relations.values();
    expect(called(map, 'Wethouder')?.id).toBe(most?.from);
    const { relations, otherWay } = agreementOf(map);
    expect(relations.get(most?.id as never)).toHaveLength(2);
    expect(otherWay.get(most?.id as never)).toEqual([down.id]);
  });

  test('take their lines with them, also after two of the joint map were merged by hand', () => {
    const first = brought({ ...drawing('1', []), ...onlyDrawn(['Jeugdwerk', 'Wijkteam'], 'trust') }, 'Kaart 1');
    const second = brought({ ...drawing('2', []), ...onlyDrawn(['Jongerenopbouw', 'Wijkteam'], 'tension') }, 'Kaart 2');
    const map = laid(joint, [first, second]);
    const merged = mapAfter(map, {
      do: 'mergeActors',
      keep: called(map, 'Jeugdwerk')?.id as ActorId,
      goes: called(map, 'Jongerenopbouw')?.id as ActorId,
      merger: 'g1' as never,
      at: `${TODAY}T11:00:00.000Z` as Moment,
    });
    expect([...merged.relations.values()].map(({ type }) => type).sort()).toEqual(['tension', 'trust']);
    const left = mapAfter(merged, { do: 'layTogether', remove: [second.id], actors: [], camps: [] });
    expect([...left.relations.values()].map(({ type }) => type)).toEqual(['trust']);
  });

  test('keep of a key figure what half of those who drew it say alike', () => {
    const figure = (id: string, status: 'active' | 'candidate') =>
      brought(drawing(id, ['Imam'], { do: 'editActor', id: 'Imam' as ActorId, set: { keyFigure: { status } } }), `Kaart ${id}`);
    const one = figure('f', 'active');
    expect(called(laid(joint, [one, a, b]), 'Imam')?.keyFigure).toBeNull();
    expect(called(laid(joint, [one, figure('g', 'active'), a]), 'Imam')?.keyFigure?.status).toBe('active');
  });
});

const onlyDrawn = (names: readonly [string, string], type: 'trust' | 'tension') => {
  const { actors, positions, relations } = mapOf(names, [[names[0], names[1], type]]);
  return { actors, positions, relations };
};
