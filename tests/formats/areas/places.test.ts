import { describe, expect, test } from 'vitest';
import { newActorMap } from '../../../src/domain/actorMap.ts';
import type { AreaId } from '../../../src/domain/identifiers.ts';
import { matchAreas } from '../../../src/formats/matchAreas.ts';
import { namedSystem } from '../../../src/formats/namedSystem.ts';
import { byId, plainProperties } from '../../maps/randomMap.ts';
import { collection, feature, readable, readJsonFile, readText, square } from './areaFiles.ts';

type Corners = readonly (readonly [number, number])[];
const flat = (corners: readonly number[][]) => corners.map(([x = 0, y = 0]) => [x, y] as const);

/** Three neighbourhoods of a kilometre side by side, as each system writes them. */
const IN: Readonly<Record<string, { readonly crs: string; readonly ring: (at: number) => Corners; readonly move: number }>> = {
  rijksdriehoek: {
    crs: 'urn:ogc:def:crs:EPSG::28992',
    ring: (at) => flat(square(120_000 + at * 1_100, 480_000, 1_000)),
    move: 2,
  },
  degrees: { crs: 'urn:ogc:def:crs:OGC:1.3:CRS84', ring: (at) => flat(square(4.9 + at * 0.016, 52.3, 0.014)), move: 0.05 },
  webMercator: { crs: 'EPSG:3857', ring: (at) => flat(square(545_000 + at * 1_800, 6_850_000, 1_600)), move: 10 },
};
const three = (ring: (at: number) => Corners) =>
  [0, 1, 2].map((at) => feature({ buurtcode: `BU0999000${at}`, buurtnaam: `Buurt ${at}` }, [ring(at)]));
const reaches = (outlines: readonly (readonly (readonly (readonly (readonly number[])[])[])[])[]) => {
  const xs = outlines.flat(3).map(([x = 0]) => x);
  return (
    xs.reduce((most, x) => Math.max(most, x), -Infinity) - xs.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY)
  );
};

