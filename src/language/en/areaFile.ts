import type { AreaField, AreaFormat, AreaNoticeCode, AreaRefusalCode } from '../../formats/areaPreview.ts';
import type { CoordinateSystem } from '../../formats/namedSystem.ts';
import { counted, listed } from '../grammar.ts';
import type { areaFile as nl } from '../nl/areaFile.ts';
import { formats } from './formats.ts';

type Details = Readonly<Record<string, string | number>>;
const text = (details: Details, key: string): string => String(details[key] ?? '');
const count = (details: Details): number => Number(details['count'] ?? 1);
const many = (details: Details, one: string, more: string): string => counted(count(details), one, more);
const number = (value: unknown): string => new Intl.NumberFormat('en-GB').format(Number(value));
const names = (details: Details): string =>
  `${text(details, 'names')}${count(details) > 3 ? ` and ${count(details) - 3} more` : ''}`;
const inQgis = 'Open it in QGIS and choose with the layer Export, Save Features As, and then GeoJSON.';
const systems: Readonly<Record<CoordinateSystem, string>> = {
  rijksdriehoek: 'Rijksdriehoek (EPSG:28992)',
  degrees: 'degrees (EPSG:4326)',
  webMercator: 'web map metres (EPSG:3857)',
};

const refusals: Readonly<Record<AreaRefusalCode, (details: Details) => string>> = {
  emptyFile: () => 'This file is empty.',
  fileTooBig: (details) => `This file is too big: ${text(details, 'found')} MB. Up to ${text(details, 'most')} MB is fine.`,
  tooSlow: (details) => `Reading took longer than ${text(details, 'seconds')} seconds and was stopped.`,
  macroWorkbook: formats.refusals.macroWorkbook,
  encryptedWorkbook: formats.refusals.encryptedWorkbook,
  oldWorkbook: formats.refusals.oldWorkbook,
  binaryWorkbook: formats.refusals.binaryWorkbook,
  unsafeEntries: formats.refusals.unsafeEntries,
  damagedWorkbook: formats.refusals.damagedWorkbook,
  doctypeRefused: formats.refusals.doctypeRefused,
  packedTooBig: () => 'This file becomes too big when it is unpacked. Save only the sheet of neighbourhoods in a new workbook.',
  notAreas: () =>
    'This is not a file of neighbourhoods. The program reads GeoJSON, TopoJSON, Esri JSON, Excel, LibreOffice and CSV.',
  brokenOff: (details) =>
    details['quoteLine'] === undefined
      ? 'This file stops in the middle of its contents or is damaged.'
      : `On line ${text(details, 'quoteLine')} a quotation mark opens that is not closed properly.`,
  tooDeep: () => 'The contents of this file are nested too deeply.',
  forbiddenKey: (details) => `At ${text(details, 'place')} this file holds a field that is not allowed.`,
  tooManyAreas: (details) =>
    `This file has ${number(details['found'])} areas. Up to ${number(details['most'])} is fine. Choose a file of just your municipality.`,
  tooDetailed: (details) => `The borders are drawn too finely: more than ${number(details['most'])} points.`,
  tooManyColumns: (details) => `This file has more than ${number(details['most'])} columns. Save it with fewer columns.`,
  coordinatesUnknown: (details) =>
    `The coordinates were not recognised (${text(details, 'example')}). The program knows degrees (WGS 84) and Rijksdriehoek.`,
  systemUnknown: (details) =>
    `The coordinates are in “${text(details, 'name')}”. The program does not read that system. Ask for the file or save it in Rijksdriehoek (EPSG:28992) or degrees (EPSG:4326), in QGIS under Export.`,
  onlyPoints: (details) =>
    `There are only points or lines in here (${number(details['count'])}), no areas with a border. Choose the file with the polygons.`,
  shapefile: () => `This is (part of) a shapefile. ${inQgis}`,
  geoPackage: () => `This is a map file that the program does not read. ${inQgis}`,
  kml: () => `This is KML, of Google Earth or Google Maps. ${inQgis}`,
  gml: () =>
    `This is GML. Ask the service for GeoJSON (outputFormat=application/json). Or: ${inQgis.charAt(0).toLowerCase()}${inQgis.slice(1)}`,
  packed: () => 'This is a packed file. Unpack it and choose the GeoJSON or CSV file inside.',
  webPage: () => 'This is a web page, not a file of neighbourhoods. Choose download on that page, and then GeoJSON or CSV.',
  serviceError: (details) => `The service gave no neighbourhoods but an error message: “${text(details, 'said')}”.`,
  layerDescription: () =>
    'This describes a map layer or service. The neighbourhoods themselves are not in it. Ask for them as GeoJSON (f=geojson, or outputFormat=application/json).',
  noAreas: () => 'There are no neighbourhoods in this file.',
  readerFailed: () => 'This file could not be read.',
};

