import type { SpecialCategory } from '../../domain/specialCategories.ts';
import type { LooksLike } from '../../formats/importPreview.ts';
import { eitherOf, listed } from '../grammar.ts';
import type { Details, formats as nlFormats } from '../nl/formats.ts';
import { words } from './words.ts';

const text = (details: Details, key: string): string => String(details[key] ?? '');
const count = (details: Details): number => Number(details['count'] ?? 1);
const many = (details: Details, one: string, more: string): string => `${count(details)} ${count(details) === 1 ? one : more}`;
/** ` (line 3)`, when the line is known. */
const line = (details: Details): string => (Number(details['line'] ?? 0) > 0 ? ` (line ${text(details, 'line')})` : '');
const inFile = (details: Details): string => (text(details, 'file') ? `“${text(details, 'file')}”` : 'This file');

/** The word on screen for a code such as `tension` or `strength3`. */
const word = (code: string): string => {
  const named: Readonly<Record<string, string>> = { ...words.relationType, ...words.certainty };
  const strengths: Readonly<Record<string, string>> = words.strength;
  return named[code] ?? strengths[code.replace('strength', '')] ?? code;
};
const candidates = (details: Details): string => eitherOf(text(details, 'candidates').split(' ').map(word), 'en');
const examples = [words.relationType.tension, words.relationType.cooperation, words.strength[3], words.certainty.guessed];

/** Why a column that says this of people was left out. */
const unfit: Readonly<Record<SpecialCategory, string>> = {
  faith: 'Somebody’s religion does not belong on a map.',
  descent: 'Somebody’s descent or residence status does not belong on a map.',
  politics: 'Somebody’s political opinion does not belong on a map.',
  health: 'Somebody’s health or care does not belong on a map.',
  orientation: 'Somebody’s sexual orientation does not belong on a map.',
  family: 'Somebody’s family, income or debts do not belong on a map.',
  offences: 'Sentences and suspicions do not belong on a map.',
  identifier: 'Numbers that identify somebody do not belong on a map.',
  contact: 'Addresses, phone numbers and dates of birth do not belong on a map.',
};

/** What a file is that holds no network, and what to do in the program that wrote it. */
const looksLike: Readonly<Record<LooksLike, string>> = {
  areas: 'holds neighbourhoods. Open it on a map, under Neighbourhoods.',
  freeplane:
    'is a mind map. Branches do not say who knows whom. Select everything there, copy the names, and paste them under Quick add.',
  outline: 'is an indented list (OPML). Copy the names from it, and paste them under Quick add.',
  model: 'is a model of processes or systems. Save its list of elements and links there as CSV, and open that file.',
  html: 'is a web page. Open it in Excel or LibreOffice, save it as a plain workbook (.xlsx), and open that file.',
  markup:
    'is written in a kind of XML that this program does not know. Save it as CSV, GraphML or GEXF in the program that wrote it.',
  picture: 'is a picture. A picture cannot be read; type the actors under Draw.',
  pdf: 'is a PDF. Copy the list from it into a spreadsheet, and save that as CSV.',
  packed: 'is a packed file. Unpack it, and open what is in it.',
  sealed: 'is closed with a passphrase. Choose “Open file” on the list of maps: there you fill it in.',
  document: 'is a text document. Copy the list or table from it, and paste it in Quick add or in a spreadsheet.',
  excel2003: 'is a workbook in the XML form of Excel 2003. Save it in Excel as a plain workbook (.xlsx), and open that file.',
  slides: 'is a presentation. Copy the list from it, and paste it in Quick add or in a spreadsheet.',
  drawing: 'is a drawing. Save the list of its shapes and connections as CSV, and open that file.',
  gephi: 'is a Gephi project. Choose File > Export > Graph file there, and save as GEXF or GraphML.',
  cytoscape: 'is a Cytoscape session. Choose File > Export > Network to File there, and save as GraphML.',
  shapefile: 'holds borders as a shapefile. Save them as GeoJSON in QGIS, and open that file on a map, under Neighbourhoods.',
  googleEarth: 'is a Google Earth map. Turn it into GeoJSON, and open that file on a map, under Neighbourhoods.',
  numbers: 'is from Numbers. Choose File > Export To > Excel there, and open that file.',
  xmind: 'is an XMind mind map. Export it there as Excel or CSV, and open that file.',
  book: 'is an e-book. Type the actors under Draw.',
  contacts: 'holds addresses of people. Those do not belong on a map; type functions under Draw.',
  calendar: 'is a calendar. Type the actors under Draw.',
  mail: 'is an e-mail. Save the attachment from it, and open that.',
  tree: 'is a tree: what belongs under what. Make a list of it, with two names and their relation on each line.',
  chat: 'is a conversation. Make a list of it: one actor or relation on each line.',
  settings: 'holds settings of a program, no actors.',
  translations: 'holds texts of a program, no actors.',
  otherData:
    'is JSON in which this program finds no list of actors or relations. Save that list there as CSV, and open that file.',
  program: 'belongs to another program. Save it there as CSV, GraphML or GEXF.',
  prose: 'is running text. Make a list of it: one actor or relation on each line.',
};

