import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import type { ActorKind } from '../../src/domain/actorKind.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { Area } from '../../src/domain/area.ts';
import type { AreaProfile } from '../../src/domain/areaProfile.ts';
import type { Camp } from '../../src/domain/camp.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import type { AreaId, CampId, IsoDate, Moment, SnapshotId, TriggerEventId } from '../../src/domain/identifiers.ts';
import { mapsOfSnapshots } from '../../src/domain/mapsOfSnapshots.ts';
import { isSoundThroughout } from '../../src/domain/soundMap.ts';
import { TABLE_NAMES } from '../../src/domain/tables.ts';
import { typedTexts } from '../../src/domain/typedTexts.ts';
import { hidden } from '../maps/hidden.ts';
import { byId } from '../maps/randomMap.ts';
import { actorId, mapOf } from '../maps/smallMaps.ts';
import { mapAfter } from './commands/ask.ts';

type Named = readonly (readonly [id: string, name: string, kind: ActorKind])[];
const withActors = (...named: Named): ActorMap => ({
  ...mapOf([]),
  actors: byId(named.map(([id, name, kind]) => newActor(actorId(id), name, kind))),
  positions: byId(named.map(([id], i) => ({ id: actorId(id), x: i, y: 0, placedByHand: true }))),
});
const foto = (id: string, of?: ActorMap, date = '2026-11-22'): Command => ({
  do: 'takeSnapshot',
  snapshot: {
    id: id as SnapshotId,
    name: `Foto van ${id}`,
    date: date as IsoDate,
    takenAt: '2026-11-22T10:00:00.000Z' as Moment,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
  ...(of && { of }),
});
const rename = (id: string, name: string): Command => ({ do: 'editActor', id: actorId(id), set: { name } });
const namesOn = (map: ActorMap): string[] => [...map.actors.values()].map(({ name }) => name);
const textOf = (map: ActorMap): string =>
  JSON.stringify(
    [map, ...mapsOfSnapshots(map).values()].flatMap((each) => TABLE_NAMES.map((table) => [...each[table].values()])),
  );

describe('when persons are hidden', () => {
  test('whoever is of that kind gets a number, whatever the name looks like; others keep theirs unless a word of a person is in it', () => {
    const map = withActors(
      ['a', 'wijkagent', 'person'],
      ['b', 'Buurtmoeders', 'group'],
      ['c', 'Fatima el Amrani', 'person'],
      ['d', 'Stichting Vrienden van FATIMA', 'organisation'],
      ['e', 'Fatimas groep', 'group'],
      ['f', 'Politie van de El', 'organisation'],
    );
    const seen = hidden(map, 'persons').map;
    expect(namesOn(seen)).toEqual(['person 1', 'Buurtmoeders', 'person 2', 'organisation 1', 'group 2', 'Politie van de El']);
    expect(namesOn(hidden(map, 'everybody').map)).toEqual([
      'person 1',
      'group 1',
      'person 2',
      'organisation 1',
      'group 2',
      'organisation 2',
    ]);
    expect(hidden(map, 'none').map).toBe(map);
  });

  test('so is whoever was one on a snapshot, is not there any more, had another name or was said to be somebody', () => {
    const then = withActors(['x', 'Karel', 'person'], ['y', 'Gemma', 'person']);
    const start = withActors(['a', 'Ada', 'person'], ['b', 'Bo', 'person'], ['c', 'Cas', 'person'], ['g', 'Adagroep', 'group']);
    const map = [
      foto('een', then, '2025-01-01'),
      foto('twee'),
      rename('a', 'Adriaan'),
      { do: 'editActor', id: actorId('c'), set: { kind: 'group' } } as Command,
      { do: 'removeItems', actors: [actorId('b')] } as Command,
      {
        do: 'matchActors',
        snapshot: 'een' as SnapshotId,
        with: 'now',
        pairs: [{ before: [actorId('x')], after: [actorId('a')] }],
      } as Command,
    ].reduce(mapAfter, start);
    const seen = hidden(map, 'persons').map;
    expect(namesOn(seen)).toEqual(['person 1', 'group 1', 'group 2']);
    expect([...mapsOfSnapshots(seen).values()].map(namesOn)).toEqual([
      ['person 1', 'person 2'],
      ['person 1', 'person 3', 'group 1', 'group 2'],
    ]);
    expect(textOf(seen)).not.toMatch(/ada|adriaan|\b(?:bo|cas)\b|karel|gemma/i);
    expect(isSoundThroughout(seen)).toBe(true);
  });

  test('a typed word is seen only when it was ticked, and then without the words of a person', () => {
    const camps = byId<Camp>([
      { id: 'c' as CampId, name: 'voor', order: 0 },
      { id: 'd' as CampId, name: 'Aanhang van Karel', order: 1 },
    ]);
    const map = [
      { do: 'editMap', set: { title: 'De Brug', owner: 'Karel' } } as Command,
      foto('karel'),
      {
        do: 'addEvent',
        event: { id: 'e' as TriggerEventId, name: 'Brand', date: '2026-11-22' as IsoDate, scope: 'local', note: 'bij Karel' },
      } as Command,
    ].reduce(mapAfter, { ...withActors(['a', 'Karel Smit', 'person']), camps });
    const nothing = hidden(map, 'persons').map;
    expect(textOf(nothing)).not.toMatch(/brug|karel|voor|brand/i);
    expect([...nothing.camps.values()].map(({ name }) => name)).toEqual(['camp 1', 'camp 2']);
    const listed = typedTexts(map);
    expect(listed.map(({ key, holdsPerson }) => `${key}${holdsPerson ? ' !' : ''}`)).toEqual(
      expect.arrayContaining([
        'map.title:De Brug',
        'map.owner:Karel !',
        'camps.name:voor',
        'camps.name:Aanhang van Karel !',
        'snapshots.name:Foto van karel !',
        'events.name:Brand',
        'events.note:bij Karel !',
      ]),
    );
    const all = hidden(
      map,
      'persons',
      listed.map(({ key }) => key),
    ).map;
    expect([...all.camps.values()].map(({ name }) => name)).toEqual(['voor', 'Aanhang van person 1']);
    expect([...all.snapshots.values()].map(({ name }) => name)).toEqual(['Foto van person 1']);
    expect([...all.events.values()].map(({ name, note }) => [name, note])).toEqual([['Brand', 'bij person 1']]);
    expect(textOf(all)).not.toMatch(/karel/i);
    const shown = hidden(
      map,
      'everybody',
      listed.map(({ key }) => key),
    ).map;
    expect(textOf(shown)).not.toMatch(/brug|karel|voor|brand/i);
  });

  test('the name of a group with a word of a person in it is seen as it was typed when it was ticked, without all of a name', () => {
    const map = withActors(
      ['a', 'Wijkagent Noord', 'person'],
      ['b', 'Karel', 'person'],
      ['c', 'Moskee Noord', 'organisation'],
      ['d', 'Vrienden van Karel', 'group'],
      ['e', 'Buurtmoeders', 'group'],
    );
    const listed = typedTexts(map, ['actor']);
    expect(listed.map(({ text, holdsPerson }) => [text, holdsPerson])).toEqual([
      ['Moskee Noord', false],
      ['Vrienden van Karel', true],
    ]);
    const ticked = listed.map(({ key }) => key);
    expect(namesOn(hidden(map, 'persons').map)).toEqual(['person 1', 'person 2', 'organisation 1', 'group 1', 'Buurtmoeders']);
    expect(namesOn(hidden(map, 'persons', ticked).map)).toEqual([
      ...['person 1', 'person 2', 'Moskee Noord', 'Vrienden van person 2', 'Buurtmoeders'],
    ]);
    // Whatever was ticked, a person is hidden, and so is everybody.
    const everyKey = [...map.actors.values()].map(({ name }) => `actors.name:${name}`);
    expect(namesOn(hidden(map, 'persons', everyKey).map).slice(0, 2)).toEqual(['person 1', 'person 2']);
    expect(namesOn(hidden(map, 'everybody', everyKey).map)[2]).toBe('organisation 1');
  });

  test('no number is the name of another, and no two names become one', () => {
    const map: ActorMap = {
      ...withActors(['a', 'Ada', 'person'], ['g', 'person 1', 'group'], ['h', 'Bo', 'person']),
      camps: byId<Camp>([
        { id: 'c' as CampId, name: 'Ada', order: 0 },
        { id: 'd' as CampId, name: 'Adas', order: 1 },
        { id: 'e' as CampId, name: 'camp 2', order: 2 },
      ]),
    };
    const ticked = typedTexts(map).map(({ key }) => key);
    const seen = hidden(map, 'persons', ticked).map;
    expect(namesOn(seen)).toEqual(['person 2', 'person 1', 'person 3']);
    expect([...seen.camps.values()].map(({ name }) => name)).toEqual(['person 2', 'camp 3', 'camp 2']);
  });
});

test('camps are one over all moments by name where a map was drawn anew, and two where they stood beside each other', () => {
  const camp = (id: string, name: string, order = 0): Camp => ({ id: id as CampId, name, order });
  const then = { ...mapOf([]), camps: byId<Camp>([camp('x', 'Voor'), camp('y', 'tegen', 1)]) };
  const now = { ...mapOf([]), camps: byId<Camp>([camp('x', 'tegen'), camp('z', 'voor', 1)]) };
  const seen = hidden(mapAfter(now, foto('toen', then, '2025-01-01')), 'everybody').map;
  expect([...(mapsOfSnapshots(seen).values().next().value as ActorMap).camps.values()].map(({ name }) => name)).toEqual([
    'camp 1',
    'camp 2',
  ]);
  expect([...seen.camps.values()].map(({ name }) => name)).toEqual(['camp 1', 'camp 3']);
});

test('neighbourhoods of an official list keep their names; of those that somebody typed nobody sees where they lie either', () => {
  const area = (id: string, name: string, code: string): Area => ({ id: id as AreaId, name, code, district: 'Noord' });
  const outline = [[[[0, 0] as const, [1, 0] as const, [1, 1] as const]]];
  const map: ActorMap = {
    ...mapOf([]),
    areas: byId<Area>([area('a', 'Vermeerbuurt', 'BU03630001'), area('b', 'De hoek', 'N1'), area('c', 'Zuid', '12')]),
    areaProfiles: byId<AreaProfile>(['a', 'b', 'c'].map((id) => ({ id: id as AreaId, population: 9, outline }))),
  };
  const seen = hidden(map, 'everybody').map;
  expect([...seen.areas.values()].map(({ name, code, district }) => [name, code, district])).toEqual([
    ['Vermeerbuurt', 'BU03630001', 'Noord'],
    ['area 2', '', 'district 1'],
    ['Zuid', '12', 'Noord'],
  ]);
  expect([...seen.areaProfiles.keys()]).toEqual(['areas-1', 'areas-3']);
  expect(typedTexts(map).map(({ key }) => key)).toEqual(
    expect.arrayContaining(['areas.name:De hoek', 'areas.code:N1', 'areas.district:Noord']),
  );
});

test('a neighbourhood of an official list that somebody renamed, typed or called after a person is not one of it', () => {
  const official = (name: string, district = 'Noord'): Area => ({ id: 'a' as AreaId, name, code: 'BU03631234', district });
  const onMap = (...areas: Area[]): ActorMap => ({ ...withActors(['p', 'Fatima', 'person']), areas: byId<Area>(areas) });
  const edit = (set: Partial<Area>): Command => ({ do: 'editArea', id: 'a' as AreaId, set });
  const areaOn = (map: ActorMap) => {
    const { name, code, district } = [...hidden(map, 'everybody').map.areas.values()][0] as Area;
    return [name, code, district];
  };
  const nothing = ['area 1', '', 'district 1'];
  expect(areaOn(onMap(official('Vermeerbuurt')))).toEqual(['Vermeerbuurt', 'BU03631234', 'Noord']);
  expect(areaOn(onMap(official('Straat van Fatima')))).toEqual(nothing);
  expect(areaOn(onMap(official('Vermeerbuurt', 'Wijk van Fatima')))).toEqual(nothing);
  for (const set of [{ name: 'Straat van de bakker' }, { district: 'Wijk van de bakker' }, { code: 'BU03630001' }])
    expect(areaOn(mapAfter(onMap(official('Vermeerbuurt')), edit(set)))).toEqual(nothing);
  expect(areaOn(mapAfter(onMap(official('Vermeerbuurt')), edit({ name: 'Vermeerbuurt' })))[0]).toBe('Vermeerbuurt');
  const pasted = mapAfter(onMap(), { do: 'addAreas', areas: [official('Straat van de bakker')] });
  expect(areaOn(pasted)).toEqual(nothing);
  expect(typedTexts(pasted, ['area']).map(({ text }) => text)).toEqual(['Straat van de bakker']);
});

/** Names with all that makes them hard to find back. */
const HARD = [
  ...['İpek Işık', 'Jürgen Groß', 'Soﬁe de Vries', 'Zoe\u0308 A\u030Angstro\u0308m', 'Bo', 'Li Na', 'Ayşe Yılmaz', 'Emre Yılmaz'],
  ...['Fatima el-Amrani', 'al-Masri', 'Jan van der Berg', 'Sinéad O’Brien', 'd’Artagnan', 'Fa\u00ADtou\u200Bmata  Diallo'],
  ...['Фатима Иванова', 'فاطمة علي', '王小明', 'Γιώργος Παπαδόπουλος', 'ŁUKASZ ŻÓŁĆ', 'Q.', 'Ben', 'El'],
];
const JOINED = [
  (name: string) => name,
  (name: string) => `Vrienden van ${name}`,
  (name: string) => `${name}s buurtgroep`,
  (name: string) => `${name}'s-groep`,
  (name: string) => name.toLocaleUpperCase('tr'),
  (name: string) => name.toLocaleUpperCase('en'),
  (name: string) => name.toLocaleLowerCase('de'),
  (name: string) => name.toLocaleLowerCase('tr'),
  (name: string) => name.normalize('NFD').split(' ').join('   '),
  (name: string) => [...name].join('\u200B'),
  (name: string) => [...name].join('\u00AD'),
  (name: string) => name.replace(/ /g, '-'),
];
/** Written by somebody else than the program: in other ways than it looks. */
const FOLDS: readonly ((text: string) => string)[] = ['en', 'tr', 'de'].flatMap((locale) => [
  (text) => text.toLocaleLowerCase(locale),
  (text) => text.toLocaleUpperCase(locale),
  (text) =>
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLocaleLowerCase(locale),
]);
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/[\u00AD\u200B]/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1 && !['van', 'der', 'de', 'el', 'al'].includes(word.toLowerCase()));