const notices: Readonly<Record<AreaNoticeCode, (details: Details) => string>> = {
  noName: (details) => `${many(details, 'neighbourhood', 'neighbourhoods')} without name and code left out.`,
  codeAsName: (details) => `${many(details, 'neighbourhood', 'neighbourhoods')} without a name: the code is used as name.`,
  namesToldApart: (details) =>
    `${many(details, 'name occurs', 'names occur')} more than once, such as “${text(details, 'name')}”. A district, code or number has been added to tell them apart.`,
  partsJoined: (details) => `${many(details, 'part', 'parts')} joined with a neighbourhood of the same code or name.`,
  noPolygon: (details) => `${many(details, 'point or line', 'points or lines')} skipped.`,
  outlineUnusable: (details) =>
    `The border of ${many(details, 'neighbourhood', 'neighbourhoods')} cannot be read: ${names(details)}. The neighbourhood itself comes in, without a border.`,
  placeElsewhere: (details) =>
    `The border of ${many(details, 'neighbourhood', 'neighbourhoods')} (or a part of it) lies at quite another place than the rest: ${names(details)}. That border stays out, the neighbourhood comes in.`,
  systemOtherwise: (details) =>
    `The file names ${systems[text(details, 'named') as CoordinateSystem]}, but the coordinates are ${systems[text(details, 'used') as CoordinateSystem]}. They were read as such.`,
  codeShared: (details) =>
    `${many(details, 'code stands', 'codes stand')} with neighbourhoods of another name, such as “${text(details, 'name')}”. Those codes were left out.`,
  isPartial: () => 'The service did not give all areas but a part. Ask for the rest separately, or for just your municipality.',
  levelsLeftOut: (details) =>
    `${many(details, 'row', 'rows')} on a district, municipality or the country left out, such as “${text(details, 'name')}”. Only the neighbourhoods come in.`,
  coarserLevel: (details) =>
    `This file has no neighbourhoods. The ${text(details, 'level') === 'wijk' ? 'districts' : 'municipalities'} were read as neighbourhoods.`,
  waterLeftOut: (details) => `${many(details, 'area', 'areas')} of only water left out.`,
  linesLeftOut: (details) =>
    `${many(details, 'line', 'lines')} above or below the table left out, such as “${text(details, 'name')}”.`,
  headerGuessed: () =>
    'The names of the columns were not recognised. The columns were chosen by what is in them. Check them below.',
  periodChosen: (details) => `This file has several periods. The last one was read: “${text(details, 'name')}”.`,
  totalsChosen: (details) =>
    `${many(details, 'row', 'rows')} on a part of the inhabitants left out, such as “${text(details, 'name')}”. The totals were read.`,
  numberUnknown: (details) =>
    `Of ${many(details, 'neighbourhood', 'neighbourhoods')} the number of inhabitants is secret or unknown.`,
  axesSwapped: () => 'Longitude and latitude were the wrong way round. That has been put right.',
  layerChosen: (details) => `This file has several layers. The one with most areas was read: “${text(details, 'name')}”.`,
  sheetChosen: (details) => `This workbook has several sheets. The one that was read: “${text(details, 'name')}”.`,
  simplified: (details) => `The borders were made lighter: from ${number(details['had'])} to ${number(details['has'])} points.`,
  negativeNumber: (details) =>
    `${many(details, 'number', 'numbers')} below zero (unknown, at the statistics office) left out, such as “${text(details, 'name')}”.`,
  numberUnusable: (details) =>
    `${many(details, 'value is', 'values are')} not a number and left out, such as “${text(details, 'name')}”.`,
  numberRounded: (details) => `${many(details, 'number', 'numbers')} rounded to whole inhabitants.`,
  noHeader: () => 'The first row holds no known names of columns. All rows were read as neighbourhoods.',
  decodedAs: () => 'The file was written in an older encoding. Check letters with accents.',
};

