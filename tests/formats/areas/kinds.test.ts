import { describe, expect, test } from 'vitest';
import { readAreas } from '../../../src/formats/readAreas.ts';
import { dataOf, packed, xlsxParts } from '../workbook/workbookBytes.ts';
import { collection, feature, plainSettings, readable, readJsonFile, readText, square } from './areaFiles.ts';

const rd = (at: number, size = 900) => square(120_000 + at * 1_000, 480_000, size);
const named = (at: number) => ({ statcode: `BU0999000${at}`, statnaam: `Buurt ${at}` });
const outlined = (text: string) =>
  readable(readText(text)).areas.map(({ name, outline }) => [name, outline.map((polygon) => polygon.length)]);
const refusedAs = (text: string) => {
  const preview = readText(text);
  return preview.readable ? 'read' : [preview.code, preview.details];
};

describe('GeoJSON a line at a time', () => {
  const lines = [0, 1, 2].map((at) => JSON.stringify(feature(named(at), [rd(at)])));
  const three = [0, 1, 2].map((at) => [`Buurt ${at}`, [1]]);
  test.each([
    ['a line each', lines.join('\n')],
    ['with the line ends of Windows and empty lines', `\uFEFF${lines.join('\r\n\r\n')}\r\n`],
    ['with commas that were left behind', lines.join(',\n')],
    ['behind record separators', lines.map((line) => `\u001E${line}\n`).join('')],
    [
      'behind record separators, over several lines',
      lines.map((line) => `\u001E${JSON.stringify(JSON.parse(line), null, 2)}\n`).join(''),
    ],
    ['as collections', lines.map((line) => JSON.stringify(collection(JSON.parse(line)))).join('\n')],
    ['in a list', `[${lines.join(',')}]`],
  ])('is read, %s', (_, text) => expect(outlined(text)).toEqual(three));

  test('is refused whole where one breaks off, with the line', () => {
    const broken = `${lines[0]}\n${lines[1]}\n{"type":"Feature","geom`;
    expect(readText(broken)).toMatchObject({ code: 'brokenOff', place: { line: 3 } });
  });

  test('says so in what it was recognised as', () => {
    expect(readText(lines.join('\n'))).toMatchObject({ format: 'geojsonLines', system: 'rijksdriehoek' });
  });
});

describe('Esri JSON', () => {
  const hole = [...square(120_200, 480_200, 100)].reverse();
  const esri = (rings: unknown, more: object = {}) => ({
    geometryType: 'esriGeometryPolygon',
    spatialReference: { wkid: 28992, latestWkid: 28992 },
    features: [
      { attributes: { OBJECTID: 1, BUURTNAAM: 'Een', INWONERS: 900 }, geometry: { rings } },
      { attributes: { OBJECTID: 2, BUURTNAAM: 'Twee', INWONERS: null }, geometry: { rings: [rd(1)] } },
    ],
    ...more,
  });
  test.each([
    ['one ring', [rd(0)], [1]],
    ['a hole, winding the other way', [[...rd(0)].reverse(), hole.slice().reverse()], [2]],
    ['a hole before its outer ring', [hole, rd(0)], [2]],
    ['several parts', [rd(0, 100), rd(2), [...square(122_200, 480_200, 100)].reverse()], [1, 2]],
    ['heights', [rd(0).map((corner) => [...corner, 3])], [1]],
  ])('with %s', (_, rings, polygons) => {
    expect(outlined(JSON.stringify(esri(rings)))).toEqual([
      ['Een', polygons],
      ['Twee', [1]],
    ]);
  });

  test('has its attributes and coordinates read, and is known as such', () => {
    const degrees = esri([square(4.9, 52.3, 0.01)], { spatialReference: { wkid: 102100, latestWkid: 4326 } });
    expect(readJsonFile({ ...degrees, features: degrees.features.slice(0, 1) })).toMatchObject({
      ...{ readable: true, format: 'esri', system: 'degrees' },
      areas: [{ name: 'Een', population: 900 }],
    });
    expect(readJsonFile(esri([rd(0)], { spatialReference: { wkid: 31370 } }))).toMatchObject({ code: 'systemUnknown' });
  });

  test('that is broken keeps the area; that is cut short says so', () => {
    const { areas, notices } = readable(readJsonFile(esri([[[1, 'x']]], { exceededTransferLimit: true })));
    expect(areas.map(({ outline }) => outline.length)).toEqual([0, 1]);
    expect(notices.map(({ code }) => code)).toEqual(expect.arrayContaining(['isPartial', 'outlineUnusable']));
    const curved = esri([]);
    const [first, second] = curved.features;
    const file = { ...curved, features: [{ ...first, geometry: { curveRings: [] } }, second] };
    expect(readable(readJsonFile(file)).areas.map(({ outline }) => outline.length)).toEqual([0, 1]);
  });
});

