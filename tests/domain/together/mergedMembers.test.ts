import { expect, test } from 'vitest';
import { type ActorMap, newActorMap } from '../../../src/domain/actorMap.ts';
import { changeBetween } from '../../../src/domain/change.ts';
import type { ActorId, IsoDate, MergerId, Moment } from '../../../src/domain/identifiers.ts';
import { agreementOf } from '../../../src/domain/together/agreement.ts';
import { membersOf } from '../../../src/domain/together/answersAbout.ts';
import { makeContribution } from '../../../src/domain/together/makeContribution.ts';
import { plainProperties } from '../../maps/randomMap.ts';
import { mapOf } from '../../maps/smallMaps.ts';
import { mapAfter } from '../commands/ask.ts';

const TODAY = '2026-11-29' as IsoDate;
const AT = `${TODAY}T10:00:00.000Z` as Moment;
const brought = (id: string, names: readonly string[]) =>
  makeContribution(
    { ...mapOf(names), map: newActorMap(plainProperties(id, id)).map },
    { label: id, mayBeNamed: false, on: TODAY, at: AT },
  );
const one = brought('one', ['Imam', 'School']);
const two = brought('two', ['Voorganger', 'School']);
const school = [one, two].map(({ id }) => ({ contribution: id, actor: 'School' as ActorId }));
const joint = mapAfter(newActorMap(plainProperties('joint', 'Samen')), {
  do: 'layTogether',
  add: [one, two],
  actors: [school],
  camps: [],
});
const idOf = (map: ActorMap, name: string): ActorId =>
  [...map.actors.values()].find((actor) => actor.name === name)?.id as ActorId;
const merged = mapAfter(joint, {
  do: 'mergeActors',
  keep: idOf(joint, 'Imam'),
  goes: idOf(joint, 'Voorganger'),
  merger: 'm' as MergerId,
  at: AT,
});

test('On a joint map a merged actor was drawn by all who drew either, which is an answer that outlives them', () => {
  const imam = idOf(merged, 'Imam');
  expect(membersOf(merged, imam)).toHaveLength(2);
  expect(agreementOf(merged).actors.get(imam)).toMatchObject({ members: expect.anything() });
  expect([...merged.sameAnswers.values()].map(({ answer }) => answer)).toEqual(['yes']);
});

test('Split again it is the joint map that it was', () => {
  const split = mapAfter(merged, { do: 'splitActor', id: idOf(merged, 'Imam'), merger: 'm' as MergerId });
  expect(changeBetween(joint, split)).toEqual({});
});

test('Whom several drew is split by who drew it, and held apart from then on', () => {
  const id = idOf(joint, 'School');
  const split = mapAfter(joint, {
    do: 'splitActor',
    id,
    into: {
      id: 'new' as ActorId,
      name: 'Andere school',
      at: { x: 0, y: 0 },
      relations: [],
      roles: [],
      neighbourhoods: [],
      constituency: [],
      keyFigure: false,
      members: school.slice(1),
    },
  });
  expect(membersOf(split, id)).toEqual(school.slice(0, 1));
  expect(membersOf(split, 'new' as ActorId)).toEqual(school.slice(1));
  expect([...split.sameAnswers.values()].map(({ answer }) => answer)).toEqual(['no']);
});
