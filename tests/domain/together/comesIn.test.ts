import { describe, expect, test } from 'vitest';
import { type ActorMap, newActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, MapId, Moment } from '../../../src/domain/identifiers.ts';
import { comesIn } from '../../../src/domain/together/comesIn.ts';
import { jointProperties } from '../../../src/domain/together/jointProperties.ts';
import { makeContribution } from '../../../src/domain/together/makeContribution.ts';
import { plainProperties } from '../../maps/randomMap.ts';
import { mapOf } from '../../maps/smallMaps.ts';
import { mapAfter } from '../commands/ask.ts';

const brought = (map: ActorMap) =>
  makeContribution(map, {
    label: 'Kaart',
    mayBeNamed: false,
    on: '2026-11-29' as IsoDate,
    at: '2026-11-29T10:00:00.000Z' as Moment,
  });
const drawing = (id: string, names: readonly string[]): ActorMap => ({
  ...mapOf(names),
  map: newActorMap(plainProperties(id, id)).map,
});
const codes = (...asked: Parameters<typeof comesIn>) => comesIn(...asked).map(({ code }) => code);

const first = brought(drawing('a', ['Imam', 'Wijkagent']));

describe('a map that is brought', () => {
  test('is known when it comes twice, in one go or later', () => {
    expect(codes([first, first], [], null)).toEqual(['new', 'twice']);
    expect(codes([first], [first], null)).toEqual(['twice']);
  });

  test('is another state when it was drawn on since, and the same when only its places differ', () => {
    const later = drawing('a', ['Imam', 'Wijkagent', 'Huisarts']);
    expect(comesIn([brought(later)], [first], null)).toEqual([{ code: 'otherState', of: first.id }]);
    const moved = mapAfter(drawing('a', ['Imam', 'Wijkagent']), {
      do: 'moveActors',
      to: [{ id: 'Imam' as ActorId, x: 900, y: 900 }],
    });
    expect(codes([brought(moved)], [first], null)).toEqual(['twice']);
  });

  test('is told to show the same as one with other ids', () => {
    expect(codes([brought(drawing('b', ['Wijkagent', 'imam']))], [first], null)).toEqual(['sameDrawing']);
    expect(codes([brought(drawing('b', ['Wijkagent']))], [first], null)).toEqual(['new']);
  });

  test('is not brought in when it is the joint map itself, or nobody is on it', () => {
    expect(codes([first], [], 'a' as MapId)).toEqual(['itself']);
    expect(codes([brought(drawing('b', []))], [], null)).toEqual(['empty']);
  });
});

test('A joint map begins with what its maps agree on, and with nothing that they say differently', () => {
  const of = (title: string, owner: string, issue: string) => ({ ...propertiesOf(drawing('a', [])), title, owner, issue });
  const agreed = jointProperties([of('Opvang', 'Gemeente', ''), of('opvang', 'Buurthuis', 'Hoe verder?')]);
  expect(agreed).toMatchObject({ title: 'Opvang', owner: '', issue: 'Hoe verder?' });
});