/** Parts of files of other programs that a map has no room for. */
const leftOut: Readonly<Record<string, (details: Details) => string>> = {
  graphs: (details) => `The file holds ${many(details, 'more network', 'more networks')}. Only the first comes on the map.`,
  hyperedges: (details) => `${many(details, 'relation', 'relations')} between more than two actors left out.`,
  ports: (details) => `${many(details, 'port', 'ports')} on actors left out; the relations do come in.`,
  times: (details) =>
    `${many(details, 'actor or relation has', 'actors and relations have')} a period. All come in, with what held last.`,
  descents: (details) => `${many(details, 'descent', 'descents')} of one actor from another left out.`,
  ego: () => 'What the file says of the person interviewed is left out.',
  pages: (details) => `The file has ${many(details, 'more page', 'more pages')}. Only the first with actors comes on the map.`,
  looseLines: (details) => `${many(details, 'line', 'lines')} left out that are not tied to two shapes.`,
  captions: (details) => `${many(details, 'loose text', 'loose texts')} left out that no line is tied to.`,
  looseTexts: (details) => `${many(details, 'shape', 'shapes')} without text left out.`,
};

export const formats: typeof nlFormats = {
  refusals: {
    noFile: () => 'No file was chosen.',
    emptyFile: (details) => `${inFile(details)} is empty.`,
    fileTooBig: (details) =>
      `This is too big: ${text(details, 'found')} MB. Files up to ${text(details, 'most')} MB can be opened.`,
    tooSlow: (details) => `Reading took longer than ${text(details, 'seconds')} seconds and was stopped.`,
    macroWorkbook: (details) =>
      `${inFile(details)} holds macros and is not read, to be safe. Save it in Excel as a plain workbook (.xlsx), and open that file.`,
    encryptedWorkbook: (details) =>
      `${inFile(details)} has a password. Take it off (in Excel: File > Info > Protect Workbook), save it and open it again.`,
    oldWorkbook: (details) =>
      `${inFile(details)} has the form of before Excel 2007 (.xls). Open it in Excel or LibreOffice, save it as a plain workbook (.xlsx), and open that file.`,
    binaryWorkbook: (details) =>
      `${inFile(details)} is a binary workbook (.xlsb). Save it in Excel as a plain workbook (.xlsx), and open that file.`,
    packedTooBig: (details) =>
      `${inFile(details)} becomes too big when unpacked. Save only the sheets with actors and relations in a new workbook.`,
    unsafeEntries: (details) =>
      `${inFile(details)} has parts that point to another place. It is not read, to be safe. Save it again in Excel or LibreOffice.`,
    damagedWorkbook: (details) =>
      `${inFile(details)} is damaged or did not arrive whole. Fetch it again, or open it in Excel or LibreOffice and save it again.`,
    tooManyColumns: (details) =>
      `This file has more than ${text(details, 'most')} columns. Save it with only the columns that belong on the map.`,
    unknownFormat: (details) => `${inFile(details)} is not a map, table or network that this program knows.`,
    looksLikeOther: (details) =>
      `${inFile(details)} ${looksLike[text(details, 'looksLike') as LooksLike] ?? ''}${text(details, 'inside') ? ` It holds “${text(details, 'inside')}”.` : ''}`,
    doctypeRefused: () => 'This file begins with a document type (DOCTYPE). Such files are not read, to be safe.',
    brokenOff: (details) =>
      details['quoteLine'] === undefined
        ? 'This file stops halfway through its content or is damaged.'
        : `On line ${text(details, 'quoteLine')} a quotation mark opens that is not closed properly. Everything after it would end up in one cell. Remove it there or close it, and choose the file again.`,
    filesDoNotFit: () => 'These files do not belong together. Choose one file, or a table of actors and a table of relations.',
    noActors: () => 'There are no actors in this file.',
    readerFailed: () => 'This file could not be read.',
    notAMapFile: () => 'This is not a Schakelkaart file.',
    newerVersion: () => 'This file comes from a newer version of Schakelkaart. Open it with that version.',
    forbiddenKey: (details) => `At ${text(details, 'place')} this file has a field that is not allowed.`,
    tooDeep: () => 'The content of this file is nested too deeply.',
    tooManyActors: (details) => `This file has more than ${text(details, 'most')} actors. That does not fit on one map.`,
    tooManyRelations: (details) => `This file has more than ${text(details, 'most')} relations. That does not fit on one map.`,
    valueMissing: (details) => `A value is missing in this file: ${text(details, 'place')}.`,
    valueTooLong: (details) => `A value in this file is too long: ${text(details, 'place')}.`,
    valueInvalid: (details) => `A value in this file cannot be right: ${text(details, 'place')}.`,
    idTwice: (details) =>
      `The same number (${text(details, 'id')}) is in this file twice: with “${text(details, 'first')}” and with “${text(details, 'second')}”.`,
    actorMissing: (details) => `At ${text(details, 'place')} there is an actor that is not in the file: ${text(details, 'id')}.`,
    campMissing: (details) => `“${text(details, 'name')}” belongs to a camp that is not in the file.`,
    areaMissing: (details) => `“${text(details, 'name')}” belongs to a neighbourhood that is not in the file.`,
    relationToItself: (details) => `At ${text(details, 'place')} there is a relation of an actor with itself.`,
  },
  notices: {
    sensitiveColumn: (details) => `${many(details, 'column was', 'columns were')} left out. Below, each of them says why.`,
    lineUnclear: (details) =>
      `${many(details, 'line cannot', 'lines cannot')} be read and ${count(details) === 1 ? 'stays' : 'stay'} out${line(details)}: “${text(details, 'value')}”.`,
    signsRemoved: (details) => `Characters removed that cannot be seen or lie on top of other letters: ${count(details)}.`,
    linkRemoved: (details) => `Unsafe links removed: ${count(details)}.`,
    namesNumbered: (details) =>
      `Names that occurred more than once were given a number: ${count(details)}. For example “${text(details, 'name')}”.`,
    nameMissing: (details) => `${many(details, 'row', 'rows')} without a name left out${line(details)}.`,
    nameShortened: (details) => `${many(details, 'name', 'names')} shortened to ${text(details, 'most')} characters.`,
    fieldShortened: (details) =>
      `In the column “${text(details, 'column')}” text was shortened to ${text(details, 'most')} characters.`,
    selfRelations: (details) =>
      `${many(details, 'relation', 'relations')} of an actor with itself left out. For example “${text(details, 'name')}”.`,
    relationsMerged: (details) =>
      `${many(details, 'relation that was there already', 'relations that were there already')} merged. For example, at “${text(details, 'name')}”.`,
    relationsSame: (details) =>
      `${many(details, 'row', 'rows')} left out for saying exactly what another one says. For example, at “${text(details, 'name')}”.`,
    relationDenied: (details) =>
      `${many(details, 'relation', 'relations')} left out because the file says there is none, such as “${text(details, 'value')}” at “${text(details, 'name')}”.`,
    influenceMutual: (details) => `Influence both ways merged into mutual influence: ${count(details)}.`,
    relationIncomplete: (details) => `${many(details, 'relation', 'relations')} with only one end left out${line(details)}.`,
    relationWithoutActor: (details) =>
      `${many(details, 'relation', 'relations')} left out: the actor “${text(details, 'name')}” is not in the file${line(details)}.`,
    actorsAdded: (details) =>
      `${many(details, 'actor', 'actors')} added that only the relations mention. For example “${text(details, 'name')}”.`,
    directionLeftOut: (details) =>
      `The direction of ${many(details, 'relation', 'relations')} was left out. Only influence has a direction.`,
    strengthsScaled: (details) =>
      `Strengths ran from ${text(details, 'lowest')} to ${text(details, 'highest')}. They were divided over weak, ordinary and strong.`,
    negativeTension: (details) => `${many(details, 'relation', 'relations')} with a number below zero read as tension.`,
    valueUnknown: (details) =>
      `In the column “${text(details, 'column')}” ${many(details, 'value was', 'values were')} not recognised, such as “${text(details, 'value')}”.`,
    numberUnusable: (details) =>
      `In the column “${text(details, 'column')}” there is a number that cannot be right, such as “${text(details, 'value')}”.`,
    tooManyCamps: (details) => `The camp column was left out: ${text(details, 'found')} different camps is too many for a map.`,
    tooManyAreas: (details) =>
      `More than ${text(details, 'most')} neighbourhoods do not fit on a map: ${many(details, 'mention', 'mentions')} left out.`,
    namesUnseen: (details) => `${many(details, 'name', 'names')} could not be seen. There is a question mark instead now.`,
    keyFigureLeftOut: (details) =>
      `For ${many(details, 'actor that is not a key figure', 'actors that are not key figures')}, what was said about that was left out.`,
    groupsAsCamps: (details) =>
      `${many(details, 'group', 'groups')} of the file read as a camp, such as “${text(details, 'name')}”.`,
    noHeader: () => 'The first row has no column names that the program knows. All rows were read as content.',
    looseTextsLeftOut: (details) =>
      `${many(details, 'text', 'texts')} standing alone in the drawing left out, such as “${text(details, 'name')}”.`,
    sheetsLeftOut: (details) =>
      `${many(details, 'sheet was', 'sheets were')} not read${count(details) === 1 ? ':' : ', such as'} “${text(details, 'name')}”.`,
    errorCells: (details) => `${many(details, 'cell', 'cells')} with an error of the spreadsheet, such as #N/A, left empty.`,
    uncalculatedCells: (details) =>
      `${many(details, 'formula without outcome', 'formulas without outcome')} left empty. Open the file in Excel, save it and open it here again.`,
    linesLeftOut: (details) =>
      `${many(details, 'line', 'lines')} outside the table left out, such as “${text(details, 'value')}”${line(details)}.`,
    columnBeside: (details) =>
      `The column “${text(details, 'column')}” says the same as “${text(details, 'main')}”, and was used only where that one is empty. What it said was left out ${many(details, 'time', 'times')}, such as “${text(details, 'value')}”.`,
    clustersLeftOut: (details) =>
      `The column “${text(details, 'column')}” was left out: another program numbered groups in it. Those are no camps.`,
    groupingLeftOut: (details) =>
      `The column “${text(details, 'column')}” was left out: what it holds, such as “${text(details, 'value')}”, is no kind of actor and no camp that several actors are in.`,
    objectLeftOut: (details) =>
      `In the column “${text(details, 'column')}”, what is no text was left out: ${many(details, 'time', 'times')}, such as “${text(details, 'value')}”.`,
    noRelations: (details) =>
      `None of the ${text(details, 'rows')} rows gave a relation, although this seems to be a list of relations. Check whether the columns “from” and “to” are right.`,
    decodedAs: () => 'The file was written in an older encoding. Check letters with accents.',
    groupsLeftOut: (details) =>
      `${many(details, 'group', 'groups')} in the file left out; those in it do come in. For example “${text(details, 'name')}”.`,
    groupRelations: (details) =>
      `${many(details, 'relation', 'relations')} with a whole group left out. For example with “${text(details, 'name')}”.`,
    partsLeftOut: (details) => leftOut[text(details, 'what')]?.(details) ?? '',
    placesLeftOut: () => 'The places in the file cannot be used. The map is arranged anew.',
    placesDrawnIn: (details) =>
      `${many(details, 'actor', 'actors')} stood very far from the others and now ${count(details) === 1 ? 'stands' : 'stand'} closer. For example “${text(details, 'name')}”.`,
  },
  unfit,
  quick: {
    textEmpty: () => 'Type a name first.',
    endMissing: (details) => `A name is missing on one side of the relation: “${text(details, 'piece')}”.`,
    nameTooLong: (details) =>
      `This name is too long: “${text(details, 'piece')}”. Use at most ${text(details, 'most')} characters.`,
    relationToItself: (details) => `A relation runs between two actors. “${text(details, 'piece')}” is on both sides.`,
    tooManyActors: (details) => `A map has room for ${text(details, 'most')} actors.`,
    tooManyRelations: (details) => `A map has room for ${text(details, 'most')} relations.`,
    wordUnknown: (details) =>
      `“${text(details, 'piece')}” says nothing about a relation. Use words such as ${listed(examples, 'en')}.`,
    wordAmbiguous: (details) => `“${text(details, 'piece')}” can be ${candidates(details)}. Type one more letter.`,
    wordTwice: (details) => `Choose ${candidates(details)}: it cannot be both.`,
  },
  fields: {
    id: 'number',
    name: 'name',
    kind: 'kind of actor',
    camp: 'camp',
    roles: 'roles',
    neighbourhoods: 'neighbourhoods',
    constituency: 'constituency',
    note: 'note',
    x: 'place from the left',
    y: 'place from the top',
    isKeyFigure: 'key figure (yes or no)',
    status: 'status',
    keyFigureKinds: 'kind of key figure',
    position: 'formal or informal',
    background: 'background',
    ageGroup: 'age group',
    socialProfession: 'social profession',
    knownToMunicipality: 'known to the municipality',
    tasks: 'tasks',
    statusSince: 'since',
    statusHistory: 'course',
    lastContact: 'last contact',
    backOn: 'back on',
    agreedUntil: 'agreed until',
    contactEvery: 'contact every … months',
    contactPerson: 'contact person',
    from: 'from',
    to: 'to',
    type: 'type of relation',
    strength: 'strength',
    certainty: 'certainty',
    directed: 'direction',
    sign: 'sign (below zero is tension)',
  },
  forProgram: {
    menu: 'Save for another program',
    which: 'For which program?',
    files: {
      gephi: 'Gephi',
      yed: 'yEd, igraph, networkx',
      kumuElements: 'Kumu: elements',
      kumuConnections: 'Kumu: connections',
      ucinet: 'UCINET',
    },
    holds: {
      gephi: 'GEXF: names, camps, roles, types, strengths, direction, places and colours.',
      yed: 'GraphML: names, camps, roles, types, strengths, direction, places and colours.',
      kumuElements: 'CSV: the actors. Kumu asks for the connections too: save those next.',
      kumuConnections: 'CSV: the relations. Kumu asks for the elements too: save those as well.',
      ucinet: 'DL: names, relations, strengths and direction. Camps and roles do not fit in it.',
    },
    save: 'Save file',
  },
};
