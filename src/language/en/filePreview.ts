import type { ImportFormat, RowsAre } from '../../formats/importPreview.ts';
import { counted } from '../grammar.ts';
import type { Language } from '../language.ts';

const kinds: Readonly<Partial<Record<ImportFormat, string>>> = {
  schakelkaart: 'a map of Schakelkaart',
  csv: 'a table',
  lines: 'a list with an actor or a relation on every line',
  xlsx: 'an Excel workbook',
  ods: 'a LibreOffice workbook',
  graphml: 'a network in GraphML',
  gexf: 'a network in GEXF',
  nodeLink: 'a network in JSON',
  adjacency: 'a network in JSON',
  cytoscape: 'a Cytoscape network',
  graphology: 'a network in JSON',
  jsonCanvas: 'an Obsidian canvas',
  kumu: 'a Kumu map',
  prsm: 'a PRSM map',
  jsonGraph: 'a network in JSON',
  neo4j: 'a Neo4j network',
  excalidraw: 'an Excalidraw drawing',
  tldraw: 'a tldraw drawing',
  jsonRows: 'a table in JSON',
  pajek: 'a Pajek network',
  ucinet: 'a UCINET network',
  gml: 'a network in GML',
  dot: 'a network in DOT',
  sif: 'a network in SIF',
  gdf: 'a network in GDF',
  tgf: 'a network in TGF',
  edgeLines: 'a list of relations: two names on each line',
  vna: 'a NetDraw network',
  drawio: 'a draw.io drawing',
};
const tables: Readonly<Record<RowsAre, string>> = {
  actors: 'a list of actors',
  relations: 'a list of relations',
  both: 'a list of actors and whom they have a relation with',
  matrix: 'a matrix: who has a relation with whom',
  lines: 'a list with an actor or a relation on every line',
};
const rows: Readonly<Record<RowsAre, string>> = {
  actors: 'Every row is one actor.',
  relations: 'Every row is one relation: from whom, to whom, and what kind.',
  both: 'Every row is one actor, followed by whom they are related to.',
  matrix: 'The first row and the first column hold the names. A number in a cell is a relation.',
  lines: 'Every line is a name, or a relation such as “Imam - School: trust”.',
};
const from = (program: string | null): string => (program ? ` from ${program}` : '');

export const filePreview: Language['filePreview'] = {
  explain:
    'Choose a list, workbook or network that you have already: from Excel, Kumu, Gephi or another program. A map that somebody gave you opens here, too. Nothing changes yet.',
  choose: 'Choose files',
  another: 'Choose another file',
  dropHere: 'or drop them here',
  reading: 'Reading…',
  failed: 'Reading did not work. Nothing was changed.',
  unreadable: (names) =>
    `Cannot be read from the disk: ${names}. Was it moved or deleted, is the disk not connected, or is it a folder? Choose the file again.`,
  refused: 'This file cannot go on a map yet.',
  notSo: 'It cannot be done like this.',
  place: (file, line, column) => `In ${file}, line ${line}, character ${column}.`,
  partial: (actors, read, found) =>
    found === 0
      ? `The file is not whole: ${actors} ${actors === 1 ? 'actor' : 'actors'} read.`
      : `The file is not whole: ${read} of ${found} relations read.`,
  acceptPartial: 'Take in what was readable',
  untouched: 'Nothing was changed.',

  isTable: (what, program, isSure) =>
    `This ${isSure ? 'is' : 'looks like'} ${[...new Set(what)].map((one) => tables[one]).join(' and ')}${from(program)}.`,
  isNetwork: (format, program, isSure) => `This ${isSure ? 'is' : 'looks like'} ${kinds[format] ?? 'a network'}${from(program)}.`,
  correct: (what) => `${what === null ? 'See whether it was read well.' : rows[what]} If something is wrong, change it below.`,
  contributions: (count) => `This is a joint map with ${counted(count, 'map brought in', 'maps brought in')}.`,
  whole: 'It comes in as a whole.',
  camps: (names) => `Camps: ${names}.`,
  areas: (count) => `${counted(count, 'neighbourhood', 'neighbourhoods')}.`,

  choices: 'How is this read?',
  rowsAre: 'What is in a row?',
  rowKinds: {
    actors: 'An actor',
    relations: 'A relation',
    both: 'An actor, and with whom',
    matrix: 'A matrix of names',
    lines: 'A line of text',
  },
  header: 'Where are the headings?',
  noHeader: 'There are no headings',
  headerLine: (line, text) => `In row ${line}: ${text}`,
  destination: 'Where does it go?',
  onNewMap: 'On a new map',
  onThisMap: 'On this map',
  onTimeLine: 'On the timeline',
  more: 'More',
  sheets: 'Which sheets?',
  separator: 'What is between the columns?',
  separators: {
    ';': 'Semicolon (;)',
    ',': 'Comma (,)',
    '\t': 'Tab',
    '|': 'Bar (|)',
  },
  oneColumn: 'Nothing: there is one column',

  tables: 'Tables',
  tableOf: { actors: 'Actors', relations: 'Relations' },
  example: (table) => `Example from ${table}`,
  readColumnAs: (column) => `Read ${column} as`,
  leaveOut: 'leave out',
  leftOutColumn: 'Left out',
  notShown: 'not shown',
  empty: 'empty',
  rows: (shown, all) => (shown < all ? `The first ${shown} of ${all} rows.` : `${counted(all, 'row', 'rows')}.`),

  strength: 'Strength',
  strengthHow: (column) => `A map knows three strengths. The numbers in “${column}” are divided like this:`,
  part: (lowest, highest) => (lowest === highest ? lowest : `${lowest} to ${highest}`),
  noneOfPart: 'none',
  partCount: (count) => counted(count, 'relation', 'relations'),
  upTo: 'up to',
  upToOf: (strength) => `${strength} up to`,
  above: (bound) => `more than ${bound}`,
  such: (from, to, value) => `such as ${from} – ${to} (${value})`,
  noNumber: 'Type a number.',

  leftOut: 'What stays out, and why',
  nothingLeftOut: 'Everything that was recognised comes along.',
  ofColumn: (column) => `Column ${column}`,
  staysOut: (why) => `${why} This cannot be changed.`,
  unknownColumn: 'Not recognised. Choose above the column what is in it, if it belongs on the map.',
  byYou: 'You chose to leave it out.',
  notices: 'Good to know',

  onNew: (actors, relations) =>
    `${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')} will come on a new map.`,
  inFile: (actors, relations) =>
    `Read: ${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')}.`,
  nothingYet: 'Nothing has been changed yet.',
  make: 'Make map',
};