describe('what else people have', () => {
  test('two of one code are parts of one; a code that stands at other names is left out', () => {
    const parts = collection(feature(named(1), [rd(0)]), feature(named(1), [rd(1)]));
    expect(readable(readJsonFile(parts)).areas).toMatchObject([{ name: 'Buurt 1', outline: [{}, {}] }]);
    const shared = collection(...[0, 1, 2].map((at) => feature({ naam: `B${at}`, code: '0999' }, [rd(at)])));
    const { areas, notices } = readable(readJsonFile(shared));
    expect(areas.map(({ name, code }) => [name, code])).toEqual([0, 1, 2].map((at) => [`B${at}`, '']));
    expect(notices).toContainEqual({ code: 'codeShared', details: { count: 3, name: '0999' } });
  });

  test('a part at quite another place stays out, and the others stay', () => {
    const parts = feature({ naam: 'Eilanden' }, [[rd(0)], [rd(1)], [square(250_000, 600_000, 500)]], 'MultiPolygon');
    const file = collection(parts, ...[2, 3, 4].map((at) => feature(named(at), [rd(at)])));
    const { areas, notices } = readable(readJsonFile(file));
    expect(areas.map(({ outline }) => outline.length)).toEqual([2, 1, 1, 1]);
    expect(notices).toContainEqual({ code: 'placeElsewhere', details: { count: 1, name: 'Eilanden', names: 'Eilanden' } });
  });

  test('JSON-FG has what is not in degrees elsewhere', () => {
    const place = { type: 'Polygon', coordinates: [rd(0)] };
    const file = {
      ...collection({ type: 'Feature', properties: { naam: 'A' }, geometry: null, place }),
      coordRefSys: 'http://www.opengis.net/def/crs/EPSG/0/28992',
    };
    expect(readJsonFile(file)).toMatchObject({ system: 'rijksdriehoek', areas: [{ outline: [{}] }] });
  });

  test('TopoJSON with a system of its own, and codes beside the properties', () => {
    const file = {
      type: 'Topology',
      arcs: [rd(0)],
      objects: {
        buurten: {
          type: 'GeometryCollection',
          crs: { type: 'name', properties: { name: 'EPSG:28992' } },
          geometries: [{ type: 'Polygon', id: 'BU09990001', arcs: [[0]], properties: { naam: 'A' } }],
        },
      },
    };
    expect(readJsonFile(file)).toMatchObject({ system: 'rijksdriehoek', areas: [{ name: 'A', code: 'BU09990001' }] });
    const belgian = JSON.stringify(file).replace('28992', '31370');
    expect(refusedAs(belgian)).toEqual(['systemUnknown', { name: 'EPSG:31370' }]);
  });

  test('records of an open data service are a table', () => {
    const records = [
      { ID: 0, WijkenEnBuurten: 'GM0999    ', SoortRegio_2: 'Gemeente  ', AantalInwoners_5: 2400 },
      { ID: 1, WijkenEnBuurten: 'BU09990101', SoortRegio_2: 'Buurt     ', AantalInwoners_5: 1200 },
    ];
    for (const file of [{ 'odata.metadata': 'x', value: records }, records, { records: records.map((fields) => ({ fields })) }])
      expect(readable(readJsonFile(file)).areas).toMatchObject([{ code: 'BU09990101', population: 1200 }]);
  });

  test('a workbook has its sheet of areas read, and the others are said', () => {
    const sheet = [
      ['Kerncijfers wijken en buurten 2024'],
      ['regio', 'recs', 'gwb_code_10', 'a_inw'],
      ['Proefstad', 'Gemeente', 'GM0999', '2400'],
      ['Haven', 'Buurt', 'BU09990101', '1200'],
    ];
    const about = { name: 'Toelichting', data: dataOf([['Dit is een toelichting'], ['van twee regels']]) };
    const bytes = packed(xlsxParts([about, { name: 'KWB2024', data: dataOf(sheet) }]));
    const { areas, format, notices } = readable(readAreas({ name: 'kwb.xlsx', bytes }, plainSettings));
    expect(format).toBe('xlsx');
    expect(areas).toMatchObject([{ name: 'Haven', population: 1200 }]);
    expect(notices).toContainEqual({ code: 'sheetChosen', details: { name: 'KWB2024' } });
  });

  test.each<[string, string, string]>([
    ['only points', JSON.stringify(collection(feature({ naam: 'A' }, [120_000, 480_000], 'Point'))), 'onlyPoints'],
    ['no areas', '{"type":"FeatureCollection","features":[]}', 'noAreas'],
    ['KML', '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>', 'kml'],
    ['GML of a service', '<?xml version="1.0"?>\n<!-- x --><wfs:FeatureCollection xmlns:wfs="x"/>', 'gml'],
    ['a web page', '<!DOCTYPE html><html><body>GeoJSON</body></html>', 'webPage'],
    ['what a service can do', '<wfs:WFS_Capabilities version="2.0.0"/>', 'layerDescription'],
    ['what a layer is like', '{"currentVersion":10.91,"id":0,"name":"Buurten","fields":[]}', 'layerDescription'],
    ['the coordinates of a shapefile', 'PROJCS["RD_New",GEOGCS["GCS_Amersfoort"]]', 'shapefile'],
    ['a shapefile', "\u0000\u0000'\n\u0000\u0000", 'shapefile'],
    ['a GeoPackage', 'SQLite format 3\u0000', 'geoPackage'],
    ['a packed shapefile', 'PK\u0003\u0004\u0014\u0000buurten.shp', 'shapefile'],
    ['packed GeoJSON', 'PK\u0003\u0004\u0014\u0000buurten.geojson', 'packed'],
    ['packed KML', 'PK\u0003\u0004\u0014\u0000doc.kml', 'kml'],
    ['JSON of something else', '{"actors":[]}', 'notAreas'],
  ])('%s is refused by what it is', (_, text, code) => expect(readText(text)).toMatchObject({ readable: false, code }));

  test('an error of a service is passed on, without its mark-up', () => {
    expect(refusedAs('{"error":{"code":400,"message":"Invalid query"}}')).toEqual(['serviceError', { said: 'Invalid query' }]);
    const report = '<ows:ExceptionReport><ows:ExceptionText>Laag onbekend</ows:ExceptionText></ows:ExceptionReport>';
    expect(refusedAs(report)).toEqual(['serviceError', { said: 'Laag onbekend' }]);
  });

  test('a system on a map of long ago (bytes of a shapefile, packed small) never throws', () => {
    for (const start of [
      [0, 0, 0x27, 0x0a],
      [3, 124, 1, 1],
      [0x1f, 0x8b],
      [0x66, 0x67, 0x62, 3],
      [0x50, 0x41, 0x52, 0x31],
    ])
      expect(readAreas({ name: 'x', bytes: new Uint8Array(start) }, plainSettings).readable).toBe(false);
  });
});
