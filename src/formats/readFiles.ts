import { cutText } from '../domain/cutText.ts';
import type { IsoDate } from '../domain/identifiers.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { tidyText } from '../domain/tidyText.ts';
import { areAreas } from './areaRows.ts';
import { type BuiltMap, buildMap, type ImportSurroundings } from './buildMap.ts';
import { type Content, contentOf } from './content.ts';
import { whoMadeIt } from './envelope/whoMadeIt.ts';
import { recognise } from './fileFormats.ts';
import {
  correctionOf,
  type ImportFile,
  type ImportNotice,
  type ImportPreview,
  type ImportRefusalCode,
  type ImportSettings,
  type LooksLike,
  type Place,
  type ReadablePreview,
  type RefusedPreview,
  type Sureness,
  type TableCorrection,
} from './importPreview.ts';
import { topWords } from './json/jsonLooks.ts';
import type { Broken, GridsRead, RawGrid, RawNetwork } from './rawNetwork.ts';
import { brokenOwnFile, isOwnFile, readOwnFile } from './readOwnFile.ts';
import { tableLayout } from './tableLayout.ts';
import { gridParts } from './tables/gridParts.ts';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

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
  const contents = files.map(contentOf);
  const empty = contents.find(({ shape }) => shape === 'empty');
  if (empty) return refusal('emptyFile', { file: empty.name });
  const notices = contents.flatMap((content) => content.notices);
  const surroundings = { settings, today, newId, title: titleOf(files.map(({ name }) => name)) };
  const found: FoundFile[] = [];
  for (const content of contents) {
    const known = recognise(content);
    if (!('known' in known)) return notRead(content, known.looksLike);
    if (known.known.read === null) {
      return files.length > 1 ? refusal('filesDoNotFit') : previewOfOwn(content, notices, surroundings);
    }
    const read = known.known.read(content, settings);
    if ('code' in read) return refusal(read.code, read.details, read.place);
    found.push({ ...known, read });
  }
  const [only] = found;
  const sure = found.every((one) => one.sure === 'surely') ? 'surely' : 'likely';
  if (found.length === 1 && only && !('grids' in only.read)) return previewOf(only.read, sure, notices, surroundings);
  const grids = found.flatMap(({ read }) => ('grids' in read ? [read] : []));
  const areas = grids.flatMap(({ grids }) => grids).find(({ rows }) => areAreas(rows));
  if (areas) return refusal('looksLikeOther', { file: areas.file, looksLike: 'areas' });
  return grids.length === found.length
    ? previewOf(networkOfGrids(grids, settings), sure, notices, surroundings)
    : refusal('filesDoNotFit');
};
interface FoundFile {
  readonly sure: Sureness;
  readonly read: RawNetwork | GridsRead;
}

/** Text that breaks off before anything says what it is has a place to show. */
const notRead = ({ name, json, shape }: Content, looksLike: LooksLike | null): RefusedPreview => {
  if (json && 'code' in json) return refusal(json.code, json.details, json.place);
  if (json?.broken) return refusal('brokenOff', {}, json.broken);
  if (looksLike) {
    const inside = looksLike === 'otherData' && json ? topWords(json.value) : '';
    return refusal('looksLikeOther', { file: name, looksLike, ...(inside && { inside }) });
  }
  return refusal(shape === 'empty' ? 'emptyFile' : 'unknownFormat', { file: name });
};

const previewOfOwn = (content: Content, notices: readonly ImportNotice[], surroundings: ImportSurroundings): ImportPreview => {
  const { value, broken } = content.json && 'value' in content.json ? content.json : { value: null, broken: null };
  if (!isOwnFile(value)) return refusal('notAMapFile');
  const outcome = readOwnFile(value, broken, surroundings);
  if (!outcome.done) {
    const { code, details } = outcome.refusal;
    return refusal(code, { file: content.name, ...details }, broken);
  }
  const lost = broken && brokenOwnFile(value, content.text, broken);
  const madeBy = whoMadeIt(value);
  const found = { format: 'schakelkaart', sure: 'surely', program: null, ...(madeBy && { madeBy }) } as const;
  return finished(found, outcome.value, lost, notices, surroundings);
};

const networkOfGrids = (read: readonly GridsRead[], settings: ImportSettings): RawNetwork => {
  const laidOut = read.flatMap(({ grids }) =>
    grids.flatMap(gridParts).map((grid) => tableLayout(grid, correctedFor(grid, settings))),
  );
  const tables = laidOut.flatMap((one) => one.tables);
  const broken = read.find((one) => one.broken)?.broken ?? null;
  return {
    format: read[0]?.format ?? 'csv',
    tables,
    campOrder: [],
    makesActors: true,
    notices: [...read.flatMap(({ notices }) => notices), ...laidOut.flatMap(({ notices }) => notices)],
    broken: broken && { ...broken, relationsFound: tables.some(({ of }) => of === 'relations') ? broken.relationsFound : 0 },
  };
};

/** What was corrected of a grid, before what its format says. */
const correctedFor = ({ table, header }: RawGrid, settings: ImportSettings): TableCorrection => ({
  ...(header !== undefined && { header }),
  ...correctionOf(settings, table),
});

const previewOf = (
  network: RawNetwork,
  sure: Sureness,
  notices: readonly ImportNotice[],
  surroundings: ImportSurroundings,
): ImportPreview => {
  const built = buildMap(network, surroundings);
  if ('code' in built) {
    // Of a broken file without anything readable the break is the news, not that there are no actors.
    const isBreak = built.code === 'noActors' && network.broken !== null;
    return isBreak
      ? refusal('brokenOff', breakDetails(network.broken), network.broken?.place)
      : refusal(built.code, built.details, built.place);
  }
  const { format, program = null, broken } = network;
  return finished({ format, program, sure }, built, broken, notices, surroundings);
};

const finished = (
  found: Pick<ReadablePreview, 'format' | 'sure' | 'program' | 'madeBy'>,
  { map, fileIds, tables, notices, hasPlaces }: BuiltMap,
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
  // Nothing is no part of a file that anybody would take over.
  const isPart = map.actors.size > 0;
  if (partial && !(settings.acceptPartial && isPart))
    return { ...refusal('brokenOff', breakDetails(broken), partial.place), partial: isPart ? partial : null };
  return {
    readable: true,
    ...found,
    map,
    fileIds,
    actors: [...map.actors.values()],
    relations: [...map.relations.values()],
    tables,
    columns: tables.flatMap(({ columns }) => columns),
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