test('no word of a person’s name is left anywhere, however it is written there', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...HARD), { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...JOINED)), { minLength: 6, maxLength: 6 }),
      (names, joined) => {
        const texts = joined.map(([at, join]) => join(names[at % names.length] as string));
        const groups = texts.map((text, i) => [`g${i}`, text, 'group'] as const);
        const start: ActorMap = {
          ...withActors(...names.map((name, i) => [`p${i}`, name, 'person'] as const), ...groups),
          camps: byId<Camp>(texts.map((name, order) => ({ id: `c${order}` as CampId, name, order }))),
        };
        const map = [
          ...texts.map((text, i): Command => ({ do: 'editActor', id: actorId(`g${i}`), set: { note: text } })),
          foto('een'),
          { do: 'removeItems', actors: names.map((_, i) => actorId(`p${i}`)) } as Command,
        ].reduce((so, command) => mapAfter(so, command), start);
        const ticked = typedTexts(map).map(({ key }) => key);
        for (const level of ['persons', 'everybody'] as const) {
          const said = textOf(hidden(map, level, ticked).map).replace(/"(?:id|from|to|base|[a-zA-Z]+)":/g, '');
          for (const fold of FOLDS) {
            const words = new Set(fold(said).split(/[^\p{L}\p{M}]+/u));
            const left = names.flatMap((name) => wordsOf(name).filter((word) => words.has(fold(word))));
            expect(left).toEqual([]);
          }
        }
      },
    ),
    { numRuns: 100, seed: 9 },
  );
});
