import { areaColumns } from './areaColumns.ts';
import { areaGeometry, type RawAreas } from './areaGeometry.ts';
import {
  type AreaFileSettings,
  type AreaFormat,
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
import { namedSystem } from './namedSystem.ts';
import { otherAreaFile, otherAreaJson } from './otherAreaFile.ts';
import { placedOutlines } from './placedOutlines.ts';
import { TooDetailed } from './rawGeometry.ts';
import { MAX_COLUMNS, placeAt } from './rawNetwork.ts';
import { readAreaJson } from './readAreaJson.ts';
import { readAreaTable } from './readAreaTable.ts';
import { MAX_FILE_BYTES } from './readFiles.ts';

/**
 * What a file says of neighbourhoods: GeoJSON, TopoJSON or Esri JSON with their outlines, or a table with their numbers of inhabitants. What a
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
  const bare = text.replace(/^\uFEFF/, '');
  const other = otherAreaFile(bytes, bare);
  if (other) return refusal(other.code, other.details);
  const notices: AreaNotice[] = encoding === 'windows-1252' ? [{ code: 'decodedAs', details: {} }] : [];
  if (/^\s*[[{\u001E]/.test(bare)) return ofJson(name, bare, settings, notices);
  switch (contentKind(bytes, text)) {
    case 'empty':
      return refusal('emptyFile', { file: name });
    case 'spreadsheet':
      return refusal('spreadsheetFile', { file: name });
    case 'csv':
      return ofTable(name, text, settings, notices);
    default:
      return refusal('notAreas', { file: name });
  }
};

const ofJson = (name: string, text: string, settings: AreaFileSettings, notices: readonly AreaNotice[]): AreaPreview => {
  const read = readAreaJson(name, text);
  if ('code' in read) return refusal(read.code, read.details, read.place);
  try {
    const raw = areaGeometry(read.value);
    if (raw) return ofGeometry(raw, read.isByLine && raw.format === 'geojson' ? 'geojsonLines' : raw.format, settings, notices);
    const other = otherAreaJson(read.value);
    return other ? refusal(other.code, other.details) : refusal('notAreas', { file: name });
  } catch (problem) {
    if (problem instanceof TooDetailed) return refusal('tooDetailed', { most: MAX_CORNERS });
    throw problem;
  }
};

const ofGeometry = (
  raw: RawAreas,
  format: AreaFormat,
  settings: AreaFileSettings,
  before: readonly AreaNotice[],
): AreaPreview => {
  if (raw.areas.length > MAX_AREAS) return refusal('tooManyAreas', { most: MAX_AREAS, found: raw.areas.length });
  if (raw.areas.length === 0)
    return raw.withoutPolygon > 0 ? refusal('onlyPoints', { count: raw.withoutPolygon }) : refusal('noAreas');
  if (hasTooManyColumns(raw.areas.map(({ properties }) => properties))) return refusal('tooManyColumns', { most: MAX_COLUMNS });
  const said = raw.systems.map(namedSystem).filter((system) => system !== null);
  for (const system of said) if ('unknown' in system) return refusal('systemUnknown', { name: system.unknown });
  const named = said.flatMap((system) => ('system' in system ? [system.system] : []));
  const placed = placedOutlines(
    raw.areas.map(({ polygons }) => polygons),
    named,
  );
  if ('example' in placed) return refusal('coordinatesUnknown', { example: placed.example });
  const { writing, outlines } = placed;
  const columns = areaColumns(
    raw.areas.map(({ properties }) => properties),
    settings,
  );
  const found = foundAreas(
    raw.areas.map(({ properties, isUnusable }, at) => ({
      cells: properties,
      outline: outlines[at] ?? [],
      lost: isUnusable ? 'outlineUnusable' : (placed.lost[at] ?? null),
    })),
    columns,
  );
  // In a file the last corner of a ring says the first again.
  const had = cornersIn(
    raw.areas.map(({ polygons }) => polygons),
    -1,
  );
  const has = cornersIn(outlines);
  const isOtherwise = writing !== null && named.length > 0 && !named.includes(writing.system);
  const notices: AreaNotice[] = [
    ...before,
    ...(raw.isPartial ? [{ code: 'isPartial' as const, details: {} }] : []),
    ...(raw.layer === null ? [] : [{ code: 'layerChosen' as const, details: { name: raw.layer } }]),
    ...counted('noPolygon', raw.withoutPolygon),
    ...counted('axesSwapped', writing?.isSwapped ? 1 : 0),
    ...(isOtherwise ? [{ code: 'systemOtherwise' as const, details: { named: named[0] ?? '', used: writing.system } }] : []),
    ...(has < had * 0.95 ? [{ code: 'simplified' as const, details: { had, has } }] : []),
    ...found.notices,
  ];
  return { readable: true, format, system: writing?.system ?? null, areas: found.areas, columns, notices };
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
    rows.map((cells) => ({ cells, outline: [], lost: null })),
    columns,
  );
  return {
    readable: true,
    format: 'table',
    system: null,
    areas: found.areas,
    columns,
    notices: [...before, ...notices, ...found.notices],
  };
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

const refusal = (code: AreaRefusalCode, details: RefusedAreas['details'] = {}, place: Place | null = null): RefusedAreas => ({
  readable: false,
  code,
  details,
  place,
});
