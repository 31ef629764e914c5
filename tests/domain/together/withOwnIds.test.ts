import { describe, expect, test } from 'vitest';
import { newActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import { everybody } from '../../../src/domain/everybody.ts';
import type { IsoDate, Moment } from '../../../src/domain/identifiers.ts';
import { mapOfContribution } from '../../../src/domain/together/contribution.ts';
import { makeContribution } from '../../../src/domain/together/makeContribution.ts';
import { unnamed } from '../../../src/domain/together/unnamed.ts';
import { withOwnIds } from '../../../src/domain/together/withOwnIds.ts';
import { plainProperties, randomMap } from '../../maps/randomMap.ts';
import { actorId, mapOf } from '../../maps/smallMaps.ts';
import { mapAfter } from '../commands/ask.ts';

const TODAY = '2026-11-29' as IsoDate;
const as = (label: string) => ({ label, mayBeNamed: false, on: TODAY, at: `${TODAY}T10:00:00.000Z` as Moment });
const called = (id: string, name: string) =>
  mapAfter(
    { ...mapOf(['x']), map: newActorMap(plainProperties(id, id)).map },
    { do: 'editActor', id: actorId('x'), set: { name } },
  );

describe('own ids', () => {
  test('hold two apart who were one actor of the file that both maps were begun from', () => {
    const joint = newActorMap(plainProperties('joint', 'Samen'));
    const map = mapAfter(joint, {
      do: 'layTogether',
      add: [called('a', 'Anna Jansen'), called('b', 'Bas Bakker')].map((one, at) =>
        makeContribution(withOwnIds(one), as(`Kaart ${at + 1}`)),
      ),
      actors: [],
      camps: [],
    });
    expect(everybody(map).map(({ names }) => names)).toHaveLength(2);
  });

  test('are the same each time, and all that names an actor names it by them', () => {
    const map = randomMap(3, 12, 20);
    const own = withOwnIds(map);
    expect(withOwnIds(map)).toEqual(own);
    expect(withOwnIds(own)).toEqual(own);
    expect([...own.actors.values()].map(({ name }) => name)).toEqual([...map.actors.values()].map(({ name }) => name));
    for (const { from, to } of own.relations.values()) expect(own.actors.has(from) && own.actors.has(to)).toBe(true);
    for (const id of own.positions.keys()) expect(own.actors.has(id)).toBe(true);
  });
});

test('of a drawer who did not choose to be named nothing is kept of what is said of the map as a whole', () => {
  const map = { ...mapOf(['Imam']), map: newActorMap({ ...plainProperties('a', 'Kaart van Marieke'), owner: 'Marieke' }).map };
  const brought = makeContribution(map, as('Kaart 1'));
  const kept = unnamed(brought);
  expect(JSON.stringify(kept)).not.toContain('Marieke');
  expect(kept.id).toBe(brought.id);
  expect(propertiesOf(mapOfContribution(kept)).title).toBe('Kaart 1');
});