describe.each(Object.entries(IN))('one wrong place in %s', (_, { crs, ring }) => {
  const swapped = ring(1).map(([x, y]) => [y, x]);
  const far = ring(1).map(([x, y]) => [x * 1.2, y * 1.001]);
  const spike = [...ring(1).slice(0, 2), [(ring(1)[2]?.[0] ?? 0) * 1.3, ring(1)[2]?.[1] ?? 0], ...ring(1).slice(3)];
  test.each<[string, unknown, string]>([
    [
      'at 0, 0',
      [
        [
          [0, 0],
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      ],
      'outlineUnusable',
    ],
    ['around 0, 0', [square(0, 0, 0.01)], 'placeElsewhere'],
    ['far out', [far], 'placeElsewhere'],
    ['with its axes swapped', [swapped], 'placeElsewhere'],
    ['with one corner at 0, 0', [[...ring(1).slice(0, 3), [0, 0], ring(1)[0]]], 'placeElsewhere'],
    ['with one corner far out', [spike], 'placeElsewhere'],
    ['with a corner that is no number', [[...ring(1).slice(0, 2), [Number.NaN, 1], ring(1)[0]]], 'outlineUnusable'],
    ['of two corners', [[ring(1)[0], ring(1)[1], ring(1)[0]]], 'outlineUnusable'],
    ['that is no list', 'kapot', 'outlineUnusable'],
  ])('%s is kept without outline and said by name; the others keep theirs, at their own size', (__, rings, code) => {
    const file = {
      ...collection(...three(ring), feature({ buurtcode: 'BU09990009', buurtnaam: 'Leeg' }, rings)),
      crs: { type: 'name', properties: { name: crs } },
    };
    const { areas, notices } = readable(readText(JSON.stringify(file).replaceAll('null', 'NaN')));
    expect(areas.map(({ name, outline }) => [name, outline.length])).toEqual([
      ['Buurt 0', 1],
      ['Buurt 1', 1],
      ['Buurt 2', 1],
      ['Leeg', 0],
    ]);
    expect(reaches(areas.map(({ outline }) => outline))).toBeLessThan(3_600);
    expect(notices).toContainEqual({ code, details: { count: 1, name: 'Leeg', names: 'Leeg' } });
  });

  test('among many hundreds does not take those at the border along', () => {
    const many = Array.from({ length: 400 }, (___, at) =>
      feature({ naam: `B${at}` }, [
        ring(at % 20).map(([x, y]) => [
          x,
          y + (ring(1)[0]?.[0] ?? 0) * 0 + Math.floor(at / 20) * ((ring(1)[2]?.[1] ?? 0) - (ring(1)[1]?.[1] ?? 0)),
        ]),
      ]),
    );
    const file = { ...collection(...many), crs: { type: 'name', properties: { name: crs } } };
    expect(readable(readJsonFile(file)).areas.every(({ outline }) => outline.length === 1)).toBe(true);
  });
});

describe('a system that a file names', () => {
  test.each([
    ['EPSG:28992', 'rijksdriehoek'],
    ['urn:ogc:def:crs:EPSG::28992', 'rijksdriehoek'],
    ['urn:x-ogc:def:crs:EPSG:6.11.2:28992', 'rijksdriehoek'],
    ['http://www.opengis.net/def/crs/EPSG/0/28992', 'rijksdriehoek'],
    ['urn:ogc:def:crs,crs:EPSG::28992,crs:EPSG::5709', 'rijksdriehoek'],
    ['Amersfoort / RD New', 'rijksdriehoek'],
    ['PROJCS["RD_New",GEOGCS["GCS_Amersfoort"]]', 'rijksdriehoek'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'degrees'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'degrees'],
    ['CRS84', 'degrees'],
    ['urn:ogc:def:crs:EPSG::4326', 'degrees'],
    ['https://www.opengis.net/def/crs/EPSG/0/4258', 'degrees'],
    ['WGS 84', 'degrees'],
    ['epsg:3857', 'webMercator'],
    ['EPSG:900913', 'webMercator'],
  ])('as %s is %s', (name, system) => {
    expect(namedSystem({ type: 'name', properties: { name } })).toEqual({ system });
    expect(namedSystem(name)).toEqual({ system });
  });

  test.each<[unknown, unknown]>([
    [{ type: 'EPSG', properties: { code: 28992 } }, { system: 'rijksdriehoek' }],
    [
      { type: 'link', properties: { href: 'http://spatialreference.org/ref/epsg/28992/proj4/', type: 'proj4' } },
      { system: 'rijksdriehoek' },
    ],
    [{ wkid: 102100, latestWkid: 3857 }, { system: 'webMercator' }],
    [{ wkid: 28992 }, { system: 'rijksdriehoek' }],
    [{ wkid: 31370 }, { unknown: 'EPSG:31370' }],
    ['urn:ogc:def:crs:EPSG::25831', { unknown: 'EPSG:25831' }],
    ['WGS 84 / UTM zone 31N', { unknown: 'WGS 84 / UTM zone 31N' }],
    [{ type: 'name' }, null],
    [null, null],
  ])('as %j is known, or what it is called', (said, answer) => expect(namedSystem(said)).toEqual(answer));

  test('and that is not read is in the refusal, wherever it stands', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } };
    const belgian = [square(150_000, 170_000, 1_000)];
    const within = { type: 'Feature', properties: { naam: 'A' }, geometry: { type: 'Polygon', coordinates: belgian, crs } };
    for (const file of [{ ...collection(feature({ naam: 'A' }, belgian)), crs }, collection(within)])
      expect(readJsonFile(file)).toMatchObject({ readable: false, code: 'systemUnknown', details: { name: 'EPSG:31370' } });
  });

  test('and that its coordinates are not in is not believed, and it is said', () => {
    const crs = { type: 'name', properties: { name: 'EPSG:4326' } };
    const preview = readable(readJsonFile({ ...collection(...three(IN['rijksdriehoek']?.ring ?? (() => []))), crs }));
    expect(preview).toMatchObject({ system: 'rijksdriehoek', areas: [{ outline: [[expect.anything()]] }, {}, {}] });
    expect(preview.notices.map(({ code }) => code)).toContain('systemOtherwise');
  });
});

