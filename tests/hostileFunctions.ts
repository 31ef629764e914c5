import { newActor } from '../src/domain/actor.ts';
import { nameRefusal, noteRefusal, tidyName } from '../src/domain/commands/checks.ts';
import { cutText } from '../src/domain/cutText.ts';
import { isDay } from '../src/domain/identifiers.ts';
import { kindFromName, knownKind } from '../src/domain/kindFromName.ts';
import { isFunctionShaped, isNamedAfter, kindOfWord, plainLetters } from '../src/domain/kindWords.ts';
import { nameFinder } from '../src/domain/nameFinder.ts';
import { nameGiver } from '../src/domain/nameGiver.ts';
import { nameKey } from '../src/domain/nameKey.ts';
import { asItSounds } from '../src/domain/names/asItSounds.ts';
import { familyNameWeight, firstNameWeight } from '../src/domain/names/knownNames.ts';
import { looksLikeNameElsewhere } from '../src/domain/names/otherScripts.ts';
import { personalMark } from '../src/domain/personalMark.ts';
import { personFinder } from '../src/domain/personFinder.ts';
import { looksLikePersonName } from '../src/domain/personName.ts';
import { keysOfName, spelt, tellingWords, writtenWords } from '../src/domain/personWords.ts';
import { sensitiveCamp, sensitiveWordIn } from '../src/domain/sensitiveWordIn.ts';
import { categoryOf, categoryOfMany, categoryOfWords, wordsIn } from '../src/domain/specialCategories.ts';
import { normalized, showsNothing, tidyText, withFewMarks, withoutUnseen } from '../src/domain/tidyText.ts';
import {
  fieldsNamed,
  isAreaColumn,
  isBroader,
  isTopicColumn,
  isUnit,
  isValueColumn,
  rankOf,
} from '../src/formats/areaColumnNames.ts';
import { areaLevel, isOfficialCode, isWater, isWaterWord } from '../src/formats/areaLevel.ts';
import { areaTable } from '../src/formats/areaTable.ts';
import { assignedColumns } from '../src/formats/assignedColumns.ts';
import { cleanText, isUnsafeLink, withoutUnsafeLinks } from '../src/formats/cleanText.ts';
import { isSide, isValueOf, readKind } from '../src/formats/columnMeaning.ts';
import { columnRank, endOfHeading, fieldOfColumn, headingWeights } from '../src/formats/columnWords.ts';
import { completeName } from '../src/formats/completeName.ts';
import { connectorsIn } from '../src/formats/connectors.ts';
import { csvRows, withoutQuoted } from '../src/formats/csvRows.ts';
import { decodeText } from '../src/formats/decodeText.ts';
import { readDescription } from '../src/formats/descriptionWords.ts';
import { doubtAbout, doubtIn } from '../src/formats/doubtIn.ts';
import { fromBase45 } from '../src/formats/envelope/base45.ts';
import { fromBase64 } from '../src/formats/envelope/base64.ts';
import { withCode } from '../src/formats/envelope/codes.ts';
import { isPassphrase } from '../src/formats/envelope/isSealed.ts';
import { bytesOfLetters } from '../src/formats/envelope/link.ts';
import { figureARow } from '../src/formats/figureARow.ts';
import { correctionOf } from '../src/formats/importPreview.ts';
import { firstText } from '../src/formats/json/jsonFields.ts';
import { idsOf } from '../src/formats/json/linkEnds.ts';
import { firstLineOf, markdownText, nameOfPage } from '../src/formats/json/markdownText.ts';
import { brokenOf, campsNotice } from '../src/formats/json/networkOfLists.ts';
import { isNameLike, withPlainNames } from '../src/formats/json/nodeNames.ts';
import { boxOf } from '../src/formats/json/readJsonCanvas.ts';
import { unpackText } from '../src/formats/json/unpackText.ts';
import { knownNames, partKeys } from '../src/formats/knownNames.ts';
import { likelyMeantAmong } from '../src/formats/likelyMeant.ts';
import { withoutListMark, withoutListMarks } from '../src/formats/listMark.ts';
import { drawioPages } from '../src/formats/markup/drawioCells.ts';
import { graphmlHabits } from '../src/formats/markup/graphmlHabits.ts';
import { programIn } from '../src/formats/markup/programIn.ts';
import { readDrawio } from '../src/formats/markup/readDrawio.ts';
import { readGexf } from '../src/formats/markup/readGexf.ts';
import { readGraphml } from '../src/formats/markup/readGraphml.ts';
import { unpackedPage } from '../src/formats/markup/unpackedPage.ts';
import { namedSystem } from '../src/formats/namedSystem.ts';
import { districtKey } from '../src/formats/neighbourhoodsOnly.ts';
import { otherAreaFile, otherAreaJson } from '../src/formats/otherAreaFile.ts';
import { areLines, pastedShape } from '../src/formats/pastedText.ts';
import { plainText } from '../src/formats/plainText.ts';
import { quickTable } from '../src/formats/quickTable.ts';
import { readQuickList, readQuickText } from '../src/formats/quickText.ts';
import { placeAt } from '../src/formats/rawNetwork.ts';
import { readAreaJson } from '../src/formats/readAreaJson.ts';
import { readAreas } from '../src/formats/readAreas.ts';
import { readAreaTable } from '../src/formats/readAreaTable.ts';
import { readCount } from '../src/formats/readCount.ts';
import { csvGrid } from '../src/formats/readCsv.ts';
import { nonNumbersIn, readJson } from '../src/formats/readJson.ts';
import { readLines } from '../src/formats/readLines.ts';
import { brokenOwnFile } from '../src/formats/readOwnFile.ts';
import { readAgeGroup, readBoolean, readDay, readList, readMonths, readNumber } from '../src/formats/readValues.ts';
import { doctypeIn, readXml, relationsSeen } from '../src/formats/readXml.ts';
import { relationWord } from '../src/formats/relationWord.ts';
import { sensitiveHeading } from '../src/formats/sensitiveHeading.ts';
import { sensitiveValues } from '../src/formats/sensitiveValues.ts';
import { splitLine } from '../src/formats/splitLine.ts';
import { strengthBounds } from '../src/formats/strengthBounds.ts';
import { structureText } from '../src/formats/structureText.ts';
import { rowsOfEndColumns } from '../src/formats/tables/endColumns.ts';
import { endsInCell } from '../src/formats/tables/endsInName.ts';
import { isHeading } from '../src/formats/tables/headerLine.ts';
import { isRole, rowsOfMarkColumns } from '../src/formats/tables/markColumns.ts';
import { tieColumns, tieTargets } from '../src/formats/tables/tieColumns.ts';
import { rowsOfEnds, rowsOfLines } from '../src/formats/tables/tieRows.ts';
import { rowsOfTypeColumns } from '../src/formats/tables/typeColumns.ts';
import { dotTokens } from '../src/formats/text/dotTokens.ts';
import { isProse } from '../src/formats/text/isProse.ts';
import { listedNetwork, relateMatrix } from '../src/formats/text/listedNetwork.ts';
import { quotedWords } from '../src/formats/text/quotedWords.ts';
import { isDl, readDl } from '../src/formats/text/readDl.ts';
import { isDot, readDot } from '../src/formats/text/readDot.ts';
import { isEdgeLines, readEdgeLines } from '../src/formats/text/readEdgeLines.ts';
import { isGml, readGml } from '../src/formats/text/readGml.ts';
import { isPajek, readPajek } from '../src/formats/text/readPajek.ts';
import { readSif } from '../src/formats/text/readSif.ts';
import { isGdf, isTgf, isVna, readGdf, readTgf, readVna } from '../src/formats/text/sectionGrids.ts';
import { textLooksLike } from '../src/formats/text/textLooks.ts';
import { booleanWords, readWord, wordKey } from '../src/formats/words.ts';
import { cellPlace } from '../src/formats/workbook/cellPlace.ts';
import { readFormat } from '../src/formats/workbook/numberFormat.ts';
import { odsCellText } from '../src/formats/workbook/odsCellText.ts';
import { isOldOffice, oldOffice } from '../src/formats/workbook/oldOffice.ts';
import { packedKind } from '../src/formats/workbook/packedKind.ts';
import { readOds } from '../src/formats/workbook/readOds.ts';
import { readPart } from '../src/formats/workbook/readPart.ts';
import { readWorkbook } from '../src/formats/workbook/readWorkbook.ts';
import { sharedStrings } from '../src/formats/workbook/sharedStrings.ts';
import { roomForCells } from '../src/formats/workbook/sheetRows.ts';
import { shownNumber } from '../src/formats/workbook/shownNumber.ts';
import { xlsxSheet } from '../src/formats/workbook/xlsxSheet.ts';
import { xlsxStyles } from '../src/formats/workbook/xlsxStyles.ts';
import { xlsxText } from '../src/formats/workbook/xlsxText.ts';
import { inflated, zipEntries } from '../src/formats/workbook/zipEntries.ts';
import { fitForXml } from '../src/formats/write/fitForXml.ts';
import { cellText } from '../src/formats/write/sheet.ts';
import { xml } from '../src/formats/write/toldCells.ts';
import { writeTableCsv } from '../src/formats/write/writeCsv.ts';
import { capitalised, ended, unbroken } from '../src/language/grammar.ts';
import { nameBreaks } from '../src/picture/layout/breakName.ts';
import { hyphenPoints } from '../src/picture/layout/hyphenate.ts';
import { measureText } from '../src/picture/measureText.ts';
import { contrastOf, mixed, rgbOf } from '../src/picture/mixColours.ts';
import { brokenText, shortenedText } from '../src/picture/page/brokenText.ts';
import { isSought } from '../src/ui/areas/areaOverview.ts';
import { pastedAreas } from '../src/ui/areas/pastedAreas.ts';
import { findable, matches } from '../src/ui/controls/findable.ts';
import { readPercentage } from '../src/ui/coverage/readPercentage.ts';
import { isPastedList } from '../src/ui/pasted/isPastedList.ts';
import { listIn } from '../src/workspace/drafts.ts';
import { fileBase } from '../src/workspace/exportMap.ts';
import { isFile } from '../src/workspace/pasteDesk.ts';
import { odsContent } from './formats/workbook/workbookBytes.ts';
import { fedTogether } from './hostileTogether.ts';
import { actorId } from './maps/smallMaps.ts';

