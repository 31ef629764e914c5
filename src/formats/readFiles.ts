import { cutText } from '../domain/cutText.ts';
import type { IsoDate } from '../domain/identifiers.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { tidyText } from '../domain/tidyText.ts';
import { type BuiltMap, buildMap, type ImportSurroundings } from './buildMap.ts';
import { contentKind } from './contentKind.ts';
import { decodeText } from './decodeText.ts';
import type {
  ImportFile,
  ImportFormat,
  ImportNotice,
  ImportPreview,
  ImportRefusalCode,
  ImportSettings,
  Place,
  RefusedPreview,
} from './importPreview.ts';
import type { Broken, RawNetwork, Unreadable } from './rawNetwork.ts';
import { readCsv } from './readCsv.ts';
import { readGexf } from './readGexf.ts';
import { readGraphml } from './readGraphml.ts';
import { readJson } from './readJson.ts';
import { readNodeLink } from './readNodeLink.ts';
import { brokenOwnFile, isOwnFile, readOwnFile } from './readOwnFile.ts';
import { doctypeIn } from './readXml.ts';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The one door by which files come in: a preview of a whole map, or why there is none. What a file is shows from its
 * content, never from its name. One file, or several tables (actors and relations) that belong together; 20 MB in all.
 * Never throws; a file that breaks off is refused with what was readable of it, unless `settings.acceptPartial`.
 */
export const readFiles = (
  files: readonly ImportFile[],
  settings: ImportSettings,
  today: IsoDate,
  newId: () => string,
): ImportPreview => {
  try {
    return previewOfAll(files, settings, today, newId);
  } catch {
    // Whatever a file does to a reader, whoever chose it gets an answer.
    return refusal('readerFailed');
  }
};

const previewOfAll = (
  files: readonly ImportFile[],
  settings: ImportSettings,
  today: IsoDate,
  newId: () => string,
): ImportPreview => {
  const [first] = files;
  if (!first) return refusal('noFile');
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > MAX_FILE_BYTES)
    return refusal('fileTooBig', { most: MAX_FILE_BYTES / 1024 / 1024, found: Math.ceil(size / 1024 / 1024) });
  const notices: ImportNotice[] = [];
  const texts: TextFile[] = [];
  const kinds = new Set<ReturnType<typeof contentKind>>();
  for (const { name, bytes } of files) {
    const { text, encoding } = decodeText(bytes);
    const kind = contentKind(bytes, text);
    if (kind === 'empty') return refusal('emptyFile', { file: name });
    if (kind === 'spreadsheet') return refusal('spreadsheetFile', { file: name });
    if (kind === 'unknown') return refusal('unknownFormat', { file: name });
    if (encoding === 'windows-1252') notices.push({ code: 'decodedAs', details: { file: name, encoding } });
    texts.push({ name, text });
    kinds.add(kind);
  }
  if (files.length > 1 && (kinds.size > 1 || !kinds.has('csv'))) return refusal('filesDoNotFit');
  const surroundings = { settings, today, newId, title: titleOf(files.map(({ name }) => name)) };
  const [file = { name: '', text: '' }] = texts;
  const [kind] = kinds;
  if (kind === 'json') return previewOfJson(file, notices, surroundings);
  if (kind === 'csv') return previewOf(csvNetwork(texts, settings), notices, surroundings);
  const doctype = doctypeIn(file.name, file.text);
  if (doctype) return refusal(doctype.code, doctype.details, doctype.place);
  const network = (kind === 'graphml' ? readGraphml : readGexf)(file.name, file.text);
  return previewOf(network, notices, surroundings);
};

