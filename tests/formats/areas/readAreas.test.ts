import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAreas } from '../../../src/formats/readAreas.ts';
import { collection, feature, plainSettings, readable, readJsonFile, readText, square } from './areaFiles.ts';

const codes = (preview: ReturnType<typeof readText>) => readable(preview).notices.map(({ code }) => code);
const rd = (x: number, y: number, size = 1000) => square(120_000 + x, 480_000 + y, size);

describe('neighbourhoods from GeoJSON', () => {
  test('in Rijksdriehoek stay where they are, in whole metres, the last corner not said twice', () => {
    const file = {
      ...collection(feature({ naam: 'Haven', buurtcode: 'BU01', wijknaam: 'Noord' }, [rd(0.4, 0)])),
      crs: { type: 'name' },
    };
    expect(readable(readJsonFile(file)).areas).toEqual([
      {
        name: 'Haven',
        code: 'BU01',
        district: 'Noord',
        population: null,
        outline: [
          [
            [
              [120_000, 480_000],
              [121_000, 480_000],
              [121_000, 481_000],
              [120_000, 481_000],
            ],
          ],
        ],
      },
    ]);
  });

  test('in degrees come within a metre of where Rijksdriehoek has them', () => {
    const westertoren = [
      [4.88352559, 52.37453253],
      [4.9, 52.37453253],
      [4.9, 52.39],
      [4.88352559, 52.37453253],
    ];
    const [area] = readable(readJsonFile(collection(feature({ name: 'A' }, [westertoren])))).areas;
    const [x = 0, y = 0] = area?.outline[0]?.[0]?.find(([at]) => at < 121_000) ?? [];
    expect(Math.abs(x - 120_700.723)).toBeLessThan(1.5);
    expect(Math.abs(y - 487_525.501)).toBeLessThan(1.5);
  });

  test('with latitude first are put right, and it is said', () => {
    const turned = square(4.9, 52.3, 0.01).map(([x, y]) => [y, x]);
    const swapped = readJsonFile(collection(feature({ name: 'A' }, [turned])));
    expect(codes(swapped)).toContain('axesSwapped');
    expect(readable(swapped).areas[0]?.outline).toHaveLength(1);
  });

  test('in coordinates that are neither are refused', () => {
    const lambert = square(650_000, 6_800_000, 1000);
    expect(readJsonFile(collection(feature({ name: 'A' }, [lambert])))).toMatchObject({
      readable: false,
      code: 'coordinatesUnknown',
    });
  });

  test('keep holes and islands, whichever way they wind', () => {
    const hole = square(120_300, 480_300, 200);
    const file = collection(
      feature({ naam: 'Gat' }, [rd(0, 0).reverse(), hole]),
      feature({ naam: 'Eilanden' }, [[rd(2000, 0)], [rd(4000, 0).reverse()]], 'MultiPolygon'),
    );
    const [withHole, islands] = readable(readJsonFile(file)).areas;
    expect(withHole?.outline.map((polygon) => polygon.length)).toEqual([2]);
    expect(islands?.outline.map((polygon) => polygon.length)).toEqual([1, 1]);
  });

  test('without name take their code; without both they are left out, and both are said', () => {
    const file = collection(feature({ code: 'X1' }, [rd(0, 0)]), feature({}, [rd(2000, 0)]), feature(null, [rd(4000, 0)]));
    const preview = readable(readJsonFile(file));
    expect(preview.areas.map(({ name }) => name)).toEqual(['X1']);
    expect(preview.notices).toContainEqual({ code: 'noName', details: { count: 2, name: '' } });
    expect(preview.notices).toContainEqual({ code: 'codeAsName', details: { count: 1, name: 'X1' } });
  });

  test('of one name are told apart by district or code; parts with the same code become one', () => {
    const file = collection(
      feature({ naam: 'Centrum', code: '1', wijk: 'Oost' }, [rd(0, 0)]),
      feature({ naam: 'centrum', code: '2', wijk: 'West' }, [rd(2000, 0)]),
      feature({ naam: 'Kade', code: '3' }, [rd(4000, 0)]),
      feature({ naam: 'Kade', code: '3' }, [rd(6000, 0)]),
    );
    const { areas, notices } = readable(readJsonFile(file));
    expect(areas.map(({ name, outline }) => [name, outline.length])).toEqual([
      ['Centrum (Oost)', 1],
      ['centrum (West)', 1],
      ['Kade', 2],
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['partsJoined', 'namesToldApart']);
  });

  test('of which a corner is no number keep their name and lose their outline; points and lines are passed over', () => {
    const text = JSON.stringify(
      collection(
        feature({ naam: 'Krom' }, [
          [
            [120_000, 480_000],
            ['x', 1],
            [121_000, 481_000],
          ],
        ]),
        feature({ naam: 'Ver' }, [
          [
            [120_000, 480_000],
            [1, 0],
            [121_000, 481_000],
          ],
        ]),
        feature({ naam: 'Punt' }, [120_000, 480_000], 'Point'),
        feature({ naam: 'Goed' }, [rd(0, 0)]),
        { type: 'Feature', properties: { naam: 'Zonder' }, geometry: null },
        'geen feature',
      ),
    ).replace('[1,0]', '[1e999,0]');
    const { areas, notices } = readable(readText(text));
    expect(areas.map(({ name, outline }) => [name, outline.length])).toEqual([
      ['Krom', 0],
      ['Ver', 0],
      ['Goed', 1],
      ['Zonder', 0],
    ]);
    expect(notices).toContainEqual({ code: 'noPolygon', details: { count: 1 } });
    expect(notices).toContainEqual({ code: 'outlineUnusable', details: { count: 2, name: 'Krom', names: 'Krom, Ver' } });
    expect(notices).toContainEqual({ code: 'noName', details: { count: 1, name: '' } });
  });

  test('have their properties recognised by name, and read otherwise when corrected', () => {
    const file = collection(feature({ id: 7, statnaam: 'Haven', omschrijving: 'Bij het water', aant: 12 }, [rd(0, 0)]));
    const before = readable(readJsonFile(file));
    expect(before.columns.map(({ column, field, because }) => [column, field, because])).toEqual([
      ['id', 'code', 'recognised'],
      ['statnaam', 'name', 'recognised'],
      ['omschrijving', null, 'unknown'],
      ['aant', null, 'unknown'],
    ]);
    const after = readable(readJsonFile(file, { columns: { omschrijving: 'name', aant: 'population', id: null } }));
    expect(after.areas[0]).toMatchObject({ name: 'Bij het water', code: '', population: 12 });
    expect(after.columns.find(({ column }) => column === 'statnaam')?.field).toBe(null);
  });

  test('lose invisible signs and what is too long of a name', () => {
    const file = collection(feature({ naam: `A\u202Eb\u0000${'x'.repeat(300)}` }, [rd(0, 0)]));
    const [area] = readable(readJsonFile(file)).areas;
    expect(area?.name).toMatch(/^Abx{118}$/);
  });
});

describe('neighbourhoods from TopoJSON', () => {
  const topology = {
    type: 'Topology',
    transform: { scale: [10, 10], translate: [120_000, 480_000] },
    arcs: [
      [
        [100, 0],
        [0, 100],
      ],
      [
        [100, 100],
        [-100, 0],
        [0, -100],
        [100, 0],
      ],
      [
        [100, 0],
        [100, 0],
        [0, 100],
        [-100, 0],
      ],
    ],
    objects: {
      gemeente: { type: 'Polygon', arcs: [[1, 2]], properties: { naam: 'Stad' } },
      buurten: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: { naam: 'West' } },
          { type: 'Polygon', arcs: [[2, -1]], properties: { naam: 'Oost' } },
        ],
      },
    },
  };

  test('have their borders put together from arcs, also walked backwards; the layer with most areas is taken', () => {
    const preview = readable(readJsonFile(topology));
    expect(preview.format).toBe('topojson');
    expect(preview.notices).toContainEqual({ code: 'layerChosen', details: { name: 'buurten' } });
    const corners = (at: number) => new Set(preview.areas[at]?.outline[0]?.[0]?.map(([x, y]) => `${x - 120_000} ${y - 480_000}`));
    expect(corners(0)).toEqual(new Set(['0 0', '1000 0', '1000 1000', '0 1000']));
    expect(corners(1)).toEqual(new Set(['1000 0', '2000 0', '2000 1000', '1000 1000']));
  });

  test('with an arc that is not there keep their names, and the rest', () => {
    const [west, oost] = topology.objects.buurten.geometries;
    const geometries = [west, { ...oost, arcs: [[9]] }];
    const broken = { ...topology, objects: { buurten: { type: 'GeometryCollection', geometries } } };
    expect(readable(readJsonFile(broken)).areas.map(({ outline }) => outline.length)).toEqual([1, 0]);
  });

  test('that repeat one arc without end are refused', () => {
    const geometries = [{ type: 'Polygon', arcs: [Array.from({ length: 400_000 }, () => 1)], properties: { naam: 'A' } }];
    const bomb = { ...topology, objects: { buurten: { type: 'GeometryCollection', geometries } } };
    expect(readJsonFile(bomb)).toMatchObject({ readable: false, code: 'tooDetailed' });
  });
});

