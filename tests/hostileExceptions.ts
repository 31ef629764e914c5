/** Functions that see a text and are not fed with hostile ones, and why; and those that may take longer. */

const A_FIELD = 'a path, key or code of the program itself';
const PASSED_ON = 'hands the text on to functions that are fed';
export const notFed: Readonly<Record<string, string>> = {
  readPath: A_FIELD,
  snapshotsFromFile: A_FIELD,
  judgementId: A_FIELD,
  groupOfShape: A_FIELD,
  isBundle: A_FIELD,
  typedTextKey: A_FIELD,
  numberedNames: A_FIELD,
  listAfter: A_FIELD,
  recordChange: A_FIELD,
  dropRecords: A_FIELD,
  renamed: A_FIELD,
  withoutLost: A_FIELD,
  reportUnknown: PASSED_ON,
  attribute: A_FIELD,
  counted: 'words of the program itself',
  listed: 'joins a list that is cut to a few',
  eitherOf: 'joins a list of a few',
  officialAreas: 'hands names of neighbourhoods, which are cut, to who finds persons in them',
  whatIsRead: 'puts counts in a sentence',
  boldPieces: 'a sentence of the guide',
  dayInWords: 'a day that was checked',
  shortDay: 'a day that was checked',
  dayOfMonth: 'a day that was checked',
  movedDrawing: A_FIELD,
  strikeItem: 'the name of an actor, which is measured as all are',
  areaOverview: PASSED_ON,
  readColours: A_FIELD,
  useDraft: A_FIELD,
  useKeptAnswers: A_FIELD,
  useKeptText: A_FIELD,
  useCommittedText: PASSED_ON,
  useRowOrder: A_FIELD,
  metricText: A_FIELD,
  plannedOrder: PASSED_ON,
  relateByName: PASSED_ON,
  nextStep: A_FIELD,
  writeJournal: A_FIELD,
  exportTable: PASSED_ON,
  openMapEditor: A_FIELD,
  quickAdd: PASSED_ON,
  addList: PASSED_ON,
  takePasted: PASSED_ON,
  relationSeenFrom: A_FIELD,
  relationAloud: A_FIELD,
  announce: PASSED_ON,
  useAnnounced: PASSED_ON,
  useFoundAloud: PASSED_ON,
  answerByKey: 'a key of the keyboard',
  answeredOnce: 'answers as what it is given does',
  missingReference: A_FIELD,
  mentionsAfterErasing: PASSED_ON,
  buildActors: PASSED_ON,
  csvName: PASSED_ON,
  tablesName: PASSED_ON,
  keyFigureSheet: 'the name of a sheet, of the program itself',
  neatPackage: 'bytes that the program wrote itself',
  plain: PASSED_ON,
  downloadFile: PASSED_ON,
  comparisonSubject: PASSED_ON,
  memoDocument: A_FIELD,
  workshopDocument: A_FIELD,
  yearDocument: A_FIELD,
  coverageBlocks: A_FIELD,
  routeOf: 'an address, as long as the browser lets it be; its patterns are looked at by themselves',
};

/** Readers of whole files in the room of all formats. */
export const filesReaders: readonly string[] = [
  ...['readAreas', 'readAreaTable', 'readAreaJson', 'areaTable', 'readJson', 'readXml'],
];

/** Functions that make much of every letter, and so need more than the others: milliseconds for a text of 100,000 letters. */
export const slower: Readonly<Record<string, number>> = {
  // Up to 50,000 lines, each of which is an actor, a relation and what is said of it.
  ...{
    readQuickText: 250,
    readQuickList: 250,
    quickTable: 250,
    readLines: 250,
    isFile: 250,
    isPastedList: 250,
    pastedShape: 250,
  },
  // Up to 100,000 arrows, each of which is a connector and a name.
  ...{ splitLine: 100, partKeys: 100, knownNames: 100, completeName: 100, doubtIn: 100 },
  // Up to 50,000 words, each by itself and with those behind it, and fed with them three times over.
  ...{ personFinder: 300 },
  // Readers of whole files, which work beside the page.
  ...{
    readAreas: 250,
    readAreaTable: 150,
    readAreaJson: 200,
    areaTable: 200,
    pastedAreas: 200,
    readJson: 100,
    readXml: 100,
    readGexf: 100,
    readGraphml: 200,
    drawioPages: 100,
    readDrawio: 200,
    // A parser goes on to the end of the piece of 4,096 letters in which it found a fault, and finds many more there.
    ...{ sharedStrings: 150, xlsxSheet: 300, xlsxStyles: 100, readOds: 250, readPart: 100 },
    // Up to 50,000 lines, each in words, and fed with them two or three times over.
    ...{ readPajek: 400, readDl: 200, readDot: 400, readGml: 200, readVna: 200, readEdgeLines: 250 },
  },
};
