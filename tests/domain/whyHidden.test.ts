import { describe, expect, test } from 'vitest';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { snapshotContent } from '../../src/domain/mapsOfSnapshots.ts';
import { whyHidden } from '../../src/domain/whyHidden.ts';
import { byId } from '../maps/randomMap.ts';
import { mapOf } from '../maps/smallMaps.ts';

const drawn = (...names: string[]): ActorMap => {
  const map = mapOf(names, names.length > 1 ? [[names[0] as string, names[1] as string]] : []);
  const properties = { ...propertiesOf(map), owner: 'Gemeente' };
  return { ...map, map: new Map([[properties.id, properties]]) } as ActorMap;
};
const functions = drawn('Wijkagent', 'Imam', 'Burgemeester', 'Buurthuis', 'Ouders');

describe('persons are better hidden on what is given to somebody', () => {
  test('not where only functions, groups and organisations stand: numbers would protect nobody', () =>
    expect(whyHidden(functions, true)).toBeNull());

  test.each(['Fatima', 'mw. de Vries', 'Zwaantje Kanariepiet'])('where somebody is called by name: %s', (name) =>
    expect(whyHidden(drawn('Wijkagent', name), false)).toBe('named'),
  );

  test('where the map belongs to somebody by name', () => {
    const properties = { ...propertiesOf(functions), owner: 'Fatima Yilmaz' };
    expect(whyHidden({ ...functions, map: new Map([[properties.id, properties]]) } as ActorMap, false)).toBe('named');
  });

  test('where nobody has said what somebody is, who may be called by a name that the program does not know', () =>
    expect(whyHidden(drawn('Wijkagent', 'Xanthe'), false)).toBe('unsaid'));

  test('where notes stand, of an actor or of a relation', () => {
    const noted = <I, R>(records: ReadonlyMap<I, R>) =>
      new Map([...records].map(([id, record]) => [id, { ...record, note: 'vroeg naar Fatima' }] as const));
    expect(whyHidden({ ...functions, actors: noted(functions.actors) }, false)).toBe('notes');
    expect(whyHidden({ ...functions, relations: noted(functions.relations) }, false)).toBe('notes');
  });

  test('for what stood on it before only when that goes along', () => {
    const before = {
      id: 's' as SnapshotId,
      name: 'Eerder',
      date: '2026-11-22' as IsoDate,
      takenAt: '2026-11-22T00:00:00.000Z' as Moment,
      occasion: '',
      description: '',
      madeBy: 'person' as const,
      base: null,
      content: snapshotContent(null, drawn('Wijkagent', 'Fatima')),
    };
    const map: ActorMap = { ...functions, snapshots: byId([before]) };
    expect(whyHidden(map, false)).toBeNull();
    expect(whyHidden(map, true)).toBe('named');
  });
});