const previewOfJson = (file: TextFile, notices: readonly ImportNotice[], surroundings: ImportSurroundings): ImportPreview => {
  const read = readJson(file.name, file.text);
  if ('code' in read) return refusal(read.code, read.details, read.place);
  const { value, broken } = read;
  if (isOwnFile(value)) {
    const outcome = readOwnFile(value, broken, surroundings);
    if (!outcome.done) {
      const { code, details } = outcome.refusal;
      return refusal(code, { file: file.name, ...details }, broken);
    }
    return finished('schakelkaart', outcome.value, broken && brokenOwnFile(value, file.text, broken), notices, surroundings);
  }
  const network = readNodeLink(file.name, file.text, value, broken);
  if (network) return previewOf(network, notices, surroundings);
  return broken ? refusal('brokenOff', {}, broken) : refusal('unknownFormat', { file: file.name });
};

const csvNetwork = (files: readonly TextFile[], settings: ImportSettings): RawNetwork => {
  const corrections = (name: string) => (Object.hasOwn(settings.columns, name) ? settings.columns[name] : undefined);
  const tables = files.map(({ name, text }) => readCsv(name, text, corrections(name)));
  const broken = tables.find((table) => table.broken)?.broken ?? null;
  const relations = tables.reduce((sum, { table }) => sum + (table.of === 'relations' ? table.rows.length : 0), 0);
  return {
    format: 'csv',
    tables: tables.map(({ table }) => table),
    campOrder: [],
    makesActors: true,
    notices: tables.flatMap((table) => table.notices),
    broken: broken && { ...broken, relationsFound: Math.max(broken.relationsFound, relations) },
  };
};

const previewOf = (
  network: RawNetwork | Unreadable<ImportRefusalCode>,
  notices: readonly ImportNotice[],
  surroundings: ImportSurroundings,
): ImportPreview => {
  if ('code' in network) return refusal(network.code, network.details, network.place);
  const built = buildMap(network, surroundings);
  if ('code' in built) {
    // Of a broken file without anything readable the break is the news, not that there are no actors.
    const isBreak = built.code === 'noActors' && network.broken !== null;
    return isBreak
      ? refusal('brokenOff', breakDetails(network.broken), network.broken?.place)
      : refusal(built.code, built.details, built.place);
  }
  return finished(network.format, built, network.broken, notices, surroundings);
};

const finished = (
  format: ImportFormat,
  { map, fileIds, columns, notices, hasPlaces }: BuiltMap,
  broken: Broken | null,
  before: readonly ImportNotice[],
  { settings }: ImportSurroundings,
): ImportPreview => {
  const partial = broken && {
    actorsRead: map.actors.size,
    relationsRead: map.relations.size,
    relationsFound: Math.max(broken.relationsFound, map.relations.size),
    place: broken.place,
  };
  if (partial && !settings.acceptPartial) return { ...refusal('brokenOff', breakDetails(broken), partial.place), partial };
  return {
    readable: true,
    format,
    map,
    fileIds,
    actors: [...map.actors.values()],
    relations: [...map.relations.values()],
    columns,
    notices: [...before, ...notices],
    hasPlaces,
    partial,
  };
};

/** Of a quotation mark the line is what helps. */
const breakDetails = (broken: Broken | null): RefusedPreview['details'] =>
  broken?.isQuote ? { quoteLine: broken.place.line } : {};

const refusal = (
  code: ImportRefusalCode,
  details: RefusedPreview['details'] = {},
  place: Place | null = null,
): RefusedPreview => ({
  readable: false,
  code,
  details,
  place,
  partial: null,
});

/** The file's name without what only says which kind of file it is; of several files, what their names begin with alike. */
const titleOf = (names: readonly string[]): string => {
  const bare = names.map((name) =>
    tidyText(withoutKind(cutText(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), LONGEST_TITLE))),
  );
  const [first = '', ...others] = bare;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length).replace(/[\s._-]{1,99}$/, '') || first || '–';
};
const LONGEST_TITLE = 2 * MAX_NAME_LENGTH;

const withoutKind = (name: string): string =>
  name
    .replace(/(?:\.schakelkaart)?\.[a-z]{2,8}$/i, '')
    .replace(/[\s._-]{1,9}(?:actoren|relaties|actors|relations|nodes|edges|links)$/i, '');