describe('outlines of one map end up in one system', () => {
  // The spire of the Onze-Lieve-Vrouwetoren in Amersfoort, where Rijksdriehoek begins, and the Westertoren in Amsterdam.
  test.each([
    ['degrees', 'CRS84', [5.38720621, 52.1551744], [155_000, 463_000]],
    ['degrees', 'CRS84', [4.88352559, 52.37453253], [120_700.723, 487_525.501]],
    ['web map metres', 'EPSG:3857', [599_701.05, 6_828_231.754], [155_000, 463_000]],
  ])('from %s within metres of where they are (%s %j)', (_, crs, [x = 0, y = 0], [east = 0, north = 0]) => {
    const size = crs === 'CRS84' ? 0.01 : 1_000;
    const file = { ...collection(feature({ naam: 'A' }, [square(x, y, size)])), crs };
    const corner = readable(readJsonFile(file)).areas[0]?.outline[0]?.[0]?.[0] ?? [0, 0];
    expect(Math.hypot(corner[0] - east, corner[1] - north)).toBeLessThan(2);
  });

  const idOf = (name: string) => name as unknown as AreaId;
  const mapOf = (outline: readonly (readonly Corners[])[]) => ({
    ...newActorMap(plainProperties('m', 'Kaart')),
    areas: byId([{ id: idOf('a'), name: 'A', code: '', district: '' }]),
    areaProfiles: byId([{ id: idOf('a'), population: null, outline }]),
  });
  const found = [{ name: 'B', code: '', district: '', population: 3, outline: [[flat(square(121_000, 480_000, 900))]] }];

  test('what an earlier reader left in web map metres is put right when a file beside it comes in', () => {
    const near = mapOf([[flat(square(545_000, 6_850_000, 1_600))]]);
    const { command, elsewhere } = matchAreas(found, near, true, () => 'b');
    const [, moved] = command.profiles;
    expect(elsewhere).toEqual([]);
    expect(moved?.outline?.[0]?.[0]?.[0]?.every((each) => each > 100_000 && each < 500_000)).toBe(true);
  });

  test('of two parts of the world the one with most outlines stays, and who loses theirs is named', () => {
    const bonaire = mapOf([[flat(square(-7_600_000, 1_360_000, 2_000))]]);
    const one = matchAreas(found, bonaire, true, () => 'b');
    expect([one.displaced, one.elsewhere]).toEqual([['A'], []]);
    expect(one.command.profiles).toEqual([
      { id: 'b', population: 3, outline: found[0]?.outline },
      { id: 'a', outline: [] },
    ]);
    const more = ['a', 'c'].map((id) => ({ id: idOf(id), name: id, code: '', district: '' }));
    const outline = [[flat(square(-7_600_000, 1_360_000, 2_000))]];
    const both = { areas: byId(more), areaProfiles: byId(more.map(({ id }) => ({ id, population: null, outline }))) };
    const two = matchAreas(found, both, true, () => 'b');
    expect([two.displaced, two.elsewhere]).toEqual([[], ['B']]);
    expect(two.command.profiles).toEqual([{ id: 'b', population: 3 }]);
  });

  test('a drawn-up town stands in nobody’s way, replaced by the file or not', () => {
    const town = ['a', 'c', 'd'].map((id) => ({ id: idOf(id), name: id.toUpperCase(), code: '', district: '' }));
    const outline = [[flat(square(0, 2_100, 900))]];
    const old = { areas: byId(town), areaProfiles: byId(town.map(({ id }) => ({ id, population: null, outline }))) };
    const { command, displaced } = matchAreas([{ ...found[0], name: 'A' } as (typeof found)[number]], old, true, () => 'b');
    expect(displaced).toEqual(['C', 'D']);
    expect(command.profiles[0]?.outline).toEqual(found[0]?.outline);
  });
});