describe('a file of neighbourhoods is refused', () => {
  test('when it has 20,000 areas, with how many there may be', () => {
    const many = collection(...Array.from({ length: 20_000 }, (_, at) => feature({ naam: `B${at}` }, [rd(at, 0, 1)])));
    expect(readJsonFile(many)).toMatchObject({ readable: false, code: 'tooManyAreas', details: { most: 5_000, found: 20_000 } });
  });

  test('when it breaks off, with the place', () => {
    expect(readText('{"type": "FeatureCollection",\n "features": [{"type"')).toMatchObject({
      readable: false,
      code: 'brokenOff',
      place: { file: 'buurten', line: 2 },
    });
  });

  test.each([
    ['empty', ' \n', 'emptyFile'],
    ['nested too deep', '['.repeat(100_000), 'tooDeep'],
    ['reaching into the program', '{"type":"FeatureCollection","features":[],"__proto__":{"x":1}}', 'forbiddenKey'],
    ['something else', '{"actors":[]}', 'notAreas'],
    ['another markup', '<svg xmlns="x"/>', 'notAreas'],
    ['without areas', '{"type":"FeatureCollection","features":[]}', 'noAreas'],
    ['a damaged workbook', 'PK\u0003\u0004xxxx', 'damagedWorkbook'],
  ])('when it is %s', (_, text, code) => {
    expect(readText(text)).toMatchObject({ readable: false, code });
    expect(({} as Record<string, unknown>)['x']).toBe(undefined);
  });

  test('when it is over 20 MB', () => {
    const big = { name: 'x', bytes: new Uint8Array(20 * 1024 * 1024 + 1) };
    expect(readAreas(big, plainSettings)).toMatchObject({
      readable: false,
      code: 'fileTooBig',
      details: { most: 20, found: 21 },
    });
  });
});

describe('real files', () => {
  test('a made-up town with a hole, an island and a wrong winding comes in whole', () => {
    const bytes = readFileSync(fileURLToPath(new URL('../../maps/areas/waterstad.geojson', import.meta.url)));
    const { areas } = readable(readAreas({ name: 'waterstad.geojson', bytes: new Uint8Array(bytes) }, plainSettings));
    expect(areas.map(({ outline }) => outline.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(areas.find(({ name }) => name === 'Meerzicht')?.outline[0]).toHaveLength(2);
  });

  const amsterdam = fileURLToPath(new URL('../../../../shared/data/amsterdam_buurten.geojson', import.meta.url));
  test('518 neighbourhoods, where that file is at hand, are kept in a quarter of its size', () => {
    if (!existsSync(amsterdam)) return;
    const bytes = new Uint8Array(readFileSync(amsterdam));
    const { areas } = readable(readAreas({ name: 'buurten.geojson', bytes }, plainSettings));
    expect(areas).toHaveLength(518);
    expect(areas.every(({ outline, code, district }) => outline.length > 0 && code !== '' && district !== '')).toBe(true);
    expect(JSON.stringify(areas.map(({ outline }) => outline)).length).toBeLessThan(bytes.length / 4);
  });
});
