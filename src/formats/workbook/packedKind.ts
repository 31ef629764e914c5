import type { LooksLike } from '../importPreview.ts';
import type { WorkbookRefusal } from './workbook.ts';

/** Which kind of file a zip is, by the names of what it holds and, where there is one, by what its entry `mimetype` says. */
export const packedKind = (names: readonly string[], mimetype: string): 'xlsx' | 'ods' | WorkbookRefusal => {
  const lower = names.map((name) => name.toLowerCase());
  const has = (pattern: RegExp) => lower.some((name) => pattern.test(name));
  const said = mimetype.trim();
  if (said.startsWith(`${OPEN_DOCUMENT}spreadsheet`))
    return has(/^(?:basic|scripts)\/.*[^/]$/) ? { refusal: 'macroWorkbook' } : 'ods';
  if (has(/^xl\/workbook\d*\.bin$/)) return { refusal: 'binaryWorkbook' };
  if (has(/(?:^|\/)vbaproject\.bin$|^xl\/macrosheets\//)) {
    const other = WORD_LIKE.find(([pattern]) => has(pattern))?.[1];
    return other ? { refusal: 'otherZip', looksLike: other } : { refusal: 'macroWorkbook' };
  }
  if (has(/^xl\/(?:workbook\d*\.xml|worksheets\/)/)) return 'xlsx';
  const looksLike = MIMETYPES.find(([type]) => said.startsWith(type))?.[1] ?? OTHERS.find(([pattern]) => has(pattern))?.[1];
  if (looksLike) return { refusal: 'otherZip', looksLike };
  const inside = names.find((name) => /\.(?:csv|tsv|xlsx|ods|graphml|gexf|json|net|gml)$/i.test(name));
  return { refusal: 'otherZip', looksLike: 'packed', ...(inside && { entry: inside }) };
};

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const MIMETYPES: readonly (readonly [string, LooksLike])[] = [
  [`${OPEN_DOCUMENT}text`, 'document'],
  [`${OPEN_DOCUMENT}presentation`, 'slides'],
  [`${OPEN_DOCUMENT}graphics`, 'drawing'],
  ['application/epub+zip', 'book'],
];
const WORD_LIKE: readonly (readonly [RegExp, LooksLike])[] = [
  [/^word\//, 'document'],
  [/^ppt\//, 'slides'],
  [/^visio\//, 'drawing'],
];
const OTHERS: readonly (readonly [RegExp, LooksLike])[] = [
  ...WORD_LIKE,
  [/(?:^|\/)project_xml$|^workspace_\d+_xml$/, 'gephi'],
  [/\.cysession$|(?:^|\/)cysession\.xml$/, 'cytoscape'],
  [/\.kml$/, 'googleEarth'],
  [/\.shp$/, 'shapefile'],
  [/\.iwa$|^index\.(?:zip|apxl)$/, 'numbers'],
  [/^content\.json$/, 'xmind'],
  [/^meta-inf\/manifest\.mf$/, 'program'],
];
