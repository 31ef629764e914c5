import { describe, expect, test } from 'vitest';
import { type ActorMap, newActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import type { ActorId, AreaId, IsoDate, MapId, Moment } from '../../../src/domain/identifiers.ts';
import type { RedactionLevel } from '../../../src/domain/redactionChoice.ts';
import { comesIn } from '../../../src/domain/together/comesIn.ts';
import { jointProperties } from '../../../src/domain/together/jointProperties.ts';
import { makeContribution } from '../../../src/domain/together/makeContribution.ts';
import { handedEnvelope } from '../../../src/formats/envelope/handedEnvelope.ts';
import { nl } from '../../../src/language/nl.ts';
import { plainProperties } from '../../maps/randomMap.ts';
import { mapOf } from '../../maps/smallMaps.ts';
import { mapAfter } from '../commands/ask.ts';

const brought = (map: ActorMap, hidden: RedactionLevel = 'none') =>
  makeContribution(map, {
    hidden,
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

  test.each<[string, (map: ActorMap) => ActorMap]>([
    ['a note', (map) => mapAfter(map, { do: 'editActor', id: 'Imam' as ActorId, set: { note: 'Belt terug.' } } as never)],
    ['the issue', (map) => ({ ...map, map: newActorMap({ ...propertiesOf(map), issue: 'Rust op het plein' }).map })],
    [
      'a neighbourhood',
      (map) => ({
        ...map,
        areas: new Map([['x' as AreaId, { id: 'x' as AreaId, name: 'Oost', code: '', district: '' }]]),
        actors: new Map([...map.actors].map(([id, actor]) => [id, { ...actor, neighbourhoods: ['x' as AreaId] }])),
      }),
    ],
  ])('is another state when %s is another, and can be chosen', (_what, change) => {
    const before = drawing('a', ['Imam', 'Wijkagent']);
    expect(comesIn([brought(change(before))], [brought(before)], null)).toEqual([{ code: 'otherState', of: brought(before).id }]);
  });

  describe('after it was handed over', () => {
    let mark = 0;
    const handed = (map: ActorMap, level: RedactionLevel = 'none', hasPast = false) => {
      const said = { label: '', mayBeNamed: false };
      const choice = { level, shown: new Set<string>() };
      mark += 1;
      const { map: given } = handedEnvelope(map, choice, said, { standIns: nl.redaction, mark: `m${mark}`, hasPast });
      return brought(given, level);
    };
    const persons = (id: string, names: readonly string[]) => drawing(id, names);

    test('is the same in the same state, and another state when it was drawn on or hidden since', () => {
      const map = persons('a', ['Jan de Vries', 'Fatima el Amrani']);
      const later = persons('a', ['Jan de Vries', 'Fatima el Amrani', 'Piet Bakker']);
      expect(codes([handed(map), handed(map)], [], null)).toEqual(['new', 'twice']);
      expect(codes([handed(map), handed(later)], [], null)).toEqual(['new', 'otherState']);
      expect(codes([handed(map, 'persons'), handed(later, 'persons')], [], null)).toEqual(['new', 'otherState']);
      expect(codes([handed(map, 'persons'), handed(map)], [], null)).toEqual(['new', 'otherState']);
      expect(codes([handed(map, 'persons', true), handed(later, 'none', true)], [], null)).toEqual(['new', 'otherState']);
      expect(codes([handed(map, 'persons', true), handed(map, 'persons', true)], [], null)).toEqual(['new', 'twice']);
    });

    test('is another map than somebody else’s, however alike with the names hidden', () => {
      const [mine, yours] = [persons('a', ['Jan de Vries', 'Piet Bakker']), persons('b', ['Fatima el Amrani', 'Mo Azzouzi'])];
      expect(codes([handed(mine, 'persons'), handed(yours, 'persons')], [], null)).toEqual(['new', 'new']);
      expect(handed(mine, 'persons').id).not.toBe(handed(yours, 'persons').id);
    });

    test('tells nothing of what the map is called by itself', () => {
      const id = 'q8Zx_w-1aaaaaaaaaaaaa';
      for (const hasPast of [false, true]) {
        const { contribution } = handed(persons(id, ['Imam']), 'persons', hasPast);
        expect(contribution.map).toMatch(/^h[\w-]{16}$/);
        expect(contribution.map).not.toContain(id);
      }
    });
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
