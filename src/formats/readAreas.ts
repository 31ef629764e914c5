import { areaColumns } from './areaColumns.ts';
import { areaGeometry, type RawArea, type RawAreas, TooDetailed } from './areaGeometry.ts';
import {
  type AreaFileSettings,
  type AreaNotice,
  type AreaPreview,
  type AreaRefusalCode,
  MAX_AREAS,
  MAX_CORNERS,
  type RefusedAreas,
} from './areaPreview.ts';
import { contentKind } from './contentKind.ts';
import { decodeText } from './decodeText.ts';
import { foundAreas } from './foundAreas.ts';
import type { ImportFile, Place } from './importPreview.ts';
import { type Extent, planeOf } from './planeCoordinates.ts';
import { MAX_COLUMNS, placeAt } from './rawNetwork.ts';
import { readAreaTable } from './readAreaTable.ts';
import { MAX_FILE_BYTES } from './readFiles.ts';
import { readJson } from './readJson.ts';
import { simplifyOutlines } from './simplifyOutlines.ts';

/**
 * What a file says of neighbourhoods: GeoJSON or TopoJSON with their outlines, or a table with their numbers of inhabitants. What a
 * file is shows from its content. 20 MB, 5,000 areas and a million corners at most. Never throws; a file that breaks off is refused
 * with the place.
 */
export const readAreas = (file: ImportFile, settings: AreaFileSettings): AreaPreview => {
  try {
    return previewOf(file, settings);
  } catch {
    // Whatever a file does to a reader, whoever chose it gets an answer.
    return refusal('readerFailed');
  }
};

const previewOf = (file: ImportFile, settings: AreaFileSettings): AreaPreview => {
  const { name, bytes } = file;
  if (bytes.length > MAX_FILE_BYTES)
    return refusal('fileTooBig', { most: MAX_FILE_BYTES / 1024 / 1024, found: Math.ceil(bytes.length / 1024 / 1024) });
  const { text, encoding } = decodeText(bytes);
  const notices: AreaNotice[] = encoding === 'windows-1252' ? [{ code: 'decodedAs', details: {} }] : [];
  switch (contentKind(bytes, text)) {
    case 'empty':
      return refusal('emptyFile', { file: name });
    case 'spreadsheet':
      return refusal('spreadsheetFile', { file: name });
    case 'json':
      return ofJson(name, text, settings, notices);
    case 'csv':
      return ofTable(name, text, settings, notices);
    default:
      return refusal('notAreas', { file: name });
  }
};

const ofJson = (name: string, text: string, settings: AreaFileSettings, notices: readonly AreaNotice[]): AreaPreview => {
  const read = readJson(name, text.replace(/^\uFEFF/, ''));
  if ('code' in read) return refusal(read.code, read.details, read.place);
  if (read.broken) return refusal('brokenOff', {}, read.broken);
  try {
    const raw = areaGeometry(read.value);
    return raw ? ofGeometry(raw, settings, notices) : refusal('notAreas', { file: name });
  } catch (problem) {
    if (problem instanceof TooDetailed) return refusal('tooDetailed', { most: MAX_CORNERS });
    throw problem;
  }
};

const ofGeometry = (raw: RawAreas, settings: AreaFileSettings, before: readonly AreaNotice[]): AreaPreview => {
  if (raw.areas.length > MAX_AREAS) return refusal('tooManyAreas', { most: MAX_AREAS, found: raw.areas.length });
  if (raw.areas.length === 0) return refusal('noAreas');
  if (hasTooManyColumns(raw.areas.map(({ properties }) => properties))) return refusal('tooManyColumns', { most: MAX_COLUMNS });
  const extent = extentOf(raw.areas);
  const plane = extent && planeOf(extent);
  if (extent && !plane) return refusal('coordinatesUnknown', { example: `${extent.west}, ${extent.south}` });
  const outlines = simplifyOutlines(
    raw.areas.map(({ polygons }) =>
      polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => plane?.toPlane(x, y) ?? [x, y]))),
    ),
  );
  const columns = areaColumns(
    raw.areas.map(({ properties }) => properties),
    settings,
  );
  const found = foundAreas(
    raw.areas.map(({ properties }, at) => ({ cells: properties, outline: outlines[at] ?? [] })),
    columns,
  );
  // In a file the last corner of a ring says the first again.
  const [had, has] = [
    cornersIn(
      raw.areas.map(({ polygons }) => polygons),
      -1,
    ),
    cornersIn(outlines),
  ];
  const lost = outlines.filter((outline, at) => outline.length === 0 && (raw.areas[at]?.polygons.length ?? 0) > 0).length;
  const notices: AreaNotice[] = [
    ...before,
    ...(raw.layer === null ? [] : [{ code: 'layerChosen' as const, details: { name: raw.layer } }]),
    ...counted('noPolygon', raw.withoutPolygon),
    ...counted('outlineUnusable', raw.unusable + lost),
    ...counted('axesSwapped', plane?.isSwapped ? 1 : 0),
    ...(has < had * 0.95 ? [{ code: 'simplified' as const, details: { had, has } }] : []),
    ...found.notices,
  ];
  return { readable: true, format: raw.format, areas: found.areas, columns, notices };
};

const ofTable = (name: string, text: string, settings: AreaFileSettings, before: readonly AreaNotice[]): AreaPreview => {
  const { rows, notices, openedAt } = readAreaTable(text, settings);
  if (openedAt !== null) {
    const place = placeAt(name, text, openedAt);
    return refusal('brokenOff', { quoteLine: place.line }, place);
  }
  if (rows.length > MAX_AREAS) return refusal('tooManyAreas', { most: MAX_AREAS, found: rows.length });
  if (rows.length === 0) return refusal('noAreas');
  if (hasTooManyColumns(rows)) return refusal('tooManyColumns', { most: MAX_COLUMNS });
  const columns = areaColumns(rows, settings);
  const found = foundAreas(
    rows.map((cells) => ({ cells, outline: [] })),
    columns,
  );
  return { readable: true, format: 'csv', areas: found.areas, columns, notices: [...before, ...notices, ...found.notices] };
};

const hasTooManyColumns = (rows: readonly ReadonlyMap<string, string>[]): boolean => {
  const columns = new Set<string>();
  return rows.some((row) => {
    for (const column of row.keys()) columns.add(column);
    return columns.size > MAX_COLUMNS;
  });
};

const counted = (code: AreaNotice['code'], count: number): AreaNotice[] => (count > 0 ? [{ code, details: { count } }] : []);

const cornersIn = (outlines: readonly (readonly (readonly (readonly unknown[])[])[])[], more = 0): number =>
  outlines.flat(2).reduce((sum, ring) => sum + ring.length + more, 0);

const extentOf = (areas: readonly RawArea[]): Extent | null => {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const { polygons } of areas)
    for (const rings of polygons)
      for (const ring of rings)
        for (const [x, y] of ring) {
          west = Math.min(west, x);
          east = Math.max(east, x);
          south = Math.min(south, y);
          north = Math.max(north, y);
        }
  return west <= east ? { west, south, east, north } : null;
};

const refusal = (code: AreaRefusalCode, details: RefusedAreas['details'] = {}, place: Place | null = null): RefusedAreas => ({
  readable: false,
  code,
  details,
  place,
});
