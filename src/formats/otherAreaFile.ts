import { cutText } from '../domain/cutText.ts';
import { cleanText } from './cleanText.ts';
import { isPlain } from './rawGeometry.ts';

/** Recognises files about areas that are not read here, so that a refusal can say what to do with them elsewhere. */
export type OtherAreaFile =
  | 'shapefile'
  | 'geoPackage'
  | 'kml'
  | 'gml'
  | 'packed'
  | 'webPage'
  | 'serviceError'
  | 'layerDescription';
export interface RecognisedOther {
  readonly code: OtherAreaFile;
  readonly details: Readonly<Record<string, string>>;
}

/** How files of other programs begin, in hexadecimals. */
const BEGINNINGS: readonly (readonly [string, OtherAreaFile])[] = [
  ['0000270a', 'shapefile'],
  ['53514c69746520666f726d61742033', 'geoPackage'],
  ['66676203', 'geoPackage'],
  ['50415231', 'geoPackage'],
  ['1f8b', 'packed'],
  ['377abcaf', 'packed'],
  ['52617221', 'packed'],
];
/** What is packed together is named at the end of it. */
const NAMES_WITHIN: readonly (readonly [RegExp, OtherAreaFile])[] = [
  [/\.shp|\.dbf/i, 'shapefile'],
  [/\.gpkg|\.gdb\//i, 'geoPackage'],
  [/\.kml/i, 'kml'],
  [/\.gml/i, 'gml'],
  [/\.(?:geo|topo)?json|\.csv/i, 'packed'],
];
const NAMES_BYTES = 65_536;
const ROOTS: Readonly<Record<string, OtherAreaFile>> = {
  ...{ kml: 'kml', html: 'webPage' },
  ...{ featurecollection: 'gml', simplefeaturecollection: 'gml' },
  ...{ exceptionreport: 'serviceError', serviceexceptionreport: 'serviceError' },
  ...{ wfs_capabilities: 'layerDescription', wms_capabilities: 'layerDescription', schema: 'layerDescription' },
};

export const otherAreaFile = (bytes: Uint8Array, text: string): RecognisedOther | null => {
  const start = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const packed = start.startsWith('504b0304') ? packedKind(bytes) : undefined;
  const code =
    packed ?? BEGINNINGS.find(([magic]) => start.startsWith(magic))?.[1] ?? (isDbf(bytes) ? 'shapefile' : markupKind(text));
  if (!code) return null;
  return { code, details: code === 'serviceError' ? { said: saidIn(text) } : {} };
};

const packedKind = (bytes: Uint8Array): OtherAreaFile | undefined => {
  const names = new TextDecoder('latin1').decode(bytes.subarray(-NAMES_BYTES));
  if (/xl\/workbook|content\.xml|word\/document/.test(names)) return undefined;
  return NAMES_WITHIN.find(([name]) => name.test(names))?.[1];
};

/** The table of a shapefile begins with its kind and a day; the description of its coordinates with a name in brackets. */
const isDbf = ([kind = 0, , month = 0, day = 0]: Uint8Array): boolean =>
  kind === 3 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

const markupKind = (text: string): OtherAreaFile | undefined => {
  const head = text.slice(0, NAMES_BYTES).trimStart();
  if (/^(?:PROJCS|GEOGCS|PROJCRS)\[/.test(head)) return 'shapefile';
  if (!head.startsWith('<')) return undefined;
  if (/^<!doctype html/i.test(head)) return 'webPage';
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(head)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined;
};

/** What a service said instead of giving areas, without its mark-up. */
const saidIn = (text: string): string =>
  shortened(
    text
      .slice(0, NAMES_BYTES)
      .split('<')
      .map((piece) => piece.slice(piece.indexOf('>') + 1))
      .join(' '),
  );
const LONGEST_SAID = 160;
const shortened = (text: string): string =>
  cutText(cleanText(text.slice(0, 2_000)).text.replace(/\s+/g, ' ').trim(), LONGEST_SAID);

/** JSON of a service that holds no areas: what went wrong there, or what a layer is like. */
export const otherAreaJson = (value: unknown): RecognisedOther | null => {
  if (!isPlain(value)) return null;
  const { error, code, description, title, detail, fields, currentVersion, links, collections } = value;
  if (isPlain(error) && typeof error['message'] === 'string')
    return { code: 'serviceError', details: { said: shortened(error['message']) } };
  if (code !== undefined && typeof (description ?? detail ?? title) === 'string')
    return { code: 'serviceError', details: { said: shortened(String(description ?? detail ?? title)) } };
  const isDescription =
    currentVersion !== undefined || Array.isArray(collections) || Array.isArray(links) || Array.isArray(fields);
  return isDescription ? { code: 'layerDescription', details: {} } : null;
};