/** Every function that sees text which somebody typed or a file holds, ready to be fed with one; `hostileExceptions.ts` names those that need not be. */

export const MANY = 100_000;
type Feed = (text: string) => unknown;

const names = ['Imam', 'Politie - Noord', 'a - a - a - b', "'t Honk", 'Fatima El Amrani'];
const known = knownNames(names);
const finder = personFinder(names.map((name) => [name, name]));
const place = { file: 'f', line: 1, column: 1 };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const graph = (text: string) => `<graphml><graph><node id="a"><data key="k">${text}</data></node></graph></graphml>`;
const room = roomForCells();
const sheetSurroundings = { texts: ['a'], styles: [], startsIn1904: false, room };
const zipped = { name: 'a', isLocked: false, method: 8, checksum: 0, start: 0, length: 9 };
const area = { id: 'a', name: 'Noord', code: '1', district: '' } as never;

export const fed: Readonly<Record<string, Feed>> = {
  ...fedTogether,
  nameBreaks: (text) => nameBreaks(text, 13, (part) => part.length * 7),
  hyphenPoints,
  nameKey,
  newActor: (text) => newActor(actorId('a'), text),
  nameRefusal: (text) => nameRefusal([{ id: 'b', name: 'Bo' }], 'a', text),
  noteRefusal,
  tidyName,
  cutText: (text) => cutText(text, 60),
  isDay,
  kindFromName,
  knownKind,
  isFunctionShaped,
  isNamedAfter,
  kindOfWord,
  plainLetters,
  asItSounds,
  familyNameWeight,
  firstNameWeight,
  looksLikeNameElsewhere,
  personalMark,
  sensitiveCamp,
  sensitiveWordIn: (text) => sensitiveWordIn(text, 'person'),
  categoryOf,
  categoryOfWords,
  categoryOfMany,
  wordsIn,
  nameFinder: (text) => nameFinder(names.map(nameKey)).isIn(text),
  nameGiver: (text) => nameGiver()(text),
  looksLikePersonName,
  personFinder: (text) => [finder.replaced(text, () => 'Persoon 1'), finder.isNamedIn(text), personFinder([[text, text]])],
  keysOfName,
  spelt,
  tellingWords,
  writtenWords,
  normalized: (text) => [normalized(text), normalized(text, 'NFKD')],
  showsNothing,
  tidyText,
  withFewMarks,
  withoutUnseen,
  isAreaColumn,
  isBroader,
  fieldsNamed,
  areaTable: (text) => [
    areaTable([[text, text], [text]], () => false),
    areaTable(
      text.split('\n').map((line) => line.split(';')),
      () => false,
    ),
  ],
  figureARow: (text) =>
    figureARow(
      [
        new Map([
          ['Onderwerp', text],
          ['Waarde', text],
        ]),
      ],
      ['Onderwerp', 'Waarde'],
    ),
  isTopicColumn,
  isUnit,
  isValueColumn,
  rankOf: (text) => rankOf('name', text),
  areaLevel: (text) => areaLevel(text, text),
  isOfficialCode,
  isWater,
  isWaterWord,
  districtKey,
  cleanText,
  isUnsafeLink,
  withoutUnsafeLinks,
  assignedColumns: (text) =>
    assignedColumns({ of: 'actors', rows: [{ line: 1, cells: new Map([[text, text]]) }] }, [text], new Map()),
  isValueOf: (text) => [isValueOf('kind', text), isValueOf('type', text), isValueOf('roles', text)],
  readKind,
  endOfHeading,
  headingWeights: (text) => [headingWeights('actors', text), headingWeights('relations', text)],
  relationWord,
  strengthBounds: (text) => strengthBounds([0, 1, 2, 9], text),
  structureText,
  endsInCell: (text) => [endsInCell(text), endsInCell(text, 'kent')],
  isHeading,
  tieColumns: (text) => tieColumns(['naam', text], [{ cells: ['A', text], line: 2 }], 0, -1),
  tieTargets: (text) => tieTargets(text, new Set(['a'])),
  rowsOfEnds: (text) => rowsOfEnds([{ line: 1, cells: new Map([['name', text]]) }], 'name', null),
  rowsOfEndColumns: (text) => rowsOfEndColumns([{ line: 1, cells: new Map([[text, text]]) }], [text]),
  isRole,
  isSide,
  rowsOfMarkColumns: (text) => rowsOfMarkColumns([{ line: 1, cells: new Map([[text, text]]) }], [text]),
  rowsOfTypeColumns: (text) => rowsOfTypeColumns([{ line: 1, cells: new Map([[text, text]]) }], [text]),
  rowsOfLines: (text) => rowsOfLines([{ cells: [text], line: 1 }], ';'),
  columnRank: (text) => columnRank('name', text),
  fieldOfColumn: (text) => fieldOfColumn('actors', text),
  sensitiveHeading,
  completeName: (text) => completeName(text, text.length, names),
  connectorsIn,
  csvRows: (text) => csvRows(text, ';'),
  withoutQuoted,
  decodeText: (text) => decodeText(bytesOf(text)),
  readDescription,
  knownNames: (text) => knownNames([text]),
  partKeys: (text) => partKeys(text, connectorsIn(text)),
  quickTable: (text) => quickTable(text),
  readQuickText: (text) => readQuickText(text, names),
  readQuickList: (text) => readQuickList(text, names),
  doubtIn: (text) => doubtIn(text, names, new Set()),
  doubtAbout: (text) => doubtAbout([text], names, new Set()),
  likelyMeantAmong: (text) => [likelyMeantAmong(names)(text), likelyMeantAmong([text])('noord')],
  pastedShape,
  areLines,
  readLines: (text) => readLines('lijst.txt', text),
  isFile,
  listIn: (text) => listIn(text, (value): value is string => typeof value === 'string'),
  plainText,
  withoutListMark,
  withoutListMarks,
  isProse,
  textLooksLike,
  quotedWords: (text) => quotedWords(text),
  isDl,
  readDl: (text) => [readDl('f', text), readDl('f', `dl n=2 format=edgelist1\nlabels:\n${text}\ndata:\n${text}`)],
  isDot,
  readDot: (text) => [readDot('f', `graph {${text}}`), readDot('f', `digraph { "${text}" -> b [label="${text}"] }`)],
  dotTokens,
  isGml,
  readGml: (text) => [readGml('f', text), readGml('f', `graph [ node [ id 1 label "${text}" ] ]`)],
  isPajek,
  readPajek: (text) => readPajek('f', `*Vertices 2\n1 "${text}"\n${text}\n*Edges\n1 2\n${text}`),
  listedNetwork: (text) => {
    const network = listedNetwork(text);
    for (const id of [text, 'a', text]) network.actor(id);
    return network.network('sif');
  },
  relateMatrix: (text) => relateMatrix(listedNetwork('f'), [text, 'a'], [text, 'a'], () => text),
  readSif: (text) => readSif('f', text),
  isGdf,
  isTgf,
  isEdgeLines,
  readEdgeLines: (text) => readEdgeLines('f', text),
  isVna,
  readGdf: (text) => readGdf('f', `nodedef>name VARCHAR\n${text}`),
  readTgf: (text) => readTgf('f', `1 a\n#\n${text}`),
  readVna: (text) => readVna('f', `*node data\nID\n${text}`),
  placeAt: (text) => placeAt('f', text, text.length),
  namedSystem,
  otherAreaFile: (text) => [otherAreaFile(bytesOf(text), text), otherAreaFile(new Uint8Array(4), `<${text}`)],
  otherAreaJson: (text) => otherAreaJson({ error: { message: text } }),
  readAreaJson: (text) => [readAreaJson('f', text), readAreaJson('f', `\u001E${text}`), readAreaJson('f', `{}\n${text}`)],
  readAreas: (text) => readAreas({ name: 'f', bytes: bytesOf(text) }, { columns: {} }),
  readAreaTable: (text) => readAreaTable(text, { columns: {} }),
  readCount,
  csvGrid: (text) => csvGrid('f', text),
  correctionOf: (text) => correctionOf({ tables: {}, acceptPartial: false }, text),
  programIn,
  graphmlHabits: (text) =>
    graphmlHabits(
      ['labels', 'k_a', 'k_b'].map((id) => ({ of: 'actors' as const, id, name: id, fallback: text })),
      [{ line: 1, values: new Map(['labels', 'k_a', 'k_b'].map((id) => [id, `:${text}`])) }],
      'Network Canvas',
    ),
  drawioPages: (text) => drawioPages('f', text),
  readDrawio: (text) => [readDrawio('f', text), readDrawio('f', `<mxfile><diagram>${text}</diagram></mxfile>`)],
  unpackedPage: (text) => unpackedPage(text, 1_000_000),
  readGexf: (text) => readGexf('f', text),
  readGraphml: (text) => [readGraphml('f', text), readGraphml('f', graph(text))],
  readJson: (text) => readJson('f', text),
  nonNumbersIn: (text) => [nonNumbersIn(text), nonNumbersIn(`NaN${text}`)],
  firstText: (text) => firstText({ [text]: text }, 'a', text),
  idsOf: (text) => idsOf([{ id: text }], [text, '1']),
  brokenOf: (text) => brokenOf(text, { value: {}, broken: place }, 1),
  firstLineOf,
  markdownText,
  nameOfPage,
  isNameLike: (text) => isNameLike([text, 'a']),
  campsNotice: (text) => campsNotice([text]),
  boxOf: (text) => boxOf({ id: text }, text),
  withPlainNames: (text) => withPlainNames([{ a: text }], ['1']),
  fromBase45,
  fromBase64,
  bytesOfLetters,
  isPassphrase,
  withCode: (text) => withCode(null, `SK1:${text}`),
  unpackText: (text) => unpackText(text, MANY),
  brokenOwnFile: (text) => brokenOwnFile({}, text, place),
  readAgeGroup,
  readBoolean,
  readDay,
  readMonths,
  readList,
  readNumber,
  doctypeIn: (text) => doctypeIn('f', text),
  readXml: (text) => readXml('f', text, { open: () => {}, close: () => {}, isFull: () => false }),
  relationsSeen: (text) => relationsSeen(text, 0),
  sensitiveValues: (text) => sensitiveValues([text, 'moslim']),
  splitLine: (text) => splitLine(text, known),
  readWord: (text) => readWord(booleanWords, text),
  wordKey,
  cellPlace,
  readFormat,
  odsCellText: (text) => [odsCellText({ 'office:value': '1' }, text), odsCellText({ 'table:formula': '' }, text)],
  isOldOffice: (text) => isOldOffice(bytesOf(text)),
  oldOffice: (text) => oldOffice(bytesOf(text)),
  packedKind: (text) => [packedKind([text], ''), packedKind([], text)],
  readOds: (text) => [readOds(text), readOds(odsContent(`<table:table-row><table:table-cell><text:p>${text}</text:p>`))],
  readPart: (text) => readPart('f', text, {}),
  readWorkbook: (text) => readWorkbook(bytesOf(text)),
  sharedStrings: (text) => [sharedStrings(text), sharedStrings(`<sst><si><t>${text}</t></si></sst>`)],
  shownNumber: (text) => shownNumber(text, { shows: 'percentage' }, false),
  xlsxSheet: (text) => [
    xlsxSheet('f', text, sheetSurroundings),
    xlsxSheet('f', `<sheetData><row><c><v>${text}`, sheetSurroundings),
  ],
  xlsxStyles,
  xlsxText,
  inflated: (text) => inflated(bytesOf(text), { ...zipped, end: text.length }, MANY),
  zipEntries: (text) => zipEntries(bytesOf(text)),
  fitForXml,
  cellText,
  xml,
  writeTableCsv: (text) => writeTableCsv(['naam'], [[text]], 'nl'),
  capitalised,
  ended,
  unbroken,
  isSought: (text) => isSought(area, text),
  pastedAreas: (text) => pastedAreas(text, []),
  measureText: (text) => measureText(text, 13, 650),
  rgbOf: (text) => [rgbOf(text), rgbOf(`#${text}`), rgbOf(`rgb(${text}`)],
  mixed: (text) => mixed(`rgb(${text}`, text, 0.5),
  contrastOf: (text) => contrastOf(text, `#${text}`),
  readPercentage,
  findable,
  matches: (text) => [matches(text, 'noord'), matches('Wijkagent Noord', text), matches(text, text)],
  brokenText: (text) => brokenText(text, 600, 24, 650),
  shortenedText: (text) => shortenedText(text, 600, 24, 650, 2),
  isPastedList,
  fileBase,
};