const formatNames: Readonly<Record<AreaFormat, string>> = {
  geojson: 'GeoJSON',
  geojsonLines: 'GeoJSON with a neighbourhood a line',
  topojson: 'TopoJSON',
  esri: 'JSON of ArcGIS',
  table: 'a table',
  xlsx: 'an Excel workbook',
  ods: 'a LibreOffice workbook',
};

const fields: Readonly<Record<AreaField, string>> = {
  name: 'name of the neighbourhood',
  code: 'code',
  district: 'district',
  population: 'inhabitants',
  level: 'neighbourhood, district or municipality',
  water: 'water (yes or no)',
  period: 'year',
};

/** What is said while a file of neighbourhoods or inhabitants comes in. */
export const areaFile: typeof nl = {
  load: { areas: 'Neighbourhoods from a file', population: 'Inhabitants from a file' },
  title: { areas: 'Neighbourhoods from a file', population: 'Inhabitants of neighbourhoods from a file' },
  explain: {
    areas:
      'Choose a file with the neighbourhoods of your municipality: GeoJSON, TopoJSON or a table (Excel, CSV). You see what is in it first.',
    population:
      'Choose a table (Excel or CSV) with on each line a neighbourhood (name or code) and its inhabitants, such as from CBS StatLine. You see what is in it first.',
  },
  choose: 'Choose file',
  another: 'Choose another file',
  reading: 'The file is being read.',
  failed: 'Reading was stopped.',
  place: (line, column) => `Line ${line}, character ${column}.`,
  untouched: 'Nothing has changed.',
  recognised: (format, system) =>
    `This is ${formatNames[format]}${system === null ? '' : `, with borders in ${systems[system]}`}.`,
  examples: (shown, all) => (all > shown ? `The first ${shown} of ${all}` : 'This is how they come in'),
  outline: 'border',
  hasOutline: 'yes',
  hasNoOutline: 'none',
  unknownNumber: 'unknown',
  found: (areas, withOutline, withPopulation) =>
    `${counted(areas, 'neighbourhood', 'neighbourhoods')} found, ${withOutline} with a border, ${withPopulation} with inhabitants.`,
  known: (areas) => `${counted(areas, 'neighbourhood is', 'neighbourhoods are')} already on the map.`,
  added: (areas) => `${counted(areas, 'neighbourhood', 'neighbourhoods')} will be added.`,
  unknown: (names) => `Not on this map and therefore left out: ${listed(names, 'en', 5)}.`,
  elsewhere: (names) => `Without a border, because the borders on this map lie elsewhere: ${listed(names, 'en', 5)}.`,
  displaced: (names) =>
    `These neighbourhoods of the map lose their border, because it lies elsewhere than this file: ${listed(names, 'en', 5)}.`,
  missing: (names) => `On this map, but not in the file: ${listed(names, 'en', 5)}.`,
  nothing: 'There is nothing in it that fits this map. Check that the columns were recognised correctly.',
  notices: 'Note',
  columns: 'Columns',
  column: 'Column',
  example: 'Example',
  readAs: 'Read as',
  readColumnAs: (column) => `${column} read as`,
  leaveOut: 'leave out',
  take: 'Import',
  refusals,
  notice: notices,
  fields,
};
